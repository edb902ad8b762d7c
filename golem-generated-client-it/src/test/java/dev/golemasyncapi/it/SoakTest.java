package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import dev.golemasyncapi.it.vault.runtime.ReconnectPolicy;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A stream at full speed whose server goes away every second. It runs for the seconds in the system property
 * {@code soak.seconds}, {@value #DEFAULT_SECONDS} if there is none; CONTRIBUTING.md says how to run it for longer.
 */
class SoakTest {

    private static final int DEFAULT_SECONDS = 5;
    private static final long LEAK = 4 << 20;
    private static final int FIRST_CONNECTIONS = 2;

    private final Duration length = Duration.ofSeconds(Integer.getInteger("soak.seconds", DEFAULT_SECONDS));
    private final long end = System.nanoTime() + length.toNanos();

    /** How many messages were sent in each connection. */
    private final List<Integer> sent = new CopyOnWriteArrayList<>();

    private final List<Integer> received = new ArrayList<>();
    private final List<Long> heap = new ArrayList<>();
    private final List<Integer> threads = new ArrayList<>();

    private void serveForASecond(RawConnection connection) throws Exception {
        connection.accept();
        int number = sent.size();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        int messages = 0;
        while (System.nanoTime() - until < 0) {
            connection.text(number + ":" + messages);
            messages++;
        }
        sent.add(messages);
        connection.closeFrame(System.nanoTime() - end < 0 ? 1012 : 1000, "");
        connection.awaitClose();
    }

    /** Takes the next message of a connection, which must be the one behind the last. */
    private void take(String line) {
        int colon = line.indexOf(':');
        int connection = Integer.parseInt(line.substring(0, colon));
        if (connection == received.size()) {
            measure();
            received.add(0);
        }
        assertThat(connection).isEqualTo(received.size() - 1);
        int expected = received.get(connection);
        if (Integer.parseInt(line.substring(colon + 1)) != expected) {
            throw new AssertionError("connection " + connection + ": " + line + " came, not " + expected);
        }
        received.set(connection, expected + 1);
    }

    private void measure() {
        System.gc();
        heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        threads.add(ManagementFactory.getThreadMXBean().getThreadCount());
    }

    @Test
    void nothingIsLostWithinAConnectionAndNothingPilesUp() {
        try (RawWebSocketServer server = RawWebSocketServer.start(this::serveForASecond);
                VaultClient client = VaultClient.builder()
                        .server(VaultServer.of(server.uri()))
                        .bufferedMessages(1024)
                        .reconnect(ReconnectPolicy.defaults()
                                .withDelays(Duration.ofMillis(1), Duration.ofMillis(1))
                                .withMinimumUptime(Duration.ZERO))
                        .build();
                MessageStream<String> lines = client.watchPlain()) {
            lines.forEach(this::take);
            measure();
            assertThat(lines.statistics().reconnects()).isEqualTo(sent.size() - 1L);
            assertThat(lines.statistics().dropped()).isZero();
        }
        assertThat(received).isEqualTo(sent).hasSizeGreaterThan(FIRST_CONNECTIONS);
        long growth = heap.get(heap.size() - 1) - heap.get(FIRST_CONNECTIONS);
        int moreThreads = threads.get(threads.size() - 1) - threads.get(FIRST_CONNECTIONS);
        System.out.printf(
                "%,d messages in %d connections, heap %,d bytes, growth %,d bytes, %d more threads%n",
                received.stream().mapToLong(Integer::longValue).sum(),
                received.size(),
                heap.get(heap.size() - 1),
                growth,
                moreThreads);
        assertThat(growth).as("growth of the heap in bytes").isLessThan(LEAK);
        assertThat(moreThreads).as("growth of the number of threads").isLessThan(10);
    }
}
