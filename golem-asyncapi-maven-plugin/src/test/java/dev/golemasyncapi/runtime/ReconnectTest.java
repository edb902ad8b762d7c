package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.VirtualFixture.longestPauses;
import static dev.golemasyncapi.runtime.VirtualFixture.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream goes on after a loss as its policy says, and shows what was lost. Time is virtual. */
@Timeout(30)
class ReconnectTest {

    private static final Duration TINY = Duration.ofNanos(1);

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }

    private static Duration s(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void showsALossBetweenTheMessagesBeforeAndAfter() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.time.advance(s(20));
            fixture.network.last().text("1", "2");
            fixture.time.advance(s(3));
            fixture.network.last().error("reset");
            fixture.time.advance(ms(500));
            fixture.network.last().text("3");
            fixture.network.last().closeFrame(1000);

            Iterator<StreamItem<JsonNode>> items = stream.withConnectionEvents().iterator();
            assertThat(taken(items, 8))
                    .containsExactly("Connected", "1", "2", "Disconnected", "Reconnected", "Gap", "3", "Disconnected");
            assertThat(items.hasNext()).isFalse();
            ConnectionEvent.Disconnected loss = (ConnectionEvent.Disconnected) fixture.heard.get(1);
            assertThat(loss.reason())
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining("reset");
            assertThat(loss.nextTry()).isEqualTo(ms(500));
            assertThat(loss.failures()).isEqualTo(1);
            assertThat(loss.at()).isEqualTo(ManualTime.START.plusSeconds(23));
            assertThat(fixture.heard)
                    .contains(
                            new ConnectionEvent.Reconnected(ManualTime.START.plusMillis(23_500), 1, ms(500)),
                            new ConnectionEvent.Gap(
                                    ManualTime.START.plusSeconds(20), ManualTime.START.plusMillis(23_500)));
            assertThat(stream.statistics().reconnects()).isEqualTo(1);
        }
    }

    @Test
    void plainIterationSeesTheMessagesAndGoesOn() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().text("1");
            fixture.network.last().closeFrame(1012);
            fixture.time.advance(ms(500));
            fixture.network.last().text("2");
            fixture.network.last().closeFrame(1000);

            assertThat(RuntimeFixture.texts(stream)).containsExactly("1", "2");
            assertThat(fixture.log.lines()).hasSize(2);
            assertThat(fixture.log.lines().get(0)).startsWith("WARNING").contains("/events", "500 ms", "1012");
            assertThat(fixture.log.lines().get(1)).startsWith("INFO").contains("connected again");
        }
    }

    @Test
    void pausesDoubleUpToTheBoundAndStartAgainAfterTheMinimumUptime() {
        ReconnectPolicy policy = longestPauses().withDelays(s(1), s(8)).withMinimumUptime(s(60));
        try (VirtualFixture fixture = VirtualFixture.with(policy)) {
            fixture.open();
            fixture.network
                    .thenRefuse(503)
                    .thenRefuse(500)
                    .thenFail(new IOException("no route"))
                    .thenRefuse(504);
            fixture.network.last().error("reset");

            assertThat(fixture.handshakesAfter(
                            ms(999), ms(1), ms(1999), ms(1), ms(3999), ms(1), ms(7999), ms(1), ms(7999), ms(1)))
                    .containsExactly(1, 2, 2, 3, 3, 4, 4, 5, 5, 6);
            // Too short to count: the row goes on.
            fixture.time.advance(ms(59_999));
            fixture.network.last().error("reset");
            assertThat(fixture.handshakesAfter(ms(7999), ms(1))).containsExactly(6, 7);
            // Long enough.
            fixture.time.advance(s(60));
            fixture.network.last().error("reset");
            assertThat(fixture.handshakesAfter(ms(999), ms(1))).containsExactly(7, 8);
        }
    }

    @Test
    void jitterIsFull() {
        Deque<Double> random = new ArrayDeque<>(List.of(0.0, 0.25));
        ReconnectPolicy policy = longestPauses().withDelays(s(1), s(60)).withRandom(random::remove);
        try (VirtualFixture fixture = VirtualFixture.with(policy)) {
            fixture.open();
            fixture.network.thenRefuse(500);
            fixture.network.last().error("reset");
            assertThat(fixture.handshakesAfter(TINY)).containsExactly(2);
            assertThat(fixture.handshakesAfter(ms(499), ms(1))).containsExactly(2, 3);
        }
    }

    @Test
    void retryAfterIsWaitedForInSecondsAndAsADateUpToABound() {
        ReconnectPolicy policy =
                longestPauses().withDelays(ms(1), ms(1)).withRandom(() -> 0).withMaxRetryAfter(s(100));
        try (VirtualFixture fixture = VirtualFixture.with(policy)) {
            fixture.open();
            fixture.network
                    .thenRefuse(429, "7")
                    .thenRefuse(503, "Thu, 01 Jan 2026 00:00:27 GMT")
                    .thenRefuse(503, "99999999999999999999")
                    .thenRefuse(503, "Thu, 01 Jan 1970 00:00:00 GMT")
                    .thenRefuse(503, "soon")
                    .thenRefuse(503, "");
            fixture.network.last().error("reset");
            fixture.time.advance(TINY);

            assertThat(fixture.handshakesAfter(ms(6999), ms(1), ms(19_999), ms(1), ms(99_999), ms(1)))
                    .containsExactly(2, 3, 3, 4, 4, 8);
        }
    }

    @Test
    void anUnauthorizedTryGetsOneMoreWithAFreshCredential() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            Deque<String> tokens = new ArrayDeque<>(List.of("one", "two", "three", "four", "five"));
            fixture.token = tokens::remove;
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.thenRefuse(401).thenOpen().thenRefuse(401).thenRefuse(401);
            fixture.network.last().error("reset");
            fixture.time.advance(s(10));
            assertThat(fixture.network.handshakes)
                    .extracting(handshake -> handshake.headers().get("Authorization"))
                    .containsExactly("Bearer one", "Bearer two", "Bearer three");
            fixture.network.last().error("reset");
            fixture.time.advance(s(60));

            assertThat(tokens).isEmpty();
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(stream.iterator()::hasNext)
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(401));
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 403, 404, 405, 407, 409, 410, 422, 301, 200, 501, 505})
    void otherRefusalsAreFinal(int status) {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.thenRefuse(status);
            fixture.network.last().error("reset");
            fixture.time.advance(s(3600));

            assertThat(fixture.network.handshakes).hasSize(2);
            assertThatExceptionOfType(HandshakeException.class).isThrownBy(stream.iterator()::hasNext);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1006, 1011, 1012, 1013, 1014})
    void theseCloseCodesAreRetried(int code) {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            fixture.open();
            fixture.network.last().closeFrame(code);
            fixture.time.advance(s(1));

            assertThat(fixture.network.handshakes).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1002, 1003, 1004, 1007, 1008, 1009, 1010, 1015, 3000, 4000, 4999})
    void otherCloseCodesAreFinal(int code) {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().closeFrame(code);
            fixture.time.advance(s(3600));

            assertThat(fixture.network.handshakes).hasSize(1);
            assertThatExceptionOfType(ConnectionClosedException.class)
                    .isThrownBy(stream.iterator()::hasNext)
                    .satisfies(closed -> assertThat(closed.code()).isEqualTo(code));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1005})
    void aNormalEndIsTheEndUnlessTheUserOptsIn(int code) {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses());
                VirtualFixture again = VirtualFixture.with(longestPauses().withAfterNormalEnd(true))) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().closeFrame(code);
            fixture.time.advance(s(3600));
            assertThat(stream.iterator().hasNext()).isFalse();

            MessageStream<JsonNode> endless = again.open();
            again.network.last().closeFrame(code);
            again.time.advance(s(1));
            again.network.last().text("1");
            assertThat(endless.iterator().next().intValue()).isEqualTo(1);
        }
    }

    @Test
    void boundedTriesEndWithTheLastFailure() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses().withMaxTries(2))) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.thenRefuse(500).thenRefuse(502).thenOpen();
            fixture.network.last().text("1");
            fixture.network.last().error("reset");
            fixture.time.advance(s(3600));

            assertThat(fixture.network.handshakes).hasSize(3);
            Iterator<JsonNode> messages = stream.iterator();
            assertThat(messages.next().intValue()).isEqualTo(1);
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(messages::hasNext)
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(502));
        }
    }

    @Test
    void aTryThatHangsIsGivenUpAndItsLateSocketIsCut() {
        ClientOptionsBuilder options =
                ClientOptions.builder().connectTimeout(s(5)).reconnect(longestPauses());
        try (VirtualFixture fixture = new VirtualFixture(options)) {
            fixture.open();
            fixture.network.thenHang();
            fixture.network.last().error("reset");
            fixture.time.advance(ms(500));
            FakeSocket late = fixture.network.last();
            fixture.time.advance(s(6));
            assertThat(fixture.network.handshakes).hasSize(3);
            assertThat(fixture.heard)
                    .filteredOn(ConnectionEvent.Disconnected.class::isInstance)
                    .extracting(event -> ((ConnectionEvent.Disconnected) event).reason())
                    .last()
                    .isInstanceOf(ConnectTimeoutException.class);

            late.open();
            assertThat(late.aborted).isTrue();
        }
    }

    @Test
    void aSupplierThatThrowsIsAskedAgain() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            fixture.open();
            fixture.token = () -> {
                throw new IllegalStateException("the token service is down");
            };
            fixture.network.last().error("reset");
            fixture.time.advance(ms(500));
            fixture.token = () -> "back";
            fixture.time.advance(ms(1000));

            assertThat(fixture.network.handshakes).hasSize(2);
            assertThat(((ConnectionEvent.Disconnected) fixture.heard.get(2)).reason())
                    .hasMessageContaining("supplier")
                    .hasMessageNotContaining("token service");
        }
    }

    @Test
    void yearsOfFailingTriesTakeNoMemory() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses().withMinimumUptime(s(0)))) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().text("1");
            for (int i = 0; i < 1000; i++) {
                fixture.network.thenRefuse(503);
                fixture.network.last().error("reset");
                fixture.time.advance(s(60));
            }
            fixture.network.last().text("2");

            assertThat(fixture.network.handshakes).hasSize(2001);
            assertThat(taken(stream.withConnectionEvents().iterator(), 6))
                    .containsExactly("Connected", "1", "Disconnected", "Reconnected", "Gap", "2");
            assertThat(fixture.log.lines()).hasSize(2000);
        }
    }

    @Test
    void whatComesFromAConnectionThatWasGivenUpIsNotTaken() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            FakeSocket old = fixture.network.last();
            old.answersPings = false;
            fixture.time.advance(s(31));
            assertThat(old.aborted).isTrue();
            old.aborted = false;
            old.text("from the grave");
            fixture.network.last().text("1");

            assertThat(stream.iterator().next().intValue()).isEqualTo(1);
        }
    }

    @Test
    void closingBetweenTwoTriesEndsTheStreamAndItsTimer() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().error("reset");
            assertThat(fixture.time.pending()).isEqualTo(1);
            stream.close();

            assertThat(fixture.time.pending()).isZero();
            assertThat(stream.iterator().hasNext()).isFalse();
            fixture.client.close();
            assertThatIllegalStateException().isThrownBy(fixture::open);
        }
    }

    @Test
    void closingDuringATryEndsTheStreamAndTheLateSocketIsCut() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.thenHang();
            fixture.network.last().error("reset");
            fixture.time.advance(ms(500));
            stream.close();
            fixture.network.last().open();

            assertThat(fixture.network.last().aborted).isTrue();
            assertThat(fixture.time.pending()).isZero();
            assertThat(stream.iterator().hasNext()).isFalse();
        }
    }

    @Test
    void aClassifierDecidesAndOneThatThrowsEndsTheStream() {
        ReconnectPolicy policy = longestPauses().withClassifier(failure -> {
            if (failure instanceof HandshakeException refused && refused.status() == 403) {
                return ReconnectPolicy.Decision.RETRY;
            }
            if (failure instanceof HandshakeException) {
                throw new IllegalStateException("mine");
            }
            return ReconnectPolicy.classify(failure);
        });
        try (VirtualFixture fixture = VirtualFixture.with(policy)) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.thenRefuse(403).thenRefuse(500);
            fixture.network.last().error("reset");
            fixture.time.advance(s(3600));

            assertThat(fixture.network.handshakes).hasSize(3);
            assertThatExceptionOfType(HandshakeException.class).isThrownBy(stream.iterator()::hasNext);
            assertThat(fixture.log.lines()).anyMatch(line -> line.contains("classifier"));
        }
    }

    @Test
    void theFirstConnectIsNotRetried() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            fixture.network.thenRefuse(503, "1");
            assertThatExceptionOfType(HandshakeException.class).isThrownBy(fixture::open);
            fixture.time.advance(s(3600));
            assertThat(fixture.network.handshakes).hasSize(1);
            assertThat(fixture.heard).isEmpty();
        }
    }
}
