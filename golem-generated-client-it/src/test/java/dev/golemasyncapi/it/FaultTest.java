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
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client makes of a server that breaks the rules, or goes away. */
@Timeout(60)
class FaultTest {

    private static final byte[] NOT_UTF8 = {'"', (byte) 0xC3, (byte) 0x28, '"'};

    private static final Map<String, RawWebSocketServer.Script> BROKEN_HANDSHAKES = Map.of(
            "not HTTP",
                    client -> {
                        client.readRequest();
                        client.write("SSH-2.0-OpenSSH_9.6\r\n\r\n");
                    },
            "nothing at all", RawConnection::readRequest,
            "a wrong key",
                    client -> {
                        client.readRequest();
                        client.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Accept: c29tZXRoaW5nIGVsc2U=\r\n\r\n");
                    },
            "reset",
                    client -> {
                        client.readRequest();
                        client.reset();
                    });

    private static final Map<String, RawWebSocketServer.Script> BROKEN_STREAMS = Map.of(
            "an opcode that is not defined", client -> client.frame(true, 0x3, (byte) 1),
            "a reserved bit", client -> client.write((byte) 0xC1, (byte) 0),
            "a continuation of nothing", client -> client.frame(true, RawConnection.CONTINUATION, (byte) 'x'),
            "a message inside a message",
                    client ->
                            client.frame(false, RawConnection.TEXT, (byte) '1').text("2"),
            "text that is not UTF-8", client -> client.frame(true, RawConnection.TEXT, NOT_UTF8),
            "a Ping in fragments", client -> client.frame(false, RawConnection.PING, (byte) 'x'),
            "a Ping of 126 bytes", client -> client.frame(true, RawConnection.PING, new byte[126]),
            "FIN in the middle of a frame", client -> client.write((byte) 0x81, (byte) 10, (byte) '{'),
            "FIN between frames", client -> {},
            "RST", RawConnection::reset);

    static Stream<Arguments> brokenHandshakes() {
        return withDocuments(BROKEN_HANDSHAKES);
    }

    static Stream<Arguments> brokenStreams() {
        return withDocuments(BROKEN_STREAMS);
    }

    private static Stream<Arguments> withDocuments(Map<String, RawWebSocketServer.Script> scripts) {
        return Stream.of(Document.values())
                .flatMap(document ->
                        scripts.entrySet().stream().map(each -> arguments(document, each.getKey(), each.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenHandshakes")
    void aBrokenHandshakeIsATypedFailure(Document document, String name, RawWebSocketServer.Script script) {
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()))) {
            Throwable thrown = catchThrowable(() -> client.streamWorkerEvents(COMPONENT, "a"));

            assertThat(Document.failure(thrown))
                    .satisfies(
                            failure -> assertThat(failure instanceof Failure.Handshake || isConnectionFailure(failure))
                                    .as("%s", failure)
                                    .isTrue());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenStreams")
    void aBrokenStreamIsATypedFailureAfterTheEvents(Document document, String name, RawWebSocketServer.Script script) {
        RawWebSocketServer.Script whole = client -> {
            client.accept().text(numbered(1)).frame(true, RawConnection.PING, (byte) 'p');
            // The Pong says that the client has read the event: RST takes away what it has not read.
            assertThat(client.readFrame().opcode()).isEqualTo(RawConnection.PONG);
            script.run(client);
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(whole);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();

            assertThat(iterator.next()).isEqualTo(numbered(1));
            Failure failure = Document.failure(catchThrowable(iterator::hasNext));
            assertThat(isConnectionFailure(failure)).as("%s", failure).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pingsBetweenFragmentsAreAnsweredAndBreakNothing(Document document) {
        RawWebSocketServer.Script script = client -> {
            byte[] event = numbered(1).getBytes(StandardCharsets.UTF_8);
            client.accept().frame(false, RawConnection.TEXT, event[0]);
            for (int i = 1; i < event.length; i++) {
                client.frame(true, RawConnection.PING, event[i])
                        .frame(i == event.length - 1, RawConnection.CONTINUATION, event[i]);
                RawFrame pong = client.readFrame();
                assertThat(pong.opcode()).isEqualTo(RawConnection.PONG);
                assertThat(pong.payload()).containsExactly(event[i]);
            }
            client.closeFrame(1000, "");
            assertThat(client.awaitClose()).isEqualTo(1000);
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(script);
                WorkerClient client = document.client(ClientSettings.of(server.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            List<String> received = new ArrayList<>();
            events.iterator().forEachRemaining(received::add);

            assertThat(received).containsExactly(numbered(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageThatIsTooLongIsRefusedBeforeItIsKept(Document document) {
        RawWebSocketServer.Script endless = client -> {
            client.accept().text(numbered(1)).frame(false, RawConnection.TEXT, (byte) '"');
            byte[] more = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000_000; i++) {
                client.frame(false, RawConnection.CONTINUATION, more);
            }
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(endless);
                WorkerClient client =
                        document.client(ClientSettings.of(server.uri()).withMaxMessageSize(10_000));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();

            assertThat(iterator.next()).isEqualTo(numbered(1));
            assertThat(Document.failure(catchThrowable(iterator::hasNext)))
                    .isInstanceOfSatisfying(
                            Failure.Other.class,
                            failure -> assertThat(failure.type()).isEqualTo("MessageTooLargeException"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatNeverAnswersTheHandshakeIsGivenUp(Document document) {
        RawWebSocketServer.Script silent = client -> {
            client.readRequest();
            client.readFrame();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(silent);
                WorkerClient client = document.client(
                        ClientSettings.of(server.uri()).withTimeouts(Duration.ofMillis(300), Duration.ofSeconds(1)))) {
            assertThat(Document.failure(catchThrowable(() -> client.streamWorkerEvents(COMPONENT, "a"))))
                    .isInstanceOfSatisfying(
                            Failure.Other.class,
                            failure -> assertThat(failure.type()).isEqualTo("ConnectTimeoutException"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatNeverAnswersTheCloseIsCutOff(Document document) {
        RawWebSocketServer.Script deaf = client -> {
            client.accept();
            client.awaitClose();
            // Returns only when the client has cut the connection.
            client.readFrame();
        };
        try (RawWebSocketServer server = RawWebSocketServer.start(deaf);
                WorkerClient client = document.client(
                        ClientSettings.of(server.uri()).withTimeouts(Duration.ofSeconds(10), Duration.ofMillis(200)))) {
            WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a");
            events.close();

            assertThat(events.iterator().hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noServerAtAllIsATypedFailureThatNamesTheAddress(Document document) throws IOException {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("ws://127.0.0.1:" + free.getLocalPort());
        }
        try (WorkerClient client = document.client(ClientSettings.of(nobody))) {
            Failure failure = Document.failure(catchThrowable(() -> client.streamWorkerEvents(COMPONENT, "a")));

            assertThat(isConnectionFailure(failure)).isTrue();
            assertThat(failure.message())
                    .contains(nobody.getAuthority(), "that the server is running")
                    .containsIgnoringCase("connection refused");
        }
    }

    private static boolean isConnectionFailure(Failure failure) {
        return failure instanceof Failure.Other other && other.type().equals("ConnectionFailedException");
    }
}
