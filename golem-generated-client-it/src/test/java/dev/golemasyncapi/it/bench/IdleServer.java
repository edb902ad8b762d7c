package dev.golemasyncapi.it.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * A server that accepts every WebSocket, answers Pings, and says nothing else. It ends when its standard input does.
 */
public final class IdleServer {

    private static final int BACKLOG = 1024;

    private IdleServer() {}

    /** Starts a server in a process of its own, which prints its port first. */
    static Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), IdleServer.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setAcceptQueueSize(BACKLOG);
        server.addConnector(connector);
        ServerWebSocketContainer webSockets = ServerWebSocketContainer.ensure(server);
        webSockets.setIdleTimeout(Duration.ZERO);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                return webSockets.upgrade((upgrade, answer, done) -> new Silent(), request, response, callback);
            }
        });
        server.start();
        System.out.println(connector.getLocalPort());
        while (System.in.read() >= 0) {
            // Nothing is expected but the end.
        }
        server.stop();
    }

    /** An endpoint that takes what comes. */
    public static final class Silent implements Session.Listener.AutoDemanding {}
}
