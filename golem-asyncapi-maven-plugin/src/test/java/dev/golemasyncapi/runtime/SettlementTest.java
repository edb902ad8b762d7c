package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.VirtualFixture.longestPauses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of what is under way when a connection ends at the same moment. Time is virtual. */
@Timeout(30)
class SettlementTest {

    private static VirtualFixture with(ClientOptionsBuilder options) {
        return new VirtualFixture(options.reconnect(longestPauses()).closeTimeout(Duration.ofSeconds(3)));
    }

    @Test
    void aServerThatClosesMayHaveHadTheMessageBeforeTheTransportKnows() {
        try (VirtualFixture fixture = with(ClientOptions.builder())) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            CompletableFuture<Void> had = sink.send("had").toCompletableFuture();
            CompletableFuture<Void> waited = sink.send("waited").toCompletableFuture();
            socket.closeFrame(1000);
            assertThat(had).isNotDone();
            assertThat(waited).isCompletedExceptionally();
            socket.written();

            assertThat(had).isCompleted();
            assertThat(sink.statistics().sent()).isEqualTo(1);
            assertThat(socket.sent).containsExactly("text had");
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @Test
    void aServerThatClosesAndReadsNoMoreIsCut() {
        try (VirtualFixture fixture = with(ClientOptions.builder())) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            CompletableFuture<Void> stuck = sink.send("stuck").toCompletableFuture();
            socket.closeFrame(1008);
            fixture.time.advance(Duration.ofMillis(2_999));
            assertThat(stuck).isNotDone();
            assertThat(socket.aborted).isFalse();
            fixture.time.advance(Duration.ofMillis(1));

            assertThat(socket.aborted).isTrue();
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(stuck::join)
                    .withCauseInstanceOf(NotConnectedException.class);
            assertThat(sink.statistics().sent()).isZero();
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @Test
    void aReplyThatHasArrivedIsNotOvertakenByTheEndOfTheConnection() throws Exception {
        Deque<Runnable> ofUser = new ArrayDeque<>();
        try (VirtualFixture fixture = with(ClientOptions.builder().executor(ofUser::push))) {
            var session = fixture.openRequests();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            var reply = session.request(new ObjectMapper().readTree("{\"id\":1}"), Duration.ofSeconds(1));
            socket.text("{\"re\":1}");
            socket.error("reset");
            // The threads of users promise no order: the last comes first.
            while (!ofUser.isEmpty()) {
                ofUser.pop().run();
            }

            assertThat(reply).isCompletedWithValue(new ObjectMapper().readTree("{\"re\":1}"));
        }
    }

    @Test
    void closingEndsTheWaitForAPong() {
        ClientOptionsBuilder options =
                ClientOptions.builder().pingInterval(Duration.ofSeconds(1)).pongTimeout(Duration.ofSeconds(1));
        try (VirtualFixture fixture = with(options)) {
            CompletableFuture<Void> consumer = fixture.open().forEachAsync(Runnable::run, message -> {});
            FakeSocket socket = fixture.network.last();
            socket.answersPings = false;
            socket.answersClose = false;
            fixture.time.advance(Duration.ofMillis(1_500));
            consumer.cancel(true);
            fixture.time.advance(Duration.ofMillis(2_999));
            assertThat(socket.aborted).isFalse();
            assertThat(fixture.time.pending()).isEqualTo(1);
            fixture.time.advance(Duration.ofMillis(1));

            assertThat(socket.aborted).isTrue();
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @Test
    void nothingIsToldOfNextTriesAfterTheUserHasClosed() {
        CompletableFuture<CompletableFuture<Void>> consumer = new CompletableFuture<>();
        ReconnectPolicy closing = longestPauses().withClassifier(failure -> {
            consumer.join().cancel(true);
            return ReconnectPolicy.Decision.RETRY;
        });
        try (VirtualFixture fixture = VirtualFixture.with(closing)) {
            consumer.complete(fixture.open().forEachAsync(Runnable::run, message -> {}));
            fixture.network.last().error("reset");

            assertThat(fixture.heard).hasSize(2);
            assertThat(fixture.heard.get(1))
                    .isInstanceOfSatisfying(
                            ConnectionEvent.Disconnected.class,
                            end -> assertThat(end.nextTry()).isNull());
            assertThat(fixture.time.pending()).isZero();
        }
    }
}
