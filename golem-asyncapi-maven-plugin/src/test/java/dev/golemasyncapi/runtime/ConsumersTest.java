package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Callbacks for messages and for connections, on the executors of users. */
@Timeout(30)
class ConsumersTest {

    private static CompletableFuture<Void> takeAll(VirtualFixture fixture, List<String> taken) {
        return fixture.open().forEachAsync(Runnable::run, message -> taken.add(message.toString()));
    }

    @Test
    void anActionGetsAllMessagesAndTheFutureTellsTheNormalEnd() {
        try (VirtualFixture fixture = VirtualFixture.with(ReconnectPolicy.never())) {
            List<String> taken = new ArrayList<>();
            CompletableFuture<Void> done = takeAll(fixture, taken);
            fixture.network.last().text("1", "2");
            assertThat(done).isNotDone();
            fixture.network.last().closeFrame(1000);

            assertThat(taken).containsExactly("1", "2");
            assertThat(done).isCompleted();
        }
    }

    @Test
    void theFutureTellsTheFailure() {
        try (VirtualFixture fixture = VirtualFixture.with(ReconnectPolicy.never())) {
            CompletableFuture<Void> done = takeAll(fixture, new ArrayList<>());
            fixture.network.last().closeFrame(1011);

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(done::join)
                    .withCauseInstanceOf(ConnectionClosedException.class);
        }
    }

    /** By reflection, since this is compiled for Java 17. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreadsOfTheUserRunActionsAndListeners() throws Exception {
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ClientOptionsBuilder options = ClientOptions.builder()
                .executor(virtual)
                .connectionListener((channel, event) -> threads.add(Thread.currentThread()));
        try (RuntimeFixture fixture = RuntimeFixture.start(options)) {
            CompletableFuture<Void> done =
                    fixture.open().forEachAsync(virtual, message -> threads.add(Thread.currentThread()));
            RawPeer peer = fixture.server.peer();
            peer.text("1");
            peer.closeFrame(1000, "");
            done.get(20, TimeUnit.SECONDS);

            await().until(() -> threads.size() >= 3);
            for (Thread thread : threads) {
                assertThat(Thread.class.getMethod("isVirtual").invoke(thread)).isEqualTo(true);
            }
        } finally {
            virtual.shutdown();
        }
    }

    @Test
    void cancellingTheFutureClosesTheConnection() {
        try (VirtualFixture fixture = VirtualFixture.with(ReconnectPolicy.never())) {
            takeAll(fixture, new ArrayList<>()).cancel(true);

            assertThat(fixture.network.last().sent).containsExactly("close 1000");
        }
    }

    @Test
    void anActionThatThrowsClosesTheConnection() {
        try (VirtualFixture fixture = VirtualFixture.with(ReconnectPolicy.never())) {
            List<JsonNode> taken = new ArrayList<>();
            CompletableFuture<Void> done = fixture.open().forEachAsync(Runnable::run, message -> {
                taken.add(message);
                throw new IllegalStateException("no");
            });
            fixture.network.last().text("1", "2");

            assertThat(taken).hasSize(1);
            assertThat(fixture.network.last().sent).containsExactly("close 1000");
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(done::join)
                    .withCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aListenerThatThrowsIsLoggedAndHearsTheNextEvent() {
        List<ConnectionEvent> heard = new CopyOnWriteArrayList<>();
        ClientOptions options = ClientOptions.builder()
                .transport(new FakeTransport())
                .connectionListener((channel, event) -> {
                    heard.add(event);
                    throw new IllegalStateException("no");
                })
                .build();
        try (CapturedLog log = CapturedLog.of(MessageStream.class);
                WebSocketClient client = new WebSocketClient(options)) {
            RuntimeFixture.open(client, URI.create("ws://server/")).close();

            await().untilAsserted(() -> assertThat(heard)
                    .extracting(event -> event.getClass().getSimpleName())
                    .containsExactly("Connected", "Disconnected"));
            await().untilAsserted(() -> assertThat(log.lines()).hasSize(2));
        }
    }

    @Test
    void anExecutorThatWasShutDownDoesNotKeepTheEndFromTheSubscriber() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        FakeTransport network = new FakeTransport();
        ClientOptions options =
                ClientOptions.builder().transport(network).executor(executor).build();
        try (WebSocketClient client = new WebSocketClient(options)) {
            MessageStream<JsonNode> stream = RuntimeFixture.open(client, URI.create("ws://server/"));
            List<String> taken = new CopyOnWriteArrayList<>();
            CompletableFuture<Void> done = stream.forEachAsync(executor, message -> taken.add(message.toString()));
            network.last().text("1");
            await().until(() -> taken.size() == 1);
            executor.shutdown();
            await().until(executor::isTerminated);
            network.last().closeFrame(1000);

            await().until(done::isDone);
        }
    }
}
