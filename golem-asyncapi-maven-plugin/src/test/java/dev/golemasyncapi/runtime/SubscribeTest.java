package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The publisher keeps the rules of Reactive Streams: real demand, serial signals, one end. */
@Timeout(60)
class SubscribeTest {

    private RuntimeFixture fixture;

    /** Writes down every signal; {@code onEach} runs in {@code onNext}. */
    private static final class Recorder implements Flow.Subscriber<JsonNode> {

        final List<String> signals = new CopyOnWriteArrayList<>();
        final List<Throwable> errors = new CopyOnWriteArrayList<>();
        private final AtomicInteger inside = new AtomicInteger();
        private final BiConsumer<Flow.Subscription, JsonNode> onEach;
        private final long first;
        volatile Flow.Subscription subscription;
        volatile boolean overlapped;
        volatile Thread thread;

        Recorder(long first, BiConsumer<Flow.Subscription, JsonNode> onEach) {
            this.first = first;
            this.onEach = onEach;
        }

        private void signal(String text, Runnable body) {
            overlapped |= inside.incrementAndGet() > 1;
            thread = Thread.currentThread();
            signals.add(text);
            body.run();
            inside.decrementAndGet();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            signal("subscribed", () -> {
                if (first != 0) {
                    given.request(first);
                }
            });
        }

        @Override
        public void onNext(JsonNode message) {
            signal(message.toString(), () -> onEach.accept(subscription, message));
        }

        @Override
        public void onError(Throwable error) {
            errors.add(error);
            signal(error.getClass().getSimpleName(), () -> {});
        }

        @Override
        public void onComplete() {
            signal("complete", () -> {});
        }
    }

    private static Recorder recorder(long first) {
        return new Recorder(first, (subscription, message) -> {});
    }

    @BeforeEach
    void start() throws Exception {
        fixture = RuntimeFixture.start(ClientOptions.builder().closeTimeout(Duration.ofSeconds(20)));
    }

    @AfterEach
    void stop() throws Exception {
        fixture.server.close();
        fixture.close();
    }

    private static void awaitSignals(Recorder recorder, String... signals) {
        await().atMost(RawWebSocketServer.PATIENCE)
                .untilAsserted(() -> assertThat(recorder.signals).containsExactly(signals));
    }

    @Test
    void deliversOnlyWhatWasRequestedAndTheEndWithoutDemand() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Recorder recorder = recorder(0);
        stream.subscribe(recorder);
        peer.text("1");
        peer.text("oops");
        peer.text("2");
        peer.text("3");
        peer.ping("all read");
        assertThat(peer.read().text()).isEqualTo("all read");
        assertThat(recorder.signals).containsExactly("subscribed");

        recorder.subscription.request(2);
        awaitSignals(recorder, "subscribed", "1", "2");
        assertThat(fixture.decodeFailures).hasSize(1);
        recorder.subscription.request(1);
        awaitSignals(recorder, "subscribed", "1", "2", "3");
        peer.closeFrame(1000, "");
        awaitSignals(recorder, "subscribed", "1", "2", "3", "complete");
        assertThat(recorder.overlapped).isFalse();
        assertThat(recorder.thread.isDaemon()).isTrue();
    }

    @Test
    void requestsFromWithinOnNextDoNotNest() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        AtomicInteger depth = new AtomicInteger();
        AtomicInteger deepest = new AtomicInteger();
        Recorder recorder = new Recorder(1, (subscription, message) -> {
            deepest.accumulateAndGet(depth.incrementAndGet(), Math::max);
            subscription.request(1);
            depth.decrementAndGet();
        });
        stream.subscribe(recorder);
        for (int i = 0; i < 3000; i++) {
            peer.text("" + i);
        }
        peer.closeFrame(1000, "");

        await().atMost(RawWebSocketServer.PATIENCE)
                .untilAsserted(() -> assertThat(recorder.signals).contains("complete"));
        assertThat(recorder.signals).hasSize(3002);
        assertThat(deepest).hasValue(1);
        assertThat(recorder.overlapped).isFalse();
    }

    @Test
    void failuresComeAfterTheMessages() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Recorder recorder = recorder(Long.MAX_VALUE);
        stream.subscribe(recorder);
        peer.text("1");
        peer.closeFrame(1011, "");

        awaitSignals(recorder, "subscribed", "1", "ConnectionClosedException");
    }

    @Test
    void aRequestOfNothingIsAnErrorAndClosesTheConnection() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Recorder recorder = recorder(-1);
        stream.subscribe(recorder);

        assertThat(peer.read().closeCode()).isEqualTo(1000);
        awaitSignals(recorder, "subscribed", "IllegalArgumentException");
    }

    @Test
    void cancelClosesTheConnectionWithoutWaitingAndNothingComesAfterIt() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Recorder recorder = new Recorder(Long.MAX_VALUE, (subscription, message) -> subscription.cancel());
        stream.subscribe(recorder);
        peer.text("1");
        peer.text("2");

        assertThat(peer.read().closeCode()).isEqualTo(1000);
        peer.closeFrame(1000, "");
        assertThat(peer.atEnd()).isTrue();
        assertThat(recorder.signals).containsExactly("subscribed", "1");
    }

    @Test
    void closeFromWithinACallbackDoesNotDeadlock() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Recorder recorder = new Recorder(Long.MAX_VALUE, (subscription, message) -> stream.close());
        stream.subscribe(recorder);
        peer.text("1");
        assertThat(peer.read().closeCode()).isEqualTo(1000);
        peer.closeFrame(1000, "");

        awaitSignals(recorder, "subscribed", "1", "complete");
    }

    @Test
    void aSecondSubscriberIsRefusedByTheRules() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        stream.subscribe(recorder(1));
        Recorder second = recorder(1);
        stream.subscribe(second);

        assertThat(second.signals).containsExactly("subscribed", "IllegalStateException");
        second.subscription.cancel();
        assertThatNullPointerException().isThrownBy(() -> stream.subscribe(null));
    }

    @Test
    void aSubscriberThatThrowsIsCancelled() throws Exception {
        try (CapturedLog log = CapturedLog.of(MessageStream.class)) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            Recorder recorder = new Recorder(Long.MAX_VALUE, (subscription, message) -> {
                throw new IllegalStateException("no");
            });
            stream.subscribe(recorder);
            peer.text("1");

            assertThat(peer.read().closeCode()).isEqualTo(1000);
            await().untilAsserted(() -> assertThat(log.lines()).hasSize(1));
            assertThat(recorder.signals).containsExactly("subscribed", "1");
        }
    }

    @Test
    void whatTheDecodeFailureHandlerThrowsIsTheError() throws Exception {
        ClientOptions options = ClientOptions.builder()
                .decodeFailureHandler(failure -> {
                    throw failure;
                })
                .build();
        try (RuntimeFixture strict = RuntimeFixture.startWith(options)) {
            MessageStream<JsonNode> stream = strict.open();
            RawPeer peer = strict.server.peer();
            Recorder recorder = recorder(Long.MAX_VALUE);
            stream.subscribe(recorder);
            peer.text("oops");

            awaitSignals(recorder, "subscribed", "DecodeException");
            assertThat(peer.read().closeCode()).isEqualTo(1000);
            peer.closeFrame(1000, "");
        }
    }
}
