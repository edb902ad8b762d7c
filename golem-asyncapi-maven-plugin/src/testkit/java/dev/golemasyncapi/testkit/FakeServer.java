package dev.golemasyncapi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/**
 * A WebSocket server in this process, on a free port of the loopback interface. It accepts handshakes that are as the
 * document describes, and refuses others: 404 for a path that no channel has, 401 for credentials that are missing or
 * not accepted, 400 for parameters, a query or headers that are not as described.
 *
 * <p>Closing it ends all connections and threads, and fails where a handler has failed.
 */
public abstract class FakeServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HandshakeRules rules;
    private final HandshakeFaults faults = new HandshakeFaults();
    private final Journal<Handshake> handshakes = new Journal<>();
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final ServerThreads threads;
    private final SSLContext tls;
    private final ServerSocket listening;
    private volatile boolean closed;

    /**
     * For generated servers.
     *
     * @param server the server of the document that is played
     * @param schemes the security schemes of the document
     * @param tls the certificate of the server, or {@code null} for one without TLS
     */
    protected FakeServer(PlayedServer server, SecuritySchemes schemes, SSLContext tls) {
        this.rules = new HandshakeRules(server, schemes);
        this.threads = new ServerThreads(getClass().getSimpleName());
        this.tls = tls;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("the fake server found no free port", e);
        }
    }

    /** {@return the address: {@code ws}, or {@code wss} with TLS} */
    public final URI uri() {
        InetAddress address = listening.getInetAddress();
        String host =
                address.getAddress().length == 4 ? address.getHostAddress() : "[" + address.getHostAddress() + "]";
        return URI.create((tls == null ? "ws://" + host : "wss://localhost") + ":" + listening.getLocalPort());
    }

    /**
     * Refuses handshakes, whatever they are. Several calls of this and the next methods take effect one after the
     * other.
     *
     * @param times how many handshakes
     * @param refusal what they are answered
     */
    public final void refuseNext(int times, Refusal refusal) {
        faults.refuse(times, refusal);
    }

    /**
     * Resets the connection in place of answering handshakes.
     *
     * @param times how many handshakes
     */
    public final void dropNext(int times) {
        faults.add(times, HandshakeFaults.Kind.DROP);
    }

    /**
     * Never answers handshakes.
     *
     * @param times how many handshakes
     */
    public final void ignoreNext(int times) {
        faults.add(times, HandshakeFaults.Kind.IGNORE);
    }

    /**
     * Lets each handshake from now on wait before it is answered.
     *
     * @param pause how long
     */
    public final void lagHandshakes(Duration pause) {
        rules.lag(Objects.requireNonNull(pause, "pause"));
    }

    /** Accepts handshakes from now on without the credentials that the document asks for. */
    public final void acceptAnyCredentials() {
        rules.acceptAnyCredentials();
    }

    /**
     * Agrees from now on to the first subprotocol of a client that is one of these.
     *
     * @param names the names of the subprotocols
     */
    public final void speakSubprotocols(String... names) {
        rules.subprotocols(List.of(names));
    }

    /** {@return all handshakes so far, in order, accepted or not} */
    public final List<Handshake> handshakes() {
        return handshakes.all();
    }

    /**
     * Waits until there were some handshakes, accepted or not, since the start.
     *
     * @param count how many
     * @param deadline how long
     */
    public final void awaitHandshakes(int count, Duration deadline) {
        if (!handshakes.await(count, deadline)) {
            throw new AssertionError("there were not " + count + " handshakes within " + deadline + "; " + seen());
        }
    }

    /** Ends all connections and threads. Closing again does nothing. */
    @Override
    public final void close() {
        if (closed) {
            return;
        }
        closed = true;
        threads.ending();
        try {
            listening.close();
            for (Wire wire : wires) {
                wire.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the fake server could not be closed", e);
        } finally {
            handshakes.end();
        }
        Throwable failure = threads.end(PATIENCE);
        if (failure != null) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    /** {@return the class and the address} */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + uri() + "]";
    }

    /**
     * Adds a channel, before the server starts.
     *
     * @param channel the channel
     * @param <C> a connection to it
     * @return the channel
     */
    protected final <C extends FakeConnection> FakeChannel<C> channel(FakeChannel<C> channel) {
        rules.add(channel);
        return channel;
    }

    /** Begins to accept clients. */
    protected final void listen() {
        threads.start("acceptor", () -> {
            acceptAll();
            return null;
        });
    }

    /**
     * Sets what is done with each connection to a channel from now on.
     *
     * @param channel the channel
     * @param handler runs on a thread of the connection
     * @param <C> a connection
     */
    protected final <C extends FakeConnection> void handle(
            FakeChannel<C> channel, ConnectionHandler<? super C> handler) {
        channel.handler(handler);
    }

    /**
     * Waits for the next connection to a channel.
     *
     * @param channel the channel
     * @param deadline how long
     * @param <C> a connection
     * @return the connection
     */
    protected final <C extends FakeConnection> C take(FakeChannel<C> channel, Duration deadline) {
        return channel.connected()
                .take(deadline)
                .orElseThrow(() -> new AssertionError("no client connected to " + Shown.text(channel.address())
                        + " within " + deadline + "; " + seen()));
    }

    /**
     * Refuses handshakes from now on, unless their credentials are accepted.
     *
     * @param accepted tells whether they are
     */
    protected final void accept(Predicate<ClientRequest> accepted) {
        rules.requireCredentials(Objects.requireNonNull(accepted, "accepted"));
    }

    private String seen() {
        List<Handshake> all = handshakes.all();
        return all.isEmpty() ? "there was no handshake" : "the handshakes were " + all;
    }

    private void acceptAll() throws IOException {
        while (!closed) {
            Socket socket;
            try {
                socket = listening.accept();
            } catch (IOException e) {
                if (closed) {
                    return;
                }
                throw e;
            }
            Wire wire = new Wire(socket);
            wires.add(wire);
            if (closed) {
                // It came too late for close() to see it.
                wire.close();
                return;
            }
            threads.start("connection", () -> {
                serve(wire);
                return null;
            });
        }
    }

    private void serve(Wire wire) throws InterruptedException, IOException {
        try (wire) {
            Optional<FakeChannel.Started> started = connection(wire);
            if (started.isPresent()) {
                FakeChannel.Handling handling = started.get().handling();
                if (handling != null) {
                    threads.start("handler", () -> {
                        handling.run();
                        return null;
                    });
                }
                FakeConnection connection = started.get().connection();
                connection.readAll();
                if (!connection.problem().isEmpty()) {
                    // Before the client can see the end, so that closing the server tells it.
                    threads.failed("connection", new AssertionError(connection.problem() + ", on " + connection));
                }
            }
        } finally {
            wires.remove(wire);
        }
    }

    private Optional<FakeChannel.Started> connection(Wire wire) throws InterruptedException {
        try {
            wire.open(tls, rules.schemes().wantCertificates());
            return new HandshakeDialog(rules, faults, handshakes, wire).run();
        } catch (IOException gone) {
            // The client did not agree on TLS, or went before it had its answer: that is its own affair.
            return Optional.empty();
        }
    }
}
