package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.golemasyncapi.it.lamps.LampsClient;
import dev.golemasyncapi.it.lamps.LampsServer;
import dev.golemasyncapi.it.lamps.model.Command;
import dev.golemasyncapi.it.lamps.model.Reading;
import dev.golemasyncapi.it.lamps.model.Report;
import dev.golemasyncapi.it.lamps.runtime.ConnectionEvent;
import dev.golemasyncapi.it.lamps.runtime.MessageSession;
import dev.golemasyncapi.it.lamps.runtime.MessageSink;
import dev.golemasyncapi.it.lamps.runtime.NotConnectedException;
import dev.golemasyncapi.it.lamps.runtime.ReconnectPolicy;
import dev.golemasyncapi.it.lamps.runtime.ReplyTimeoutException;
import dev.golemasyncapi.it.lamps.runtime.RequestSession;
import dev.golemasyncapi.it.lamps.runtime.SendQueueFullException;
import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawFrame;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Generated clients send, receive, ask and are answered, over real sockets. */
@Timeout(60)
class SessionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static LampsClient.Builder client(RawWebSocketServer server) {
        return LampsClient.builder()
                .server(LampsServer.of(server.uri()))
                .reconnect(ReconnectPolicy.defaults()
                        .withDelays(Duration.ofMillis(10), Duration.ofMillis(10))
                        .withMinimumUptime(Duration.ZERO));
    }

    private static Command command(long id, boolean lit) {
        return Command.builder().id(id).lit(lit).build();
    }

    /** The next message, with Pings and unsolicited Pongs left out. */
    private static RawFrame message(RawConnection connection) throws Exception {
        RawFrame frame = connection.readFrame();
        while (frame.opcode() == RawConnection.PING || frame.opcode() == RawConnection.PONG) {
            frame = connection.readFrame();
        }
        return frame;
    }

    @Test
    void bothDirectionsShareOneSocket() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connections.incrementAndGet();
                    connection.accept();
                    connection.text("hello");
                    RawFrame line = message(connection);
                    connection.text("echo of " + line.text());
                    assertThat(line.opcode()).isEqualTo(RawConnection.TEXT);
                    connection.closeFrame(1000, "");
                    connection.awaitClose();
                });
                LampsClient client = client(server).build();
                MessageSession<String, String> chat = client.openChat()) {
            Iterator<String> lines = chat.messages().iterator();
            assertThat(lines.next()).isEqualTo("hello");
            chat.send("good evening, \"Zoë\" 😀").toCompletableFuture().get(20, TimeUnit.SECONDS);
            assertThat(lines.next()).isEqualTo("echo of good evening, \"Zoë\" 😀");
            assertThat(lines.hasNext()).isFalse();
            assertThat(connections).hasValue(1);
            assertThat(chat.statistics().sent()).isEqualTo(1);
            assertThat(chat.statistics().received()).isEqualTo(2);
        }
    }

    @Test
    void repliesFindTheirRequestsAndEventsTheStream() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.accept();
                    assertThat(message(connection).text()).isEqualTo("{\"id\":1,\"lit\":true}");
                    assertThat(message(connection).text()).isEqualTo("{\"id\":2,\"lit\":false}");
                    connection.text("{\"lit\":false}");
                    connection.text("{\"replyTo\":2,\"lit\":false}");
                    connection.text("{\"replyTo\":1,\"lit\":true}");
                    connection.text("{\"replyTo\":1,\"lit\":false}");
                    connection.closeFrame(1000, "");
                    connection.awaitClose();
                });
                LampsClient client = client(server).build();
                RequestSession<Report, Command> lamp = client.openLamps("kitchen")) {
            CompletableFuture<Report> on = lamp.request(command(1, true), PATIENCE);
            CompletableFuture<Report> off = lamp.request(command(2, false), PATIENCE);
            assertThat(on.get().lit()).isTrue();
            assertThat(off.get().lit()).isFalse();
            List<Report> others = new ArrayList<>();
            lamp.messages().forEach(others::add);
            assertThat(others).extracting(Report::replyTo).containsExactly(null, 1L);
        }
    }

    @Test
    void aRequestWithoutAReplyEndsInTime() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.accept();
                    connection.awaitClose();
                });
                LampsClient client = client(server).build();
                RequestSession<Report, Command> lamp = client.openLamps("kitchen")) {
            CompletableFuture<Report> reply = lamp.request(command(1, true), Duration.ofMillis(50));
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(reply::get)
                    .withCauseInstanceOf(ReplyTimeoutException.class);
        }
    }

    @Test
    void manyThreadsSendInAnOrderThatEachOfThemWouldExpect() throws Exception {
        int threads = 4;
        int each = 500;
        CompletableFuture<List<String>> received = new CompletableFuture<>();
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.accept();
                    List<String> lines = new ArrayList<>();
                    while (lines.size() < threads * each) {
                        lines.add(message(connection).text());
                    }
                    received.complete(lines);
                    connection.awaitClose();
                });
                LampsClient client =
                        client(server).unsentMessages(threads * each).build();
                MessageSession<String, String> chat = client.openChat()) {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<CompletableFuture<Void>> senders = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String name = thread + ":";
                senders.add(CompletableFuture.runAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (Exception e) {
                                throw new CompletionException(e);
                            }
                            List<CompletableFuture<Void>> sent = new ArrayList<>();
                            for (int i = 0; i < each; i++) {
                                sent.add(chat.send(name + i).toCompletableFuture());
                            }
                            // An interrupt of a sender must not break the connection.
                            Thread.currentThread().interrupt();
                            sent.forEach(CompletableFuture::join);
                        },
                        task -> new Thread(task).start()));
            }
            senders.forEach(CompletableFuture::join);
            List<String> lines = received.get(20, TimeUnit.SECONDS);
            for (int thread = 0; thread < threads; thread++) {
                String name = thread + ":";
                List<String> expected = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    expected.add(name + i);
                }
                assertThat(lines).filteredOn(line -> line.startsWith(name)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aServerThatReadsNothingFillsTheQueueAndLosesTheConnection() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.accept();
                    over.await();
                });
                LampsClient client = client(server)
                        .unsentBytes(32_000_000)
                        .sendTimeout(Duration.ofMillis(300))
                        .reconnect(ReconnectPolicy.never())
                        .build();
                MessageSession<String, byte[]> camera = client.openCamera()) {
            CompletableFuture<Void> overflow = null;
            List<CompletableFuture<Void>> taken = new ArrayList<>();
            while (overflow == null) {
                CompletableFuture<Void> sent = camera.send(new byte[1_000_000]).toCompletableFuture();
                if (sent.isCompletedExceptionally()) {
                    overflow = sent;
                } else {
                    taken.add(sent);
                }
            }
            assertThat(overflow)
                    .failsWithin(PATIENCE)
                    .withThrowableThat()
                    .withCauseInstanceOf(SendQueueFullException.class);
            CompletableFuture<Void> last = taken.get(taken.size() - 1);
            assertThat(last).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(NotConnectedException.class);
            assertThat(camera.sink().ended().toCompletableFuture()).failsWithin(PATIENCE);
            over.countDown();
        }
    }

    @Test
    void sendsAgainAfterTheConnectionWasLost() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        CompletableFuture<String> second = new CompletableFuture<>();
        CountDownLatch reconnected = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.accept();
                    if (connections.incrementAndGet() == 1) {
                        message(connection);
                        sent.await();
                        connection.reset();
                    } else {
                        second.complete(message(connection).text());
                        connection.awaitClose();
                    }
                });
                LampsClient client = client(server)
                        .connectionListener((channel, event) -> {
                            if (event instanceof ConnectionEvent.Reconnected) {
                                reconnected.countDown();
                            }
                        })
                        .build();
                MessageSink<Reading> readings = client.sendReadings()) {
            readings.send(Reading.builder().watts(new BigDecimal("1.50")).build())
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            sent.countDown();
            assertThat(reconnected.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(readings.isConnected()).isTrue();
            readings.send(Reading.builder().watts(new BigDecimal("2.0")).build());
            assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("{\"watts\":2.0}");
        }
    }

    @Test
    void closingDeliversWhatWasSentBefore() throws Exception {
        CompletableFuture<List<String>> received = new CompletableFuture<>();
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
            connection.accept();
            List<String> lines = new ArrayList<>();
            RawFrame frame = message(connection);
            while (frame.opcode() != RawConnection.CLOSE) {
                lines.add(frame.text());
                frame = message(connection);
            }
            connection.closeFrame(1000, "");
            received.complete(lines);
        })) {
            List<String> expected = new ArrayList<>();
            try (LampsClient client = client(server).build();
                    MessageSession<String, String> chat = client.openChat()) {
                for (int i = 0; i < 200; i++) {
                    expected.add("line " + i);
                    chat.send("line " + i);
                }
            }
            assertThat(received.get(20, TimeUnit.SECONDS)).isEqualTo(expected);
        }
    }

    @Test
    void badMessagesAreRefusedBeforeAByteIsSent() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.accept();
                    first.complete(message(connection).text());
                    connection.awaitClose();
                });
                LampsClient client = client(server).build();
                MessageSession<String, String> chat = client.openChat()) {
            assertThatNullPointerException().isThrownBy(() -> chat.send(null));
            assertThatIllegalArgumentException().isThrownBy(() -> chat.send("lone \ud83d"));
            assertThatNullPointerException().isThrownBy(() -> Reading.builder().build());
            chat.send("good");
            assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("good");
        }
    }
}
