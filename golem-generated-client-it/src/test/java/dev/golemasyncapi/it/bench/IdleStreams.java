package dev.golemasyncapi.it.bench;

import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens many streams on which nothing happens, of one client to a server in another process, and prints what they take:
 * time to connect, heap, threads.
 */
public final class IdleStreams {

    private static final int DEFAULT_STREAMS = 10_000;
    private static final int CONNECTING_THREADS = 8;
    /** Longer than the 20 s of silence after which the server is sent a Ping, and the 10 s that it has for its Pong. */
    private static final int IDLE_SECONDS = 35;

    private IdleStreams() {}

    /** A stream, and how long it took to open it. */
    private record Opened(MessageStream<String> stream, long nanos) {}

    /**
     * Measures once.
     *
     * @param arguments how many streams, {@value #DEFAULT_STREAMS} if left out
     */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? DEFAULT_STREAMS : Integer.parseInt(arguments[0]);
        Process server = IdleServer.start();
        try (BufferedReader output =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
                VaultClient client = VaultClient.builder()
                        .server(VaultServer.of(URI.create("ws://127.0.0.1:" + output.readLine())))
                        .build()) {
            measure(client, count, server);
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
    }

    private static void measure(VaultClient client, int count, Process server) throws Exception {
        // The first loads classes, which are not what a stream costs.
        client.watchPlain().close();
        long before = heapInUse();
        long start = System.nanoTime();
        List<Opened> opened = open(client, count);
        long nanos = System.nanoTime() - start;
        System.out.printf("%,d streams in %.1f s, each in ms: %s%n", count, nanos / 1e9, milliseconds(opened));
        System.out.printf(
                "heap per stream: %,d bytes; threads: %d%n",
                (heapInUse() - before) / count,
                ManagementFactory.getThreadMXBean().getThreadCount());
        if (server.waitFor(IDLE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server has ended");
        }
        long lost = opened.stream()
                .filter(each -> each.stream().statistics().reconnects() > 0)
                .count();
        System.out.printf(
                "after %d s idle: %,d lost, heap per stream: %,d bytes%n",
                IDLE_SECONDS, lost, (heapInUse() - before) / count);
        opened.forEach(each -> each.stream().close());
    }

    private static List<Opened> open(VaultClient client, int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTING_THREADS);
        try {
            Callable<Opened> task = () -> {
                long start = System.nanoTime();
                return new Opened(client.watchPlain(), System.nanoTime() - start);
            };
            List<Opened> opened = new ArrayList<>(count);
            for (Future<Opened> each : threads.invokeAll(Collections.nCopies(count, task))) {
                opened.add(each.get());
            }
            return opened;
        } finally {
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new TimeoutException("streams are still being opened");
            }
        }
    }

    private static String milliseconds(List<Opened> opened) {
        long[] sorted = opened.stream().mapToLong(Opened::nanos).sorted().toArray();
        return "median %.1f, 99 %% %.1f, longest %.1f"
                .formatted(
                        sorted[sorted.length / 2] / 1e6,
                        sorted[sorted.length * 99 / 100] / 1e6,
                        sorted[sorted.length - 1] / 1e6);
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
