package dev.golemasyncapi.it;

import static dev.golemasyncapi.it.Samples.numbered;
import static dev.golemasyncapi.it.server.GolemWorkerService.COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.golemasyncapi.it.client.ClientSettings;
import dev.golemasyncapi.it.client.Document;
import dev.golemasyncapi.it.client.Failure;
import dev.golemasyncapi.it.client.WorkerClient;
import dev.golemasyncapi.it.client.WorkerEvents;
import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server that ends the TCP connection without a Close frame, at the moments at which the JDK may lose that. Whatever
 * the moment, the stream gives what came, in order, and then fails; it never waits for ever. The last message before
 * the end may be lost with it, unless the client is known to have read it.
 */
@Timeout(30)
class LostEndTest {

    private static final int BUFFER = 4;

    @ParameterizedTest
    @EnumSource
    void anEndRightBehindTheHandshakeIsFound(Document document) {
        Outcome outcome = outcome(document, RawConnection::accept);

        assertThat(outcome.events()).isEmpty();
        assertThat(outcome.failure()).isEqualTo("ConnectionFailedException");
    }

    @ParameterizedTest
    @EnumSource
    void anEndBehindAnEventThatComesWithTheHandshakeIsFound(Document document) {
        Outcome outcome = outcome(document, client -> client.accept().text(numbered(0)));

        assertThat(outcome.events()).isSubsetOf(numbered(0));
        assertThat(outcome.failure()).isEqualTo("ConnectionFailedException");
    }

    @ParameterizedTest
    @EnumSource
    void anEndBehindManyEventsIsFound(Document document) {
        Outcome outcome = outcome(document, client -> sendEvents(client.accept(), 100));

        assertThat(outcome.events()).isEqualTo(events(outcome.events().size()));
        assertThat(outcome.failure()).isEqualTo("ConnectionFailedException");
    }

    @ParameterizedTest
    @EnumSource
    void anEndWhileTheConsumerWaitsIsFound(Document document) throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        RawWebSocketServer.Script script = client -> {
            client.accept().text(numbered(0));
            awaitRead(client);
            waits.await();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();
            assertThat(iterator.next()).isEqualTo(numbered(0));
            CompletableFuture<Thread> consumer = new CompletableFuture<>();
            CompletableFuture<Throwable> end = CompletableFuture.supplyAsync(() -> {
                consumer.complete(Thread.currentThread());
                return catchThrowable(iterator::hasNext);
            });
            Thread waiting = consumer.get();
            await().until(() -> waiting.getState() == Thread.State.WAITING);
            waits.countDown();

            assertThat(typeOf(end.get(20, TimeUnit.SECONDS))).isEqualTo("ConnectionFailedException");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEndWhileTheBufferIsFullIsFoundOnceThereIsRoom(Document document) throws Exception {
        Outcome outcome = outcomeForASlowConsumer(document, BUFFER);

        // The last one filled the buffer, and nothing says whether it was read before the end came.
        assertThat(outcome.events()).hasSizeGreaterThanOrEqualTo(BUFFER - 1);
        assertThat(outcome.events()).isEqualTo(events(outcome.events().size()));
        assertThat(outcome.failure()).isEqualTo("ConnectionFailedException");
    }

    @ParameterizedTest
    @EnumSource
    void anEndBehindEventsThatWaitForRoomIsFound(Document document) throws Exception {
        Outcome outcome = outcomeForASlowConsumer(document, 10 * BUFFER);

        assertThat(outcome.events()).hasSizeGreaterThanOrEqualTo(BUFFER - 1);
        assertThat(outcome.events()).isEqualTo(events(outcome.events().size()));
        assertThat(outcome.failure()).isEqualTo("ConnectionFailedException");
    }

    /** What a consumer gets that takes nothing until the server has said all and has gone. */
    private static Outcome outcomeForASlowConsumer(Document document, int events) throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        RawWebSocketServer.Script script = client -> {
            sendEvents(client.accept(), BUFFER - 1);
            awaitRead(client);
            for (int i = BUFFER - 1; i < events; i++) {
                client.text(numbered(i));
            }
            client.close();
            gone.countDown();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client =
                        document.client(ClientSettings.of(server.uri()).withBuffer(BUFFER, Duration.ofSeconds(20)));
                WorkerEvents stream = client.streamWorkerEvents(COMPONENT, "a")) {
            gone.await();
            List<String> taken = new ArrayList<>();
            Throwable thrown = catchThrowable(() -> stream.iterator().forEachRemaining(taken::add));
            return new Outcome(taken, typeOf(thrown));
        }
    }

    private static Outcome outcome(Document document, RawWebSocketServer.Script script) {
        List<String> taken = new ArrayList<>();
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()))) {
            Throwable thrown = catchThrowable(() -> {
                // An end that is seen at once may fail the opening already.
                try (WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
                    events.iterator().forEachRemaining(taken::add);
                }
            });
            return new Outcome(taken, typeOf(thrown));
        }
    }

    private static String typeOf(Throwable thrown) {
        return Document.failure(thrown) instanceof Failure.Other other ? other.type() : thrown.toString();
    }

    private static void sendEvents(RawConnection client, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            client.text(numbered(i));
        }
    }

    /** A Pong says that the client has read all that came before the Ping. */
    private static void awaitRead(RawConnection client) throws Exception {
        client.frame(true, RawConnection.PING, (byte) 'p');
        while (client.readFrame().opcode() != RawConnection.PONG) {
            // The client has nothing else to say.
        }
    }

    private static List<String> events(int count) {
        return IntStream.range(0, count).mapToObj(Samples::numbered).toList();
    }

    /** What a consumer got: events, and the simple name of what was thrown behind them. */
    private record Outcome(List<String> events, String failure) {}
}
