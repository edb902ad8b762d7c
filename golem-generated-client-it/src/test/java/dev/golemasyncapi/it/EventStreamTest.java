package dev.golemasyncapi.it;

import static dev.golemasyncapi.it.Samples.numbered;
import static dev.golemasyncapi.it.server.GolemWorkerService.COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.it.client.ClientSettings;
import dev.golemasyncapi.it.client.Document;
import dev.golemasyncapi.it.client.Failure;
import dev.golemasyncapi.it.client.WorkerClient;
import dev.golemasyncapi.it.client.WorkerEvents;
import dev.golemasyncapi.it.server.GolemWorkerService;
import dev.golemasyncapi.it.server.WorkerConnection;
import dev.golemasyncapi.it.server.WorkerScript;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client makes of what a worker service sends, until the stream ends from either side. */
@Timeout(60)
class EventStreamTest {

    @ParameterizedTest
    @EnumSource
    void everyEventArrivesWholeWhetherOrNotTheDocumentListsIt(Document document) {
        List<String> events = new ArrayList<>(Samples.GOLEM);
        events.addAll(Samples.FLAT);
        events.add(Samples.NOVEL);

        List<String> received = receive(document, WorkerScript.sending(events.toArray(String[]::new)));

        assertThat(received)
                .extracting(Json::value)
                .containsExactlyElementsOf(events.stream().map(Json::value).toList());
    }

    @ParameterizedTest
    @EnumSource
    void framesInFragmentsAndBinaryFramesAreMessages(Document document) {
        String smile = "{\"Log\":{\"timestamp\":\"2026-11-23T10:15:30.125Z\",\"level\":\"Info\",\"context\":\"\","
                + "\"message\":\"☃😀\"}}";
        List<String> received = receive(document, client -> {
            client.fragments("{\"ClientLagged\":", "", "{\"number_of_missed", "_messages\":1}}");
            client.binary(numbered(2));
            client.binaryFragments("{\"ClientLagged\":{\"number_of", "_missed_messages\":3}}");
            client.fragments(smile.split("(?<=☃)"));
            client.binary(smile);
        });

        assertThat(received)
                .extracting(Json::compact)
                .containsExactly(numbered(1), numbered(2), numbered(3), Json.compact(smile), Json.compact(smile));
    }

    @ParameterizedTest
    @EnumSource
    void aMalformedFrameReachesTheHandlerAndTheStreamGoesOn(Document document) {
        List<Failure> failures = new ArrayList<>();
        WorkerScript script = WorkerScript.sending(numbered(1), "{\"Log\":{\"timesta", numbered(2), "[1]", "", "7");
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client =
                        document.client(ClientSettings.of(service.uri()).withDecodeFailureHandler(failures::add));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            List<String> received = remaining(events.iterator());

            assertThat(received).contains(numbered(1), numbered(2));
            assertThat(failures.get(0)).isInstanceOfSatisfying(Failure.Decode.class, failure -> {
                assertThat(failure.rawText()).isEqualTo("{\"Log\":{\"timesta");
                assertThat(failure.channel()).isEqualTo("/v1/components/{component_id}/workers/{agent_name}/connect");
            });
            // Each frame is either an event or a failure.
            assertThat(received.size() + failures.size()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNormalCloseEndsTheStream(Document document) {
        assertThat(receive(document, client -> {
                    client.text(numbered(1));
                    client.close(1000, "done");
                }))
                .containsExactly(numbered(1));
    }

    @ParameterizedTest
    @EnumSource
    void anotherCloseIsATypedFailureAfterTheEvents(Document document) {
        WorkerScript script = client -> {
            client.text(numbered(1));
            client.text(numbered(2));
            client.close(1011, "worker crashed");
        };
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client = document.client(ClientSettings.of(service.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();

            assertThat(List.of(iterator.next(), iterator.next())).containsExactly(numbered(1), numbered(2));
            assertThatThrownBy(iterator::hasNext)
                    .satisfies(thrown -> assertThat(Document.failure(thrown))
                            .isInstanceOfSatisfying(Failure.Closed.class, closed -> {
                                assertThat(closed.code()).isEqualTo(1011);
                                assertThat(closed.reason()).isEqualTo("worker crashed");
                                assertThat(closed.message()).contains("1011", "worker crashed");
                            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEndWithoutACloseFrameIsATypedFailureAfterTheEvents(Document document) {
        WorkerScript script = client -> {
            client.text(numbered(1));
            // The JDK can lose a message that comes in one piece with a bare end of the TCP stream.
            client.pingAndAwaitPong("read");
            client.cut();
        };
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client = document.client(ClientSettings.of(service.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();

            assertThat(iterator.next()).isEqualTo(numbered(1));
            assertThatThrownBy(iterator::hasNext)
                    .satisfies(thrown -> assertThat(Document.failure(thrown))
                            .isInstanceOfSatisfying(
                                    Failure.Other.class,
                                    lost -> assertThat(lost.type()).isEqualTo("ConnectionFailedException")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatClosesInTheMiddleSaysSoToTheServer(Document document) {
        WorkerScript script = client -> {
            client.text(numbered(1));
            client.text(numbered(2));
            assertThat(client.awaitClose()).isEqualTo(1000);
        };
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client = document.client(ClientSettings.of(service.uri()))) {
            Iterator<String> iterator;
            try (WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
                iterator = events.iterator();
                assertThat(iterator.next()).isEqualTo(numbered(1));
            }
            // The second event had arrived, but a stream that its consumer has closed is over.
            assertThat(iterator.hasNext()).isFalse();
            assertThat(service.connections())
                    .singleElement()
                    .satisfies(connection -> assertThat(connection.awaitClose()).isEqualTo(1000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTheClientClosesItsStreams(Document document) {
        try (GolemWorkerService service = GolemWorkerService.start(WorkerConnection::awaitClose)) {
            WorkerClient client = document.client(ClientSettings.of(service.uri()));
            Iterator<String> first =
                    client.streamWorkerEvents(COMPONENT, "first").iterator();
            Iterator<String> second =
                    client.streamWorkerEvents(COMPONENT, "second").iterator();
            client.close();

            assertThat(first.hasNext()).isFalse();
            assertThat(second.hasNext()).isFalse();
            assertThat(service.connections())
                    .hasSize(2)
                    .allSatisfy(
                            connection -> assertThat(connection.awaitClose()).isEqualTo(1000));
            assertThatThrownBy(() -> client.streamWorkerEvents(COMPONENT, "third"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eventsCanBeReadAsAStream(Document document) {
        WorkerScript script = client -> {
            for (int i = 0; i < 10; i++) {
                client.text(numbered(i));
            }
            client.awaitClose();
        };
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client = document.client(ClientSettings.of(service.uri()))) {
            try (WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a");
                    Stream<String> stream = events.stream()) {
                assertThat(stream.skip(2).limit(3)).containsExactly(numbered(2), numbered(3), numbered(4));
            }
            assertThat(service.connections())
                    .singleElement()
                    .satisfies(connection -> assertThat(connection.awaitClose()).isEqualTo(1000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSlowConsumerIsStillAnsweredFor(Document document) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        WorkerScript script = client -> {
            for (int i = 0; i < 20; i++) {
                client.text(numbered(i));
                client.pingAndAwaitPong("ping " + i);
            }
            answered.countDown();
        };
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client = document.client(ClientSettings.of(service.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();
            assertThat(iterator.next()).isEqualTo(numbered(0));
            // Nothing is taken until the server has an answer to every Ping.
            answered.await();

            assertThat(remaining(iterator)).hasSize(19).endsWith(numbered(19));
        }
    }

    private static List<String> receive(Document document, WorkerScript script) {
        try (GolemWorkerService service = GolemWorkerService.start(script);
                WorkerClient client = document.client(ClientSettings.of(service.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            return remaining(events.iterator());
        }
    }

    private static List<String> remaining(Iterator<String> iterator) {
        List<String> received = new ArrayList<>();
        iterator.forEachRemaining(received::add);
        return received;
    }
}
