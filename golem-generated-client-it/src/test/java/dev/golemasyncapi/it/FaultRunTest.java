package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.golemasyncapi.it.events.GolemWorkerEventsClient;
import dev.golemasyncapi.it.events.GolemWorkerEventsServer;
import dev.golemasyncapi.it.events.model.WorkerEvent;
import dev.golemasyncapi.it.events.runtime.AsyncApiClientException;
import dev.golemasyncapi.it.events.runtime.ConnectionClosedException;
import dev.golemasyncapi.it.events.runtime.ConnectionEvent;
import dev.golemasyncapi.it.events.runtime.HandshakeException;
import dev.golemasyncapi.it.events.runtime.MessageStream;
import dev.golemasyncapi.it.events.runtime.MessageTooLargeException;
import dev.golemasyncapi.it.events.runtime.ReconnectPolicy;
import dev.golemasyncapi.it.events.runtime.StreamItem;
import dev.golemasyncapi.it.fault.CloseCodes;
import dev.golemasyncapi.it.fault.Fault;
import dev.golemasyncapi.it.fault.FaultProxy;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A thousand faults of the network, the same ones at each run: after each the stream is where the documentation says,
 * the consumer has every message that had reached the client, in order and once, and every gap is marked.
 */
@Timeout(300)
class FaultRunTest {

    private static final long SEED = 20_261_129;
    private static final UUID COMPONENT = new UUID(1, 2);
    private static final int STREAMS = 20;
    private static final int FAULTS_OF_A_STREAM = 50;
    /** More than any fault passes on; without end they would take all the time of the machine, and its deadlines. */
    private static final int ENOUGH_MESSAGES = 16;
    /** For files that the JVM opens in the meantime, such as jars. */
    private static final int SPARE_DESCRIPTORS = 8;

    private static final Duration DEADLINE = Duration.ofSeconds(120);

    /** Each loss is a warning: right, and too much here. The logger is kept, since logging holds it weakly. */
    private final Logger log = Logger.getLogger(MessageStream.class.getName());

    /** For what the JVM buffers in the meantime, such as a thread that reads a file. */
    private static final int SPARE_BUFFERS = 8;

    private final Set<Integer> codes = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void silence() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void speakAgain() {
        log.setLevel(null);
    }

    @Test
    void everyFaultEndsInItsDocumentedStateWithoutALossThatIsNotMarked() throws Exception {
        long descriptors = openDescriptors();
        long buffers = directBuffers();
        ExecutorService threads = Executors.newFixedThreadPool(STREAMS);
        AtomicInteger numbers = new AtomicInteger();
        try (RawWebSocketServer server = RawWebSocketServer.start(client -> {
            client.accept();
            for (int i = 0; i < ENOUGH_MESSAGES; i++) {
                client.text("{\"Log\":{\"timestamp\":\"2026-11-23T10:15:30Z\",\"level\":\"Info\",\"context\":\"☃\","
                        + "\"message\":\"" + numbers.incrementAndGet() + "\"}}");
            }
            client.awaitClose();
        })) {
            // What is loaded and compiled at the first connect would eat into the deadlines of the others.
            run(server.uri(), SEED, 0);
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                long seed = SEED + i;
                runs.add(threads.submit(() -> run(server.uri(), seed, FAULTS_OF_A_STREAM)));
            }
            int faults = 0;
            for (Future<Integer> run : runs) {
                faults += run.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            }
            assertThat(faults).isEqualTo(STREAMS * FAULTS_OF_A_STREAM);
            assertThat(codes)
                    .containsAll(CloseCodes.FOR_NOW)
                    .containsAll(CloseCodes.AGAINST_THE_RULES)
                    .containsAll(CloseCodes.FOR_GOOD)
                    .contains(1000);
        } finally {
            threads.shutdownNow();
        }
        await("threads and sockets").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            // Before Java 21 an HttpClient ends its thread only when the collector has found it unused.
            System.gc();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("asyncapi-client-") || name.startsWith("HttpClient-"));
            assertThat(openDescriptors()).isLessThanOrEqualTo(descriptors + SPARE_DESCRIPTORS);
            assertThat(directBuffers()).isLessThanOrEqualTo(buffers + SPARE_BUFFERS);
        });
    }

    private static long openDescriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long directBuffers() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getCount)
                .sum();
    }

    /** One client with a list of faults before it; opens the next stream where one has ended for good. */
    private int run(URI server, long seed, int count) throws Exception {
        Random random = new Random(seed);
        Fault[] kinds = Fault.values();
        List<Fault> faults = IntStream.range(0, count)
                .mapToObj(i -> kinds[random.nextInt(kinds.length - 1)])
                .toList();
        ReconnectPolicy policy = ReconnectPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(20));
        try (FaultProxy proxy = new FaultProxy(server, faults, seed);
                GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                        .server(GolemWorkerEventsServer.of(proxy.uri()))
                        .bearerToken("token")
                        .connectTimeout(Duration.ofSeconds(5))
                        .pingInterval(Duration.ofMillis(500))
                        .pongTimeout(Duration.ofSeconds(5))
                        .closeTimeout(Duration.ofSeconds(2))
                        .maxMessageSize(FaultProxy.MAX_MESSAGE)
                        .reconnect(policy)
                        .build()) {
            List<List<String>> received = new ArrayList<>();
            boolean over = false;
            while (!over) {
                over = takeStream(client, received);
            }
            assertThat(proxy.isDone()).isTrue();
            codes.addAll(proxy.codes());
            // Of losses without a message in between, a consumer that comes late sees the last one only.
            assertThat(received)
                    .filteredOn(messages -> !messages.isEmpty())
                    .isEqualTo(proxy.passed().stream()
                            .filter(messages -> !messages.isEmpty())
                            .map(messages ->
                                    messages.stream().map(FaultRunTest::number).toList())
                            .toList());
        }
        return faults.size();
    }

    private static String number(String json) {
        return json.replaceAll(".*\"message\":\"(\\d+)\".*", "$1");
    }

    /** Takes one stream to its end, and returns whether that was the normal one. */
    private static boolean takeStream(GolemWorkerEventsClient client, List<List<String>> received) {
        try (MessageStream<WorkerEvent> stream = client.streamWorkerEvents(COMPONENT, "a")) {
            Class<?> before = ConnectionEvent.Disconnected.class;
            for (StreamItem<WorkerEvent> item : stream.withConnectionEvents()) {
                if (item instanceof StreamItem.Message<WorkerEvent> message) {
                    received.get(received.size() - 1).add(((WorkerEvent.Log) message.value()).message());
                } else if (item instanceof StreamItem.Event<WorkerEvent> event) {
                    before = next(before, event.event(), received);
                }
            }
            assertThat(before).isEqualTo(ConnectionEvent.Disconnected.class);
            return true;
        } catch (HandshakeException | ConnectionClosedException | MessageTooLargeException documented) {
            return false;
        } catch (AsyncApiClientException firstConnect) {
            assertThat(firstConnect).hasMessageStartingWith("no WebSocket connection");
            return false;
        }
    }

    /** Checks the order of events; each connection begins a list of messages. */
    private static Class<?> next(Class<?> before, ConnectionEvent event, List<List<String>> received) {
        if (event instanceof ConnectionEvent.Connected || event instanceof ConnectionEvent.Reconnected) {
            assertThat(before).isEqualTo(ConnectionEvent.Disconnected.class);
            received.add(new ArrayList<>());
        } else if (event instanceof ConnectionEvent.Gap) {
            assertThat(before).isEqualTo(ConnectionEvent.Reconnected.class);
        } else {
            assertThat(event).isInstanceOf(ConnectionEvent.Disconnected.class);
        }
        return event.getClass();
    }
}
