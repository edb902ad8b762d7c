package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.runtime.AsyncApiClientException;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import dev.golemasyncapi.it.vault.runtime.WaitInterruptedException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream at full speed is closed, cancelled or interrupted, by any thread and at any time, and leaves nothing. */
@Timeout(180)
class AnyEndTest {

    private static final long SEED = 20_261_130;
    private static final int STREAMS = 200;
    private static final int MOST_MESSAGES = 200;
    /** For files that the JVM opens in the meantime, such as jars. */
    private static final int SPARE_DESCRIPTORS = 8;

    private static void flood(RawConnection connection) throws Exception {
        connection.accept();
        for (int i = 0; i < 1_000_000; i++) {
            connection.text("line " + i);
        }
    }

    /** A consumer on a thread of its own, that is done when it has heard of the end. */
    private static final class Consumer {

        private final MessageStream<String> lines;
        private final CountDownLatch enough;
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final AtomicReference<Runnable> cancel = new AtomicReference<>(() -> {});
        private final Thread thread;

        Consumer(MessageStream<String> lines, int way, int messages) {
            this.lines = lines;
            this.enough = new CountDownLatch(messages);
            Runnable taking = new Runnable[] {this::iterate, this::stream, this::subscribe, this::forEach}[way];
            this.thread = new Thread(taking, "consumer");
        }

        private void take(String line) {
            assertThat(line).startsWith("line ");
            enough.countDown();
        }

        private void iterate() {
            try {
                lines.forEach(this::take);
            } catch (WaitInterruptedException interrupted) {
                lines.close();
            }
            done.complete(null);
        }

        private void stream() {
            try {
                lines.stream().forEach(this::take);
            } catch (WaitInterruptedException interrupted) {
                lines.close();
            }
            done.complete(null);
        }

        private void forEach() {
            CompletableFuture<Void> all = lines.forEachAsync(Runnable::run, this::take);
            cancel.set(() -> all.cancel(true));
            all.whenComplete((nothing, failure) -> done.complete(null));
        }

        private void subscribe() {
            lines.subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    cancel.set(() -> {
                        subscription.cancel();
                        done.complete(null);
                    });
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(String line) {
                    take(line);
                }

                @Override
                public void onError(Throwable failure) {
                    done.complete(null);
                }

                @Override
                public void onComplete() {
                    done.complete(null);
                }
            });
        }
    }

    @Test
    void leavesNoThreadNoSocketAndNoConsumer() throws Exception {
        long descriptors = openDescriptors();
        Random random = new Random(SEED);
        try (RawWebSocketServer server = RawWebSocketServer.start(AnyEndTest::flood)) {
            VaultClient client = client(server);
            for (int i = 0; i < STREAMS; i++) {
                MessageStream<String> lines = client.watchPlain();
                int way = random.nextInt(4);
                int end = random.nextInt(4);
                Consumer consumer = new Consumer(lines, way, random.nextInt(MOST_MESSAGES));
                consumer.thread.start();
                assertThat(consumer.enough.await(20, TimeUnit.SECONDS)).isTrue();
                switch (end) {
                    case 0 -> lines.close();
                    case 1 -> consumer.thread.interrupt();
                    case 2 -> consumer.cancel.get().run();
                    default -> client.close();
                }
                // What does not apply to the consumer's way has done nothing.
                lines.close();
                consumer.done.get(20, TimeUnit.SECONDS);
                consumer.thread.join(TimeUnit.SECONDS.toMillis(20));
                assertThat(consumer.thread.isAlive()).isFalse();
                if (end == 3) {
                    client = client(server);
                }
            }
            client.close();
        }
        awaitNothingLeft(descriptors);
    }

    private static void awaitNothingLeft(long descriptors) {
        await("threads and sockets").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            // Before Java 21 an HttpClient ends its thread only when the collector has found it unused.
            System.gc();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("asyncapi-client-") || name.startsWith("HttpClient-"));
            assertThat(openDescriptors()).isLessThanOrEqualTo(descriptors + SPARE_DESCRIPTORS);
        });
    }

    @Test
    void aClientThatIsClosedWhileStreamsOpenLeavesNone() throws Exception {
        long descriptors = openDescriptors();
        Random random = new Random(SEED);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (RawWebSocketServer server = RawWebSocketServer.start(AnyEndTest::flood)) {
            for (int i = 0; i < 50; i++) {
                VaultClient client = client(server);
                CountDownLatch opened = new CountDownLatch(random.nextInt(8));
                CompletableFuture<?>[] opening = new CompletableFuture<?>[8];
                for (int stream = 0; stream < opening.length; stream++) {
                    opening[stream] = CompletableFuture.runAsync(
                            () -> {
                                try {
                                    MessageStream<String> lines = client.watchPlain();
                                    opened.countDown();
                                    lines.forEach(line -> assertThat(line).startsWith("line "));
                                } catch (AsyncApiClientException | IllegalStateException closed) {
                                    opened.countDown();
                                }
                            },
                            threads);
                }
                assertThat(opened.await(20, TimeUnit.SECONDS)).isTrue();
                client.close();
                CompletableFuture.allOf(opening).get(20, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        awaitNothingLeft(descriptors);
    }

    private static VaultClient client(RawWebSocketServer server) {
        return VaultClient.builder()
                .server(VaultServer.of(server.uri()))
                .closeTimeout(Duration.ofMillis(20))
                .bufferedMessages(64)
                .build();
    }

    private static long openDescriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
