package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.RuntimeFixture.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives, in whatever frames, comes out whole and in order, and the end says why. */
@Timeout(20)
class MessageStreamTest {

    private RuntimeFixture fixture;

    @BeforeEach
    void start() throws Exception {
        fixture = RuntimeFixture.start(
                ClientOptions.builder().maxMessageSize(1000).closeTimeout(Duration.ofMillis(500)));
    }

    @AfterEach
    void stop() throws Exception {
        fixture.close();
    }

    @Test
    void iteratesInOrderUntilTheServerCloses() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("{\"n\":1}");
        peer.text("{\"n\":2}");
        peer.text("\"ümläut 😀\"");
        peer.closeFrame(1000, "done");

        assertThat(texts(stream)).containsExactly("{\"n\":1}", "{\"n\":2}", "\"ümläut 😀\"");
        assertThat(peer.read().closeCode()).isEqualTo(1000);
        assertThat(peer.atEnd()).isTrue();
    }

    @Test
    void aCloseWithoutACodeIsANormalEndAndIsAnswered() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("1");
        peer.frame(true, RawPeer.CLOSE, new byte[0]);

        assertThat(texts(stream)).containsExactly("1");
        assertThat(peer.read().opcode()).isEqualTo(RawPeer.CLOSE);
        assertThat(peer.atEnd()).isTrue();
    }

    @Test
    void putsFragmentsTogetherAndAnswersControlFramesBetweenThem() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        byte[] message = "[\"a😀b\"]".getBytes(UTF_8);
        peer.frame(false, RawPeer.TEXT, new byte[0]);
        for (int i = 0; i < message.length - 1; i++) {
            peer.frame(false, RawPeer.CONTINUATION, new byte[] {message[i]});
            peer.ping("p" + i);
            peer.frame(true, RawPeer.PONG, new byte[0]);
        }
        peer.frame(true, RawPeer.CONTINUATION, new byte[] {message[message.length - 1]});

        assertThat(stream.iterator().next().toString()).isEqualTo("[\"a😀b\"]");
        // The JDK may answer several Pings with the latest Pong only, as RFC 6455 section 5.5.3 allows.
        String last = "p" + (message.length - 2);
        RawPeer.Frame pong = peer.read();
        while (!pong.text().equals(last)) {
            assertThat(pong.opcode()).isEqualTo(RawPeer.PONG);
            pong = peer.read();
        }
    }

    @Test
    void readsBinaryFramesAsJsonAlsoInFragments() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.frame(true, RawPeer.BINARY, "{\"a\":\"é\"}".getBytes(UTF_8));
        peer.frame(false, RawPeer.BINARY, "[1,".getBytes(UTF_8));
        peer.frame(false, RawPeer.CONTINUATION, "2".getBytes(UTF_8));
        peer.frame(true, RawPeer.CONTINUATION, "]".getBytes(UTF_8));
        peer.text("3");
        peer.closeFrame(1000, "");

        assertThat(texts(stream)).containsExactly("{\"a\":\"é\"}", "[1,2]", "3");
    }

    @Test
    void aMessageOfExactlyTheLargestSizeIsAcceptedInTextAndBinary() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        byte[] message = ("\"" + "é".repeat(497) + "😀\"").getBytes(UTF_8);
        assertThat(message).hasSize(1000);
        peer.frame(true, RawPeer.TEXT, message);
        peer.frame(true, RawPeer.BINARY, message);
        peer.closeFrame(1000, "");

        assertThat(texts(stream)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {RawPeer.TEXT, RawPeer.BINARY})
    void aMessageThatIsTooLargeEndsTheStreamAfterWhatHadArrived(int opcode) throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("1");
        peer.frame(false, opcode, ("\"" + "é".repeat(400)).getBytes(UTF_8));
        peer.frame(true, RawPeer.CONTINUATION, ("é".repeat(99) + "x\"").getBytes(UTF_8));
        peer.text("2");

        Iterator<JsonNode> messages = stream.iterator();
        assertThat(messages.next().toString()).isEqualTo("1");
        assertThatExceptionOfType(MessageTooLargeException.class)
                .isThrownBy(messages::hasNext)
                .withMessageContaining("1000 bytes")
                .satisfies(e -> assertThat(e.maxMessageSize()).isEqualTo(1000));
        RawPeer.Frame close = peer.read();
        assertThat(close.closeCode()).isEqualTo(1008);
        peer.closeFrame(1008, "");
        assertThat(peer.atEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1008, 1011, 1012, 3000, 4999})
    void anyOtherCloseCodeFailsAfterWhatHadArrived(int code) throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("1");
        peer.closeFrame(code, "going\naway");

        Iterator<JsonNode> messages = stream.iterator();
        assertThat(messages.next().toString()).isEqualTo("1");
        assertThatExceptionOfType(ConnectionClosedException.class)
                .isThrownBy(messages::hasNext)
                .withMessageContaining("code " + code + ": going\\u000aaway")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.reason()).isEqualTo("going\naway");
                });
        assertThatExceptionOfType(ConnectionClosedException.class).isThrownBy(messages::next);
        assertThat(peer.read().closeCode()).isEqualTo(code);
    }

    @RepeatedTest(20)
    void anEndWithoutACloseFrameFailsAfterWhatHadArrived() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("1");
        peer.close();

        Iterator<JsonNode> messages = stream.iterator();
        assertThat(messages.next().toString()).isEqualTo("1");
        assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(messages::hasNext);
    }

    @Test
    void aResetFailsAfterWhatHadArrived() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("1");
        peer.ping("here?");
        assertThat(peer.read().text()).isEqualTo("here?");
        peer.reset();

        Iterator<JsonNode> messages = stream.iterator();
        assertThat(messages.next().toString()).isEqualTo("1");
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(messages::hasNext)
                .withCauseInstanceOf(java.io.IOException.class);
    }

    @Test
    void aFrameAgainstTheProtocolFailsTheStream() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        peer.text("1");
        peer.send(new byte[] {(byte) 0xF1, 0});

        Iterator<JsonNode> messages = stream.iterator();
        assertThat(messages.next().toString()).isEqualTo("1");
        assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(messages::hasNext);
    }

    @Test
    void answersPingsWhileTheConsumerIsStuckAndTheBufferHasRoom() throws Exception {
        fixture.open();
        RawPeer peer = fixture.server.peer();
        for (int i = 0; i < 500; i++) {
            peer.text("" + i);
        }
        peer.ping("still there?");

        assertThat(peer.read()).satisfies(frame -> {
            assertThat(frame.opcode()).isEqualTo(RawPeer.PONG);
            assertThat(frame.text()).isEqualTo("still there?");
        });
    }

    @Test
    void hundredThousandMessagesComeAllAndInOrder() throws Exception {
        int count = 100_000;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            bytes.writeBytes(RawPeer.bytesOf(true, RawPeer.TEXT, ("{\"n\":" + i + "}").getBytes(UTF_8)));
        }
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Thread sender = new Thread(() -> {
            try {
                peer.send(bytes.toByteArray());
                peer.closeFrame(1000, "");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        sender.start();

        int expected = 0;
        for (JsonNode message : stream) {
            assertThat(message.path("n").intValue()).isEqualTo(expected);
            expected++;
        }
        assertThat(expected).isEqualTo(count);
        sender.join();
    }

    @Test
    void givesALazyStreamWhoseCloseClosesTheConnection() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        for (int i = 0; i < 10; i++) {
            peer.text("" + i);
        }
        Thread answering = answerClose(peer);
        try (Stream<JsonNode> messages = stream.stream()) {
            assertThat(messages.isParallel()).isFalse();
            List<Integer> firstThree = messages.map(JsonNode::intValue).limit(3).toList();
            assertThat(firstThree).containsExactly(0, 1, 2);
        }
        answering.join();
    }

    @Test
    void hasOneConsumerInTotal() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        stream.iterator();

        assertThatIllegalStateException().isThrownBy(stream::iterator);
        assertThatIllegalStateException().isThrownBy(stream::stream);
    }

    @Test
    void anIteratorAtItsEndSaysSo() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        fixture.server.peer().closeFrame(1000, "");

        Iterator<JsonNode> messages = stream.iterator();
        assertThat(messages.hasNext()).isFalse();
        assertThat(messages.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(messages::next);
    }

    @Test
    void anInterruptStopsTheWaitAndLosesNothing() throws Exception {
        MessageStream<JsonNode> stream = fixture.open();
        RawPeer peer = fixture.server.peer();
        Iterator<JsonNode> messages = stream.iterator();

        Thread.currentThread().interrupt();
        assertThatExceptionOfType(WaitInterruptedException.class).isThrownBy(messages::hasNext);
        assertThat(Thread.interrupted()).isTrue();

        peer.text("1");
        assertThat(messages.next().toString()).isEqualTo("1");
    }

    private static Thread answerClose(RawPeer peer) {
        Thread thread = new Thread(() -> {
            try {
                assertThat(peer.read().closeCode()).isEqualTo(1000);
                peer.closeFrame(1000, "");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        thread.start();
        return thread;
    }
}
