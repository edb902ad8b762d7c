package dev.golemasyncapi.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * A server that writes what it is told, byte for byte: for everything that a library rightly refuses to send, on
 * loopback and a free port.
 */
public final class RawWebSocketServer implements AutoCloseable {

    /** What to do with one connection; the connection is closed when it returns. */
    @FunctionalInterface
    public interface Script {

        /**
         * Speaks to one client, on a thread of its own.
         *
         * @param client the accepted connection, nothing of it read yet
         * @throws Exception when something went wrong
         */
        void run(RawConnection client) throws Exception;
    }

    private final ServerSocket listening;
    private final Script script;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Throwable> scriptFailures = new ConcurrentLinkedQueue<>();
    private final Future<?> accepting;

    private RawWebSocketServer(ServerSocket listening, Script script) {
        this.listening = listening;
        this.script = script;
        accepting = threads.submit(this::accept);
    }

    /**
     * Starts a server.
     *
     * @param script speaks to each client that connects
     * @return the server, ready for connections
     */
    public static RawWebSocketServer start(Script script) {
        try {
            return new RawWebSocketServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a server that speaks TLS.
     *
     * @param tls its certificate, and which clients it trusts
     * @param clientCertificate whether clients have to show one
     * @param script speaks to each client after the TLS handshake
     * @return the server, ready for connections
     */
    public static RawWebSocketServer startTls(SSLContext tls, boolean clientCertificate, Script script) {
        try {
            SSLServerSocket listening = (SSLServerSocket)
                    tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
            listening.setNeedClientAuth(clientCertificate);
            return new RawWebSocketServer(listening, script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the port that was free} */
    public int port() {
        return listening.getLocalPort();
    }

    /** {@return the address that a client is to be given} */
    public URI uri() {
        return URI.create("ws://127.0.0.1:" + listening.getLocalPort());
    }

    /** Stops listening, interrupts the scripts, and fails if one of them failed before. */
    @Override
    public void close() {
        accepting.cancel(true);
        threads.shutdownNow();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scriptFailures.forEach(failure -> {
            throw new AssertionError("the script of a connection failed", failure);
        });
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                threads.execute(() -> serve(socket));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                RawConnection client = new RawConnection(socket)) {
            script.run(client);
        } catch (IOException clientHasGone) {
            // Clients may leave when they like; the tests look at what they made of the connection.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception | AssertionError failure) {
            scriptFailures.add(failure);
        }
    }
}
