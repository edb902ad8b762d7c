package dev.golemasyncapi.it.server;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that accepts whoever comes, directly or through itself as a proxy, remembers what was asked for, and closes
 * with code 1000.
 */
public final class HandshakeRecorder implements AutoCloseable {

    private static final String PROTOCOLS = "sec-websocket-protocol";

    private final List<Handshake> handshakes = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final RawWebSocketServer server;

    private HandshakeRecorder(int losses) {
        server = RawWebSocketServer.start(connection -> record(connection, losses));
    }

    /** Starts a server. */
    public static HandshakeRecorder start() {
        return losing(0);
    }

    /** Starts a server that closes so many connections first with code 1011. */
    public static HandshakeRecorder losing(int connections) {
        return new HandshakeRecorder(connections);
    }

    /** {@return the address of the server} */
    public URI uri() {
        return server.uri();
    }

    /** {@return the port of the server, as text for an address} */
    public String port() {
        return String.valueOf(server.port());
    }

    /** {@return how many TCP connections came in} */
    public int connections() {
        return connections.get();
    }

    /** {@return all handshakes so far; their paths have the query behind them} */
    public List<Handshake> handshakes() {
        return List.copyOf(handshakes);
    }

    /** {@return the only handshake so far} */
    public Handshake only() {
        if (handshakes.size() != 1) {
            throw new AssertionError(handshakes.size() + " handshakes came in");
        }
        return handshakes.get(0);
    }

    @Override
    public void close() {
        server.close();
    }

    private void record(RawConnection connection, int losses) throws IOException {
        boolean lost = connections.incrementAndGet() <= losses;
        String request = connection.readRequest();
        if (request.startsWith("CONNECT ")) {
            request = connection.write("HTTP/1.1 200 OK\r\n\r\n").readRequest();
        }
        Handshake handshake = parsed(request);
        handshakes.add(handshake);
        if (handshake.headers().containsKey(PROTOCOLS)) {
            String preferred =
                    handshake.headers().get(PROTOCOLS).get(0).split(",")[0].trim();
            connection.accept(request, "Sec-WebSocket-Protocol: " + preferred);
        } else {
            connection.accept(request);
        }
        connection.closeFrame(lost ? 1011 : 1000, "");
        connection.awaitClose();
    }

    /** Takes a request apart. */
    public static Handshake parsed(String request) {
        String[] lines = request.split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).trim());
        }
        return new Handshake(lines[0].split(" ")[1], headers);
    }
}
