package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A buffer that is full suspends the connection; one that stays full ends it, and nothing is lost or out of order. */
@Timeout(30)
class BackpressureTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private static ClientOptionsBuilder options() {
        return ClientOptions.builder().closeTimeout(SHORT);
    }

    @Test
    void aBufferThatStaysFullEndsTheStreamAfterWhatIsBuffered() throws Exception {
        try (CapturedLog log = CapturedLog.of(MessageStream.class);
                RuntimeFixture fixture =
                        RuntimeFixture.start(options().bufferedMessages(3).suspendTimeout(SHORT))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            for (int i = 0; i < 10; i++) {
                peer.text("" + i);
            }

            assertThat(peer.read()).satisfies(close -> {
                assertThat(close.opcode()).isEqualTo(RawPeer.CLOSE);
                assertThat(close.closeCode()).isEqualTo(1008);
            });
            Iterator<JsonNode> messages = stream.iterator();
            for (int i = 0; i < 3; i++) {
                assertThat(messages.next().intValue()).isEqualTo(i);
            }
            assertThatExceptionOfType(BackpressureException.class)
                    .isThrownBy(messages::hasNext)
                    .withMessageContaining("300 ms")
                    .satisfies(e -> assertThat(e.suspendTimeout()).isEqualTo(SHORT));
            assertThat(log.lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("WARNING")
                    .contains("/events");
        }
    }

    @Test
    void bytesFillTheBufferToo() throws Exception {
        try (CapturedLog log = CapturedLog.of(MessageStream.class);
                RuntimeFixture fixture =
                        RuntimeFixture.start(options().bufferedBytes(25).suspendTimeout(SHORT))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            for (int i = 0; i < 10; i++) {
                peer.text("\"12345678\"");
            }

            assertThat(peer.read().closeCode()).isEqualTo(1008);
            Iterator<JsonNode> messages = stream.iterator();
            messages.next();
            messages.next();
            messages.next();
            assertThatExceptionOfType(BackpressureException.class).isThrownBy(messages::hasNext);
            assertThat(log.lines()).hasSize(1);
        }
    }

    @Test
    void aConsumerThatGoesOnInTimeMissesNothingAndPingsAreAnsweredAgain() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(options().bufferedMessages(2).suspendTimeout(Duration.ofSeconds(20)))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            for (int i = 0; i < 50; i++) {
                peer.text("" + i);
            }
            peer.ping("now?");
            peer.text("50");
            peer.closeFrame(1000, "");

            int expected = 0;
            for (JsonNode message : stream) {
                assertThat(message.intValue()).isEqualTo(expected);
                expected++;
            }
            assertThat(expected).isEqualTo(51);
            assertThat(peer.read().text()).isEqualTo("now?");
            assertThat(peer.read().opcode()).isEqualTo(RawPeer.CLOSE);
        }
    }

    @Test
    void aBufferThatIsFullAgainAndAgainButNeverForLongIsNoFault() throws Exception {
        try (CapturedLog log = CapturedLog.of(MessageStream.class);
                RuntimeFixture fixture =
                        RuntimeFixture.start(options().bufferedMessages(1).suspendTimeout(Duration.ofMillis(400)))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            Iterator<JsonNode> messages = stream.iterator();
            long end = System.nanoTime() + Duration.ofMillis(1200).toNanos();
            int sent = 0;
            while (System.nanoTime() < end) {
                peer.text("" + sent);
                assertThat(messages.next().intValue()).isEqualTo(sent);
                sent++;
            }
            peer.closeFrame(1000, "");
            assertThat(messages.hasNext()).isFalse();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void aMessageLargerThanTheBufferPassesThroughIt() throws Exception {
        try (RuntimeFixture fixture = RuntimeFixture.start(options().bufferedBytes(1))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            String large = "\"" + "x".repeat(1_000_000) + "\"";
            peer.text(large);
            peer.text("1");
            peer.closeFrame(1000, "");

            assertThat(RuntimeFixture.texts(stream)).containsExactly(large, "1");
        }
    }

    @Test
    void anEndOfTheTcpStreamIsNoticedAlsoWhenItComesWhileTheBufferIsFull() throws Exception {
        try (CapturedLog log = CapturedLog.of(MessageStream.class);
                RuntimeFixture fixture =
                        RuntimeFixture.start(options().bufferedMessages(1).suspendTimeout(Duration.ofSeconds(2)))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            peer.text("1");
            peer.close();
            // By the time of the warning the JDK has long read, and dropped, the end of the stream.
            await().until(log::lines, lines -> lines.size() == 1);

            Iterator<JsonNode> messages = stream.iterator();
            assertThat(messages.next().intValue()).isEqualTo(1);
            assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(messages::hasNext);
        }
    }

    @Test
    void aFullBufferIsClosedByTheUserProperly() throws Exception {
        try (RuntimeFixture fixture =
                RuntimeFixture.start(options().bufferedMessages(1).closeTimeout(Duration.ofSeconds(20)))) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            for (int i = 0; i < 5; i++) {
                peer.text("" + i);
            }
            Thread closing = new Thread(stream::close);
            closing.start();
            assertThat(peer.read().closeCode()).isEqualTo(1000);
            peer.closeFrame(1000, "");
            closing.join();
            assertThat(peer.atEnd()).isTrue();
            await().untilAsserted(
                            () -> assertThat(fixture.client).hasToString("WebSocketClient[streams=0, closed=false]"));
        }
    }
}
