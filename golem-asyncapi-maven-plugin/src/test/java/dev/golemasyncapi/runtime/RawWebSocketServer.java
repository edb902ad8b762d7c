package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A WebSocket server on a loopback socket that sends exactly the bytes that a test tells it to, also those that a
 * proper server would not send.
 */
final class RawWebSocketServer implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the server does with a request for a handshake. */
    @FunctionalInterface
    interface Handshake {
        void answer(RawPeer peer) throws IOException;
    }

    private final ServerSocket listening;
    private final Handshake handshake;
    private final BlockingQueue<RawPeer> ready = new LinkedBlockingQueue<>();
    private final List<RawPeer> accepted = new CopyOnWriteArrayList<>();

    private RawWebSocketServer(Handshake handshake) throws IOException {
        this.handshake = handshake;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** Starts a server that accepts every handshake. */
    static RawWebSocketServer start() throws IOException {
        return start(RawPeer::acceptHandshake);
    }

    static RawWebSocketServer start(Handshake handshake) throws IOException {
        RawWebSocketServer server = new RawWebSocketServer(handshake);
        Thread thread = new Thread(server::acceptAll, "raw-websocket-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** Starts a server that answers every handshake with a status and a body. */
    static RawWebSocketServer refusing(String statusLine, String headers, String body) throws IOException {
        return start(peer -> peer.send("HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: "
                + body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + "\r\n\r\n" + body));
    }

    URI uri(String path) {
        return URI.create("ws://" + authority() + path);
    }

    String authority() {
        return listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort();
    }

    /** Waits for the next client whose handshake was answered. */
    RawPeer peer() throws InterruptedException {
        RawPeer peer = ready.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (peer == null) {
            throw new AssertionError("no client has connected");
        }
        return peer;
    }

    int connections() {
        return accepted.size();
    }

    private void acceptAll() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                RawPeer peer = new RawPeer(socket);
                accepted.add(peer);
                peer.readRequest();
                handshake.answer(peer);
                ready.add(peer);
            } catch (IOException e) {
                if (!listening.isClosed() && accepted.isEmpty()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (RawPeer peer : accepted) {
            peer.close();
        }
    }
}
