package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.VirtualFixture.longestPauses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that has gone silent is found, one that answers is left in peace. Time is virtual. */
@Timeout(30)
class LivenessTest {

    private static VirtualFixture with(ClientOptionsBuilder options) {
        return new VirtualFixture(options.reconnect(ReconnectPolicy.never()));
    }

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void aPingGoesOutAfterSilenceOnlyAndAnAnswerIsEnough() {
        try (VirtualFixture fixture = with(ClientOptions.builder())) {
            fixture.open();
            FakeSocket socket = fixture.network.last();
            for (int i = 0; i < 10; i++) {
                fixture.time.advance(ms(19_999));
                socket.text("" + i);
            }
            assertThat(socket.sent).isEmpty();
            fixture.time.advance(Duration.ofHours(1));

            assertThat(socket.sent).hasSize(180).containsOnly("ping");
            assertThat(socket.aborted).isFalse();
        }
    }

    @Test
    void silenceAfterAPingIsALoss() {
        try (VirtualFixture fixture =
                with(ClientOptions.builder().pingInterval(ms(1000)).pongTimeout(ms(700)))) {
            Iterator<JsonNode> messages = fixture.open().iterator();
            FakeSocket socket = fixture.network.last();
            socket.answersPings = false;
            fixture.time.advance(ms(1699));
            assertThat(socket.aborted).isFalse();
            fixture.time.advance(ms(1));

            assertThat(socket.aborted).isTrue();
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(messages::hasNext)
                    .withMessageContaining("700 ms after a Ping");
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @Test
    void anyFrameAnswersAPing() {
        try (VirtualFixture fixture =
                with(ClientOptions.builder().pingInterval(ms(1000)).pongTimeout(ms(700)))) {
            fixture.open();
            FakeSocket socket = fixture.network.last();
            socket.answersPings = false;
            fixture.time.advance(ms(1500));
            socket.text("1");
            fixture.time.advance(ms(1699));
            assertThat(socket.aborted).isFalse();
            fixture.time.advance(ms(1));
            assertThat(socket.aborted).isTrue();
        }
    }

    @Test
    void theIdleTimeoutAsksForMoreThanPongsFromNobody() {
        ClientOptionsBuilder options = ClientOptions.builder().pingInterval(Duration.ZERO);
        try (VirtualFixture fixture = with(options.idleTimeout(ms(60_000)))) {
            Iterator<JsonNode> messages = fixture.open().iterator();
            fixture.time.advance(ms(59_999));
            fixture.network.last().text("1");
            fixture.time.advance(ms(59_999));
            assertThat(fixture.network.last().aborted).isFalse();
            fixture.time.advance(ms(1));

            assertThat(messages.next().intValue()).isEqualTo(1);
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(messages::hasNext)
                    .withMessageContaining("60000 ms");
        }
    }

    @Test
    void nothingIsJudgedWhileNothingIsAskedFor() {
        ClientOptionsBuilder options = ClientOptions.builder()
                .bufferedMessages(1)
                .suspendTimeout(Duration.ofHours(2))
                .idleTimeout(ms(90_000));
        try (VirtualFixture fixture = with(options)) {
            Iterator<JsonNode> messages = fixture.open().iterator();
            FakeSocket socket = fixture.network.last();
            socket.text("1");
            fixture.time.advance(Duration.ofMinutes(59));
            assertThat(socket.aborted).isFalse();
            assertThat(socket.sent).isEmpty();

            assertThat(messages.next().intValue()).isEqualTo(1);
            fixture.time.advance(ms(20_000));
            assertThat(socket.sent).containsExactly("ping");
        }
    }

    @Test
    void aServerThatDoesNotAnswerACloseIsCutOff() {
        try (VirtualFixture fixture =
                with(ClientOptions.builder().bufferedMessages(1).overflow(OverflowStrategy.FAIL))) {
            fixture.open();
            FakeSocket socket = fixture.network.last();
            socket.answersClose = false;
            socket.text("1", "2");
            assertThat(socket.sent).containsExactly("close 1008");
            fixture.time.advance(ms(4999));
            assertThat(socket.aborted).isFalse();
            fixture.time.advance(ms(1));
            assertThat(socket.aborted).isTrue();
            assertThat(fixture.time.pending()).isZero();
            assertThat(fixture.client).hasToString("WebSocketClient[streams=0, closed=false]");
        }
    }

    @Test
    void aSilentServerIsLeftForTheNextConnection() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().text("1");
            fixture.network.last().answersPings = false;
            fixture.time.advance(ms(30_500));
            fixture.network.last().text("2");

            assertThat(VirtualFixture.taken(stream.withConnectionEvents().iterator(), 6))
                    .containsExactly("Connected", "1", "Disconnected", "Reconnected", "Gap", "2");
        }
    }
}
