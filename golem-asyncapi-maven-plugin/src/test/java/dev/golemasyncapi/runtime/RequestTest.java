package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.VirtualFixture.longestPauses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A request finds its reply by the correlation id, or ends in time. Time is virtual. */
@Timeout(30)
class RequestTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Throwable failure(CompletableFuture<?> future) {
        assertThat(future).isCompletedExceptionally();
        return future.handle((value, failure) -> failure).join();
    }

    @Test
    void findsRepliesInAnyOrderAndLeavesTheRestToTheStream() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            var session = fixture.openRequests();
            var first = session.request(json("{\"id\":1}"), SECOND);
            var second = session.request(json("{\"id\":\"1\"}"), SECOND);
            fixture.network
                    .last()
                    .text("{\"re\":2}", "{\"re\":\"1\",\"n\":2}", "[", "{\"re\":1,\"n\":1}", "{\"re\":1}");
            fixture.network.last().closeFrame(1000);

            assertThat(first).isCompletedWithValue(json("{\"re\":1,\"n\":1}"));
            assertThat(second).isCompletedWithValue(json("{\"re\":\"1\",\"n\":2}"));
            assertThat(RuntimeFixture.texts(session.messages())).containsExactly("{\"re\":2}", "{\"re\":1}");
            assertThat(session.statistics().failed()).isEqualTo(1);
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @Test
    void endsInTimeAndGivesTheLateReplyToTheStream() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            var session = fixture.openRequests();
            var reply = session.request(json("{\"id\":1}"), SECOND);
            fixture.time.advance(Duration.ofMillis(999));
            assertThat(reply).isNotDone();
            fixture.time.advance(Duration.ofMillis(1));

            assertThat(failure(reply)).isInstanceOf(ReplyTimeoutException.class).hasMessageContaining("within 1000 ms");
            fixture.network.last().text("{\"re\":1}");
            fixture.network.last().closeFrame(1000);
            assertThat(RuntimeFixture.texts(session.messages())).containsExactly("{\"re\":1}");
        }
    }

    @Test
    void endsWithTheConnectionThatItWasAskedOver() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            var session = fixture.openRequests();
            var reply = session.request(json("{\"id\":1}"), SECOND);
            fixture.network.last().error("reset");

            assertThat(failure(reply))
                    .isInstanceOfSatisfying(
                            NotConnectedException.class,
                            lost -> assertThat(lost.perhapsSent()).isTrue());
            assertThat(failure(session.request(json("{\"id\":1}"), SECOND)))
                    .isInstanceOfSatisfying(
                            NotConnectedException.class,
                            lost -> assertThat(lost.perhapsSent()).isFalse());
        }
    }

    @Test
    void endsWhenTheUserClosesOrCancels() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            var session = fixture.openRequests();
            var cancelled = session.request(json("{\"id\":1}"), SECOND);
            assertThat(cancelled.cancel(true)).isTrue();
            var again = session.request(json("{\"id\":1}"), SECOND);
            session.close();

            assertThat(failure(again)).isInstanceOf(NotConnectedException.class);
        }
    }

    @Test
    void refusesRequestsThatNoReplyCanBeFoundFor() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            var session = fixture.openRequests();
            for (String without : new String[] {"{}", "{\"id\":null}", "{\"id\":{}}", "7"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> session.request(json(without), SECOND))
                        .withMessageContaining("no correlation id at /none or /id");
            }
            session.request(json("{\"id\":1}"), SECOND);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.request(json("{\"id\":1}"), SECOND))
                    .withMessageContaining("still waits");
            assertThat(fixture.network.last().sent).containsExactly("text {\"id\":1}");
            assertThatIllegalArgumentException().isThrownBy(() -> session.request(json("{\"id\":2}"), Duration.ZERO));
        }
    }
}
