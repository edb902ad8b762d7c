package dev.golemasyncapi.it;

import static dev.golemasyncapi.it.Samples.numbered;
import static dev.golemasyncapi.it.server.GolemWorkerService.COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.golemasyncapi.it.client.ClientSettings;
import dev.golemasyncapi.it.client.Document;
import dev.golemasyncapi.it.client.Failure;
import dev.golemasyncapi.it.client.WorkerClient;
import dev.golemasyncapi.it.client.WorkerEvents;
import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawFrame;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of RFC 6455 that a generated client shows to a server, as docs/websocket-conformance.md lists them. */
@Timeout(60)
class ConformanceTest {

    static Stream<Arguments> documentsAndCases() {
        return Stream.of(Document.values())
                .flatMap(document -> Stream.of(ConformanceCase.values()).map(each -> arguments(document, each)));
    }

    @ParameterizedTest
    @MethodSource("documentsAndCases")
    void comesToTheOutcomeThatIsDocumented(Document document, ConformanceCase each) {
        RawWebSocketServer.Script script = client -> {
            client.accept().text(numbered(1)).ping("read");
            assertThat(client.readFrame().text()).isEqualTo("read");
            each.script.run(client);
            client.awaitClose();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents stream = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> events = stream.iterator();
            assertThat(events.next()).isEqualTo(numbered(1));
            switch (each.outcome) {
                case MESSAGE -> assertThat(events.next()).isEqualTo(ConformanceCase.Message.TEXT);
                case NORMAL_END -> assertThat(events.hasNext()).isFalse();
                case CLOSED ->
                    assertThat(Document.failure(catchThrowable(events::hasNext)))
                            .isInstanceOf(Failure.Closed.class);
                case LOST ->
                    assertThat(Document.failure(catchThrowable(events::hasNext)))
                            .isInstanceOfSatisfying(
                                    Failure.Other.class,
                                    lost -> assertThat(lost.type()).isEqualTo("ConnectionFailedException"));
            }
        }
    }

    @Test
    void everyCaseStandsInTheDocumentation() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("../docs/websocket-conformance.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .toList();

        assertThat(rows).containsExactlyElementsOf(ConformanceCase.table());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheClientSendsIsMaskedAndAnswersCarryTheirPayload(Document document) {
        RawWebSocketServer.Script script = client -> {
            client.accept().ping("payload");
            RawFrame pong = client.readFrame();
            assertThat(pong.opcode()).isEqualTo(RawConnection.PONG);
            assertThat(pong.text()).isEqualTo("payload");
            assertThat(pong.masked()).isTrue();
            client.closeFrame(1000, "");
            RawFrame close = client.readFrame();
            assertThat(close.opcode()).isEqualTo(RawConnection.CLOSE);
            assertThat(close.closeCode()).isEqualTo(1000);
            assertThat(close.masked()).isTrue();
            assertThat(client.atEnd()).isTrue();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            assertThat(events.iterator().hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itOffersNoExtension(Document document) {
        RawWebSocketServer.Script script = client -> {
            String request = client.readRequest();
            assertThat(request).containsIgnoringCase("Sec-WebSocket-Key").doesNotContainIgnoringCase("Extensions");
            client.accept(request).closeFrame(1000, "");
            client.awaitClose();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            assertThat(events.iterator().hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itReadsOnAfterItsOwnCloseUntilTheServersComes(Document document) {
        RawWebSocketServer.Script script = client -> {
            client.accept().text(numbered(1));
            assertThat(client.awaitClose()).isEqualTo(1000);
            // More than the sockets hold, so it can be written only where the client reads.
            for (int i = 0; i < 100_000; i++) {
                client.text(numbered(i));
            }
            client.closeFrame(1000, "");
            assertThat(client.atEnd()).isTrue();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            assertThat(events.iterator().next()).isEqualTo(numbered(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itAnswersAMessageThatIsTooLongByClose1008(Document document) {
        RawWebSocketServer.Script script = client -> {
            client.accept().text("x".repeat(10_001));
            assertThat(client.awaitClose()).isEqualTo(1008);
            client.closeFrame(1008, "");
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client =
                        document.client(ClientSettings.of(server.uri()).withMaxMessageSize(10_000));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            assertThat(Document.failure(catchThrowable(events.iterator()::hasNext)))
                    .isInstanceOfSatisfying(
                            Failure.Other.class,
                            failure -> assertThat(failure.type()).isEqualTo("MessageTooLargeException"));
        }
    }
}
