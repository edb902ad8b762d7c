package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golemasyncapi.it.events.FakeGolemWorkerEventsServer;
import dev.golemasyncapi.it.events.FakeGolemWorkerEventsServer.Role;
import dev.golemasyncapi.it.events.FakeGolemWorkerEventsServer.StreamWorkerEventsConnection;
import dev.golemasyncapi.it.events.GolemWorkerEventsClient;
import dev.golemasyncapi.it.events.model.LogLevel;
import dev.golemasyncapi.it.events.model.WorkerEvent;
import dev.golemasyncapi.it.events.runtime.ConnectTimeoutException;
import dev.golemasyncapi.it.events.runtime.ConnectionClosedException;
import dev.golemasyncapi.it.events.runtime.ConnectionFailedException;
import dev.golemasyncapi.it.events.runtime.HandshakeException;
import dev.golemasyncapi.it.events.runtime.MessageStream;
import dev.golemasyncapi.it.events.runtime.ReconnectPolicy;
import dev.golemasyncapi.it.events.testkit.ClientClose;
import dev.golemasyncapi.it.events.testkit.Handshake;
import dev.golemasyncapi.it.events.testkit.Refusal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated fake server of Golem's events, and the generated client on the other side. */
@Timeout(60)
class FakeServerTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final UUID COMPONENT = UUID.fromString("b3d0a1de-7f3e-4a43-9a51-6b3f1a1fd2b0");
    private static final String WORKER = "counter(\"a/b c\")";

    private static GolemWorkerEventsClient client(FakeGolemWorkerEventsServer server) {
        return GolemWorkerEventsClient.builder()
                .server(server.clientServer())
                .bearerToken("t1")
                .reconnect(ReconnectPolicy.defaults()
                        .withDelays(Duration.ofMillis(1), Duration.ofMillis(5))
                        .withMinimumUptime(Duration.ZERO))
                .build();
    }

    private static WorkerEvent log(String message) {
        return WorkerEvent.Log.builder()
                .timestamp(OffsetDateTime.parse("2026-11-29T10:00:00Z"))
                .level(LogLevel.INFO)
                .context("main")
                .message(message)
                .build();
    }

    private static String message(WorkerEvent event) {
        return ((WorkerEvent.Log) event).message();
    }

    @Test
    void bringsWhatTheTestSends() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start()) {
            server.onStreamWorkerEvents(connection -> {
                connection.send(log("one"));
                connection.sendText("{\"Sneeze\":{\"loud\":true}}");
                connection.sendFragmented(connection.textOf(log("zwölf 😀")), 3);
                connection.close();
            });
            try (GolemWorkerEventsClient client = client(server);
                    MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
                List<WorkerEvent> all = events.stream().toList();

                assertThat(all).hasSize(3).startsWith(log("one")).endsWith(log("zwölf 😀"));
                assertThat(all.get(1)).isInstanceOf(WorkerEvent.Unknown.class);
            }
            StreamWorkerEventsConnection connection = server.takeStreamWorkerEvents(SOON);
            assertThat(connection.componentId()).isEqualTo(COMPONENT);
            assertThat(connection.agentName()).isEqualTo(WORKER);
            assertThat(connection.credentials().bearerToken()).hasValue("t1");
            assertThat(connection.awaitClose(SOON)).isEqualTo(new ClientClose(1000, ""));
        }
    }

    @Test
    void asksForTheCredentialsOfTheServerThatItPlays() {
        try (FakeGolemWorkerEventsServer hosted = FakeGolemWorkerEventsServer.start();
                FakeGolemWorkerEventsServer selfHosted = FakeGolemWorkerEventsServer.start(Role.SELF_HOSTED)) {
            try (GolemWorkerEventsClient anonymous = GolemWorkerEventsClient.builder()
                    .server(hosted.clientServer())
                    .build()) {
                assertThatExceptionOfType(HandshakeException.class)
                        .isThrownBy(() -> anonymous.streamWorkerEvents(COMPONENT, WORKER))
                        .satisfies(refused -> {
                            assertThat(refused.status()).isEqualTo(401);
                            assertThat(refused.body())
                                    .isEqualTo("{\"error\":\"unauthorized\",\"message\":\"no credential for"
                                            + " bearerToken\"}");
                        });
            }
            try (GolemWorkerEventsClient anonymous = GolemWorkerEventsClient.builder()
                            .server(selfHosted.clientServer())
                            .build();
                    MessageStream<WorkerEvent> events = anonymous.streamWorkerEvents(COMPONENT, WORKER)) {
                selfHosted.takeStreamWorkerEvents(SOON).close();
                assertThat(events.iterator().hasNext()).isFalse();
            }
        }
    }

    @Test
    void refusesATokenThatIsWrongAndLetsTheNextOneIn() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start()) {
            server.acceptOnly(credentials ->
                    credentials.bearerToken().filter("fresh"::equals).isPresent());
            Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("stale", "fresh"));
            try (GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                    .server(server.clientServer())
                    .bearerToken(tokens::remove)
                    .build()) {
                assertThatExceptionOfType(HandshakeException.class)
                        .isThrownBy(() -> client.streamWorkerEvents(COMPONENT, WORKER))
                        .matches(refused -> refused.status() == 401);
                try (MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
                    server.takeStreamWorkerEvents(SOON).close();
                    assertThat(events.stream()).isEmpty();
                }
            }
            assertThat(server.handshakes()).extracting(Handshake::status).containsExactly(401, 101);
        }
    }

    @Test
    void refusesWithStatusHeadersAndBody() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server)) {
            server.refuseNext(1, Refusal.status(403).header("X-Why", "quota").json("{\"code\":7}"));

            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() -> client.streamWorkerEvents(COMPONENT, WORKER))
                    .satisfies(refused -> {
                        assertThat(refused.status()).isEqualTo(403);
                        assertThat(refused.headers().get("x-why")).containsExactly("quota");
                        assertThat(refused.body()).isEqualTo("{\"code\":7}");
                    });
        }
    }

    @Test
    void staysAwayForAWhileAndComesBack() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server);
                MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
            Iterator<WorkerEvent> iterator = events.iterator();
            StreamWorkerEventsConnection first = server.takeStreamWorkerEvents(SOON);
            first.send(log("before"));
            assertThat(message(iterator.next())).isEqualTo("before");
            server.refuseNext(2, Refusal.status(503).retryAfter(Duration.ZERO));
            server.dropNext(1);

            first.drop();
            StreamWorkerEventsConnection second = server.takeStreamWorkerEvents(SOON);
            second.send(log("after"));

            assertThat(message(iterator.next())).isEqualTo("after");
            assertThat(server.handshakes()).extracting(Handshake::status).containsExactly(101, 503, 503, 0, 101);
            assertThat(events.statistics().reconnects()).isEqualTo(1);
        }
    }

    @Test
    void cutsAFrameOfWhichNothingIsSeen() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server);
                MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
            StreamWorkerEventsConnection first = server.takeStreamWorkerEvents(SOON);
            first.send(log("whole"));
            Iterator<WorkerEvent> iterator = events.iterator();
            assertThat(message(iterator.next())).isEqualTo("whole");
            first.cut(first.textOf(log("half")), 20);

            server.takeStreamWorkerEvents(SOON).send(log("again"));

            assertThat(message(iterator.next())).isEqualTo("again");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1011, 1012, 1013})
    void closesWithACodeThatIsRetried(int code) {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server);
                MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
            server.takeStreamWorkerEvents(SOON).close(code, "restart");

            server.takeStreamWorkerEvents(SOON).send(log("again"));

            assertThat(message(events.iterator().next())).isEqualTo("again");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1002, 1008, 4001})
    void closesWithACodeThatIsTheEnd(int code) {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server);
                MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
            server.takeStreamWorkerEvents(SOON).close(code, "no more");

            assertThatExceptionOfType(ConnectionClosedException.class)
                    .isThrownBy(() -> events.iterator().hasNext())
                    .satisfies(closed -> {
                        assertThat(closed.code()).isEqualTo(code);
                        assertThat(closed.reason()).isEqualTo("no more");
                    });
        }
    }

    @Test
    void fallsSilentUntilTheClientNotices() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                        .server(server.clientServer())
                        .bearerToken("t1")
                        .pingInterval(Duration.ofMillis(50))
                        .pongTimeout(Duration.ofMillis(100))
                        .closeTimeout(Duration.ofMillis(100))
                        .reconnect(ReconnectPolicy.never())
                        .build();
                MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
            StreamWorkerEventsConnection connection = server.takeStreamWorkerEvents(SOON);
            connection.awaitPings(1, SOON);
            connection.goSilent();

            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(() -> events.iterator().hasNext());
        }
    }

    @Test
    void letsAHandshakeAndMessagesWait() {
        Duration lag = Duration.ofMillis(120);
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server)) {
            server.lagHandshakes(lag);
            long start = System.nanoTime();
            try (MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(lag);
                StreamWorkerEventsConnection connection = server.takeStreamWorkerEvents(SOON);
                connection.lag(lag);
                long sent = System.nanoTime();
                connection.send(log("late"));
                assertThat(message(events.iterator().next())).isEqualTo("late");
                assertThat(Duration.ofNanos(System.nanoTime() - sent)).isGreaterThanOrEqualTo(lag);
            }
        }
    }

    @Test
    void neverAnswers() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                        .server(server.clientServer())
                        .bearerToken("t1")
                        // Long enough for the request to be there, on a busy machine as well.
                        .connectTimeout(Duration.ofSeconds(2))
                        .build()) {
            server.ignoreNext(1);

            assertThatExceptionOfType(ConnectTimeoutException.class)
                    .isThrownBy(() -> client.streamWorkerEvents(COMPONENT, WORKER));
            server.awaitHandshakes(1, SOON);
        }
    }

    @Test
    void seesPongsAndTheCloseOfTheClient() {
        try (FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
                GolemWorkerEventsClient client = client(server)) {
            StreamWorkerEventsConnection connection;
            try (MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
                connection = server.takeStreamWorkerEvents(SOON);
                connection.ping("are you there");
                connection.awaitPongs(1, SOON);
                assertThat(events.statistics().received()).isZero();
            }
            assertThat(connection.awaitClose(SOON).code()).isEqualTo(1000);
        }
    }

    @Test
    void failsWithItsHandler() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        FakeGolemWorkerEventsServer server = FakeGolemWorkerEventsServer.start();
        server.onStreamWorkerEvents(connection -> {
            begun.countDown();
            throw new AssertionError("wrong worker " + connection.agentName());
        });
        try (GolemWorkerEventsClient client = client(server);
                MessageStream<WorkerEvent> events = client.streamWorkerEvents(COMPONENT, WORKER)) {
            // A server that is closed before does not begin.
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(server::close)
                    .withMessage(
                            "the handler of the fake server failed: java.lang.AssertionError: wrong worker " + WORKER);
            assertThat(events.statistics().received()).isZero();
        }
    }
}
