package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.VirtualFixture.longestPauses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages are sent in order, in bounds, and over the connection for which they were meant. Time is virtual. */
@Timeout(30)
class SendTest {

    private static Throwable failure(CompletionStage<?> stage) {
        CompletableFuture<?> future = stage.toCompletableFuture();
        assertThat(future).isCompletedExceptionally();
        return future.handle((value, failure) -> failure).join();
    }

    private static VirtualFixture sending(ClientOptionsBuilder options) {
        return new VirtualFixture(options.reconnect(longestPauses()));
    }

    @Test
    void writesOneMessageAfterAnotherAndTellsInOrder() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            List<String> done = new ArrayList<>();
            sink.send("a").thenRun(() -> done.add("a"));
            sink.send("b").thenRun(() -> done.add("b"));
            sink.send("c").thenRun(() -> done.add("c"));

            assertThat(socket.sent).containsExactly("text a");
            assertThat(sink.statistics().unsent()).isEqualTo(3);
            socket.written();
            assertThat(socket.sent).containsExactly("text a", "text b");
            socket.written();
            socket.written();

            assertThat(socket.sent).containsExactly("text a", "text b", "text c");
            assertThat(done).containsExactly("a", "b", "c");
            assertThat(sink.statistics().sent()).isEqualTo(3);
            assertThat(sink.statistics().sentBytes()).isEqualTo(3);
            assertThat(sink.statistics().unsent()).isZero();
        }
    }

    @Test
    void manyMessagesThatAreWrittenAtOnceNeedNoDeepStack() {
        try (VirtualFixture fixture = sending(ClientOptions.builder().unsentMessages(200_000))) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            for (int i = 0; i < 100_000; i++) {
                sink.send("x");
            }
            socket.stalls = false;
            socket.written();

            assertThat(sink.statistics().sent()).isEqualTo(100_000);
        }
    }

    @Test
    void refusesWhatIsTooMuchAndTakesMoreWhenThereIsRoom() {
        try (VirtualFixture fixture =
                sending(ClientOptions.builder().unsentMessages(2).unsentBytes(6))) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            sink.send("äb");
            assertThat(failure(sink.send("4444")))
                    .isInstanceOfSatisfying(SendQueueFullException.class, full -> {
                        assertThat(full.unsentMessages()).isEqualTo(1);
                        assertThat(full.unsentBytes()).isEqualTo(3);
                    })
                    .hasMessageContaining("/lines")
                    .hasMessageContaining("raise unsentMessages");
            sink.send("333");
            assertThat(failure(sink.send("x"))).isInstanceOf(SendQueueFullException.class);
            socket.written();
            sink.send("xyz");
            socket.written();
            socket.written();

            assertThat(socket.sent).containsExactly("text äb", "text 333", "text xyz");
            assertThat(failure(sink.send("7777777"))).isInstanceOf(SendQueueFullException.class);
        }
    }

    @Test
    void whoHearsThatAConnectionStandsCanSendOverIt() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> sink = fixture.openSink();
            fixture.whenHeard = event -> {
                if (event instanceof ConnectionEvent.Reconnected) {
                    sink.send("at once");
                }
            };
            fixture.network.last().error("reset");
            fixture.time.advance(Duration.ofSeconds(1));

            assertThat(fixture.heard).hasAtLeastOneElementOfType(ConnectionEvent.Reconnected.class);
            assertThat(fixture.network.last().sent).containsExactly("text at once");
        }
    }

    @Test
    void nothingWaitsForTheNextConnection() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            CompletionStage<Void> half = sink.send("half");
            CompletionStage<Void> waiting = sink.send("waiting");
            socket.error("reset");

            assertThat(failure(half))
                    .isInstanceOfSatisfying(
                            NotConnectedException.class,
                            lost -> assertThat(lost.perhapsSent()).isTrue())
                    .hasCauseInstanceOf(ConnectionFailedException.class);
            assertThat(failure(waiting))
                    .isInstanceOfSatisfying(
                            NotConnectedException.class,
                            lost -> assertThat(lost.perhapsSent()).isFalse());
            assertThat(sink.isConnected()).isFalse();
            assertThat(failure(sink.send("meanwhile")))
                    .isInstanceOf(NotConnectedException.class)
                    .hasMessageContaining("after the client has reconnected");

            fixture.time.advance(Duration.ofMillis(500));
            assertThat(sink.isConnected()).isTrue();
            sink.send("again");
            assertThat(fixture.network.last().sent).containsExactly("text again");
        }
    }

    @Test
    void aMessageThatCannotBeWrittenIsTheLossOfTheConnection() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            CompletionStage<Void> broken = sink.send("a");
            socket.writeFails("broken pipe");

            assertThat(failure(broken)).isInstanceOf(NotConnectedException.class);
            assertThat(socket.aborted).isTrue();
            fixture.time.advance(Duration.ofMillis(500));
            assertThat(fixture.network.handshakes).hasSize(2);
        }
    }

    @Test
    void aStalledMessageIsTheLossOfTheConnectionAlsoWhenTheServerTalks() {
        try (VirtualFixture fixture = sending(ClientOptions.builder().sendTimeout(Duration.ofSeconds(5)))) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            sink.send("in time");
            fixture.time.advance(Duration.ofSeconds(4));
            socket.written();
            CompletionStage<Void> late = sink.send("late");
            fixture.time.advance(Duration.ofMillis(4_999));
            socket.text("1");
            assertThat(late.toCompletableFuture()).isNotDone();
            fixture.time.advance(Duration.ofMillis(1));

            assertThat(failure(late))
                    .isInstanceOf(NotConnectedException.class)
                    .cause()
                    .hasMessageContaining("within 5000 ms");
            assertThat(socket.aborted).isTrue();
        }
    }

    /** Begins to close, on another thread, since it waits for what this one is to bring about. */
    private static CompletableFuture<Void> closing(MessageSink<String> sink) {
        CompletableFuture<Void> closing = CompletableFuture.runAsync(sink::close);
        while (sink.isConnected()) {
            Thread.onSpinWait();
        }
        return closing;
    }

    @Test
    void closingSendsWhatWaitsFirst() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            sink.send("a");
            CompletionStage<Void> last = sink.send("b");
            CompletableFuture<Void> closing = closing(sink);
            assertThat(failure(sink.send("too late")))
                    .isInstanceOf(NotConnectedException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ConnectionClosedException.class,
                            closed -> assertThat(closed.closedBy()).isEqualTo(ConnectionClosedException.Side.CLIENT));
            socket.written();
            socket.written();
            closing.join();

            assertThat(socket.sent).containsExactly("text a", "text b", "close 1000");
            assertThat(last.toCompletableFuture()).isCompleted();
            assertThat(sink.ended().toCompletableFuture()).isCompleted();
        }
    }

    @Test
    void closingDoesNotWaitForAServerThatTakesNothing() {
        ClientOptionsBuilder options = ClientOptions.builder().closeTimeout(Duration.ofMillis(1));
        try (VirtualFixture fixture = sending(options)) {
            MessageSink<String> sink = fixture.openSink();
            FakeSocket socket = fixture.network.last();
            socket.stalls = true;
            CompletionStage<Void> half = sink.send("a");
            closing(sink).join();
            fixture.time.advance(Duration.ofMillis(1));

            assertThat(socket.aborted).isTrue();
            assertThat(socket.sent).containsExactly("text a");
            assertThat(failure(half)).isInstanceOf(NotConnectedException.class);
            assertThat(fixture.time.pending()).isZero();
        }
    }

    @Test
    void whatTheServerSendsAllTheSameIsThrownAway() {
        try (VirtualFixture fixture = sending(ClientOptions.builder().bufferedMessages(1))) {
            MessageSink<String> sink = fixture.openSink();
            fixture.network.last().text("1", "2", "3");
            assertThat(sink.statistics().received()).isEqualTo(3);
            assertThat(sink.statistics().queueDepth()).isZero();
            assertThat(sink.isConnected()).isTrue();
        }
    }

    @Test
    void tellsHowItEnded() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> normal = fixture.openSink();
            fixture.network.last().closeFrame(1000);
            assertThat(normal.ended().toCompletableFuture()).isCompleted();
            assertThat(failure(normal.send("x")))
                    .isInstanceOf(NotConnectedException.class)
                    .hasMessageContaining("has ended")
                    .cause()
                    .isInstanceOfSatisfying(
                            ConnectionClosedException.class,
                            closed -> assertThat(closed.closedBy()).isEqualTo(ConnectionClosedException.Side.SERVER));

            MessageSink<String> failed = fixture.openSink();
            fixture.network.last().closeFrame(1008);
            assertThat(failure(failed.ended())).isInstanceOf(ConnectionClosedException.class);
            assertThat(failure(failed.send("x"))).hasCauseInstanceOf(ConnectionClosedException.class);
        }
    }

    @Test
    void refusesWhatHasNoFormOnTheWireAndGoesOn() {
        try (VirtualFixture fixture = VirtualFixture.with(longestPauses())) {
            MessageSink<String> sink = fixture.openSink();
            assertThatNullPointerException().isThrownBy(() -> sink.send(null));
            for (String malformed : List.of("a\ud83d", "\ude00b", "\ude00\ud83d")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> sink.send(malformed))
                        .withMessageContaining("unpaired surrogate");
            }
            sink.send("a😀€ä");
            assertThat(fixture.network.last().sent).containsExactly("text a😀€ä");
            assertThat(sink.statistics().sentBytes()).isEqualTo(10);
        }
    }

    @Test
    void bytesAreSentAsTheyWereWhenTheyWereSent() throws Exception {
        try (RuntimeFixture fixture = RuntimeFixture.start()) {
            MessageSink<byte[]> sink = fixture.client.openSink(
                    WebSocketRequest.to(fixture.server.uri("/")).build(), "/bytes", PayloadWriter.bytes());
            byte[] bytes = {1, 2, 3};
            CompletionStage<Void> sent = sink.send(bytes);
            bytes[0] = 9;
            sent.toCompletableFuture().join();
            RawPeer.Frame frame = fixture.server.peer().read();
            assertThat(frame.opcode()).isEqualTo(RawPeer.BINARY);
            assertThat(frame.payload()).containsExactly(1, 2, 3);
        }
    }
}
