package dev.golemasyncapi.it.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a client and a server, on loopback and a free port, and does to each connection what is next in a
 * list.
 */
public final class FaultProxy implements AutoCloseable {

    /** What a client is to be told as the longest message that it accepts, in bytes. */
    public static final int MAX_MESSAGE = 10_000;

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final URI server;
    private final Iterator<Fault> faults;
    private final Random random;
    private final List<List<String>> passed = new CopyOnWriteArrayList<>();
    private final Set<Integer> codes = ConcurrentHashMap.newKeySet();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    /**
     * Starts a proxy.
     *
     * @param server where connections go
     * @param faults one for each connection, in their order
     * @param seed of what is random in them
     */
    public FaultProxy(URI server, List<Fault> faults, long seed) throws IOException {
        this.server = server;
        this.faults = List.copyOf(faults).iterator();
        this.random = new Random(seed);
        threads.execute(this::acceptAll);
    }

    /** {@return the address that a client is to be given} */
    public URI uri() {
        return URI.create("ws://127.0.0.1:" + listening.getLocalPort());
    }

    /** {@return for each connection that got past its handshake, the messages that the client has got whole} */
    public List<List<String>> passed() {
        return List.copyOf(passed);
    }

    /** {@return the codes of the Close frames that were sent} */
    public Set<Integer> codes() {
        return Set.copyOf(codes);
    }

    /** {@return whether every fault of the list was done} */
    public boolean isDone() {
        return !faults.hasNext();
    }

    private void acceptAll() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Fault fault = faults.hasNext() ? faults.next() : Fault.NONE;
                serve(client, fault);
                if (fault == Fault.SERVER_RESTART) {
                    listening.accept().close();
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One connection after another, as a client makes them: the next is accepted when this one is through. */
    private void serve(Socket client, Fault fault) {
        List<String> messages = new ArrayList<>();
        if (!Fault.OF_HANDSHAKE.contains(fault)) {
            passed.add(messages);
        }
        try (client;
                Socket upstream = new Socket(server.getHost(), server.getPort());
                ProxyLink link = new ProxyLink(client, upstream, messages, codes)) {
            threads.execute(link::passToServer);
            fault.run(link, random);
        } catch (IOException gone) {
            failures.add(new AssertionError("the network broke by itself during " + fault, gone));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (AssertionError failure) {
            failures.add(new AssertionError("during " + fault, failure));
        }
    }

    /** Stops, and fails if something else went wrong than was meant to. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        failures.forEach(failure -> {
            throw new AssertionError("a fault went wrong", failure);
        });
    }
}
