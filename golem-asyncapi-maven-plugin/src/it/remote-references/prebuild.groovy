import com.sun.net.httpserver.HttpServer
import java.util.concurrent.ConcurrentLinkedQueue

// Another machine. It stays until postbuild.groovy has counted what was asked of it.
Queue<String> requests = new ConcurrentLinkedQueue<>()
HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.createContext('/') { exchange ->
    requests.add(exchange.requestURI.toString())
    byte[] body = 'Order:\n  type: object\n  properties:\n    id:\n      type: string\n'.getBytes('UTF-8')
    exchange.sendResponseHeaders(200, body.length)
    exchange.responseBody.write(body)
    exchange.close()
}
server.start()
context.put('server', server)
context.put('requests', requests)
String text = new File(basedir, 'near.yaml').getText('UTF-8').replace('PORT', String.valueOf(server.address.port))
new File(basedir, 'near.yaml').setText(text.replace('FILE', 'orders.yaml'), 'UTF-8')
new File(basedir, 'nearer.yaml').setText(text.replace('FILE', 'never-read.yaml'), 'UTF-8')
return true
