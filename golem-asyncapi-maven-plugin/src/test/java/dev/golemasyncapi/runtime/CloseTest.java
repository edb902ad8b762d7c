package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Closing from our side: by the protocol where the server plays along, in bounded time where it does not. */
@Timeout(60)
class CloseTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void closeSaysCloseWaitsForTheAnswerAndWakesTheConsumer() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(ClientOptions.builder().closeTimeout(LONG))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            Iterator<JsonNode> messages = stream.iterator();
            CompletableFuture<Thread> consumer = new CompletableFuture<>();
            CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(() -> {
                consumer.complete(Thread.currentThread());
                return messages.hasNext();
            });
            Thread waiting = consumer.get();
            await().until(() -> waiting.getState() == Thread.State.WAITING);

            CompletableFuture<Void> closing = CompletableFuture.runAsync(stream::close);
            assertThat(peer.read().closeCode()).isEqualTo(1000);
            assertThat(more.get(10, TimeUnit.SECONDS)).isFalse();
            assertThat(closing).isNotDone();
            peer.closeFrame(1000, "");
            closing.get(10, TimeUnit.SECONDS);
            assertThat(peer.atEnd()).isTrue();
            stream.close();
            assertThat(messages.hasNext()).isFalse();
        }
    }

    @Test
    void closeDropsWhatWasNotTaken() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(ClientOptions.builder().closeTimeout(Duration.ofMillis(100)))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            peer.text("1");
            peer.text("2");
            Iterator<JsonNode> messages = stream.iterator();
            messages.next();
            stream.close();
            assertThat(messages.hasNext()).isFalse();
        }
    }

    @Test
    void aServerThatDoesNotAnswerACloseIsCutOff() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(ClientOptions.builder().closeTimeout(Duration.ofMillis(200)))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            long before = System.nanoTime();
            stream.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(190), Duration.ofSeconds(10));
            assertThat(peer.read().closeCode()).isEqualTo(1000);
            assertThat(peer.atEnd()).isTrue();
        }
    }

    @Test
    void anInterruptedThreadStillSaysCloseButDoesNotWait() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(ClientOptions.builder().closeTimeout(LONG))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            Thread.currentThread().interrupt();
            stream.close();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(peer.read().closeCode()).isEqualTo(1000);
            peer.closeFrame(1000, "");
            assertThat(peer.atEnd()).isTrue();
        }
    }

    @Test
    void closingTheClientClosesAllStreams() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(ClientOptions.builder().closeTimeout(LONG))) {
            MessageStream<JsonNode> one = fixture.open();
            MessageStream<JsonNode> two = fixture.open();
            CompletableFuture<Void> closing = CompletableFuture.runAsync(fixture.client::close);
            for (int i = 0; i < 2; i++) {
                RawPeer peer = fixture.server.peer();
                assertThat(peer.read().closeCode()).isEqualTo(1000);
                peer.closeFrame(1000, "");
            }
            closing.get(10, TimeUnit.SECONDS);
            assertThat(one.iterator().hasNext()).isFalse();
            assertThat(two.iterator().hasNext()).isFalse();
            fixture.client.close();
        }
    }

    @Test
    void noThreadIsLeftAfterTheClientIsClosed() throws Exception {
        await("threads of other tests").atMost(LONG).until(CloseTest::noThreads);
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            useAndClose(server);
            await().atMost(LONG).until(CloseTest::noThreads);
        }
    }

    /** In a method of its own, so that no local variable keeps the client from being collected. */
    private static void useAndClose(RawWebSocketServer server) throws Exception {
        try (WebSocketClient client = new WebSocketClient(
                ClientOptions.builder().closeTimeout(Duration.ofMillis(100)).build())) {
            MessageStream<JsonNode> stream = RuntimeFixture.open(client, server.uri("/"));
            server.peer().text("1");
            assertThat(stream.iterator().next().intValue()).isEqualTo(1);
            assertThat(noThreads()).isFalse();
        }
    }

    private static boolean noThreads() {
        // Before Java 21 an HttpClient ends its thread only when the collector has found it unused.
        System.gc();
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .noneMatch(name -> name.startsWith("asyncapi-client-") || name.startsWith("HttpClient-"));
    }
}
