package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out with a handshake, and what a refused one tells. */
@Timeout(30)
class HandshakeTest {

    private static final String TOKEN = "s3cr3t-token-0123456789";

    private final WebSocketClient client = new WebSocketClient(ClientOptions.builder()
            .closeTimeout(Duration.ofMillis(500))
            .connectTimeout(Duration.ofSeconds(5))
            .build());

    @AfterEach
    void close() {
        client.close();
    }

    private MessageStream<?> open(URI uri) {
        return client.open(
                WebSocketRequest.to(uri)
                        .bearer(() -> TOKEN)
                        .allowPlaintextCredentials(true)
                        .build(),
                "/events",
                PayloadReader.json(RuntimeFixture::readTree));
    }

    @Test
    void sendsPathHeadersTokenAndSubprotocolsAsTheyAre() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            String path = "/v1/" + PathSegments.segment("agent_name", "counter(\"a/b c\")") + "/connect?x=%26";
            client.open(
                    WebSocketRequest.to(server.uri(path))
                            .bearer(() -> TOKEN)
                            .header("X-Trace", "a b")
                            .build(),
                    "/events",
                    PayloadReader.json(RuntimeFixture::readTree));

            RawPeer peer = server.peer();
            assertThat(peer.request()).startsWith("GET /v1/counter%28%22a%2Fb%20c%22%29/connect?x=%26 HTTP/1.1\r\n");
            assertThat(peer.header("Authorization")).contains("Bearer " + TOKEN);
            assertThat(peer.header("X-Trace")).contains("a b");
        }
    }

    @Test
    void offersSubprotocolsInTheirOrder() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            client.open(
                    WebSocketRequest.to(server.uri("/"))
                            .subprotocol("v2.events")
                            .subprotocol("v1.events")
                            .build(),
                    "/events",
                    PayloadReader.json(RuntimeFixture::readTree));
            assertThat(server.peer().header("Sec-WebSocket-Protocol")).contains("v2.events, v1.events");
        }
    }

    @Test
    void asksForTheTokenAtEachConnect() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            Iterator<String> tokens = List.of("first", "second").iterator();
            WebSocketRequest request =
                    WebSocketRequest.to(server.uri("/")).bearer(tokens::next).build();
            client.open(request, "/events", PayloadReader.json(RuntimeFixture::readTree));
            client.open(request, "/events", PayloadReader.json(RuntimeFixture::readTree));

            assertThat(server.peer().header("Authorization")).contains("Bearer first");
            assertThat(server.peer().header("Authorization")).contains("Bearer second");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "s3cr3t\r\nX-Admin: 1", "s3cr3t\n", "s3cr3t\0", "Bearer s3cr3t", "s3cr3té"})
    void refusesATokenThatCannotBeSentBeforeAByteIsSent(String token) throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            WebSocketRequest request =
                    WebSocketRequest.to(server.uri("/")).bearer(() -> token).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.open(request, "/events", PayloadReader.json(RuntimeFixture::readTree)))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cr3t"));
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\0", "é"})
    void refusesAHeaderThatCannotBeSent(String value) {
        WebSocketRequest.Builder request = WebSocketRequest.to(URI.create("ws://host"));

        assertThatIllegalArgumentException().isThrownBy(() -> request.header("X-Key", value));
        assertThatIllegalArgumentException().isThrownBy(() -> request.header("X Key", "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> request.header("Host", "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> request.header("Sec-WebSocket-Key", "v"));
    }

    @Test
    void aRequestShowsNoSecrets() {
        WebSocketRequest request = WebSocketRequest.to(URI.create("wss://host/path?key=" + TOKEN))
                .bearer(() -> TOKEN)
                .header("X-Key", TOKEN)
                .build();

        assertThat(request).asString().doesNotContain(TOKEN).contains("wss://host/path?…", "credentials=1", "X-Key");
    }

    @Test
    void aRefusedHandshakeTellsStatusHeadersBodyAndWhatToDo() throws Exception {
        String body = "{\"code\":\"UNAUTHORIZED\",\"error\":\"bad token " + TOKEN + "\\u0000\"}";
        try (RawWebSocketServer server = RawWebSocketServer.refusing(
                "401 Unauthorized",
                "Content-Type: application/json\r\nSet-Cookie: session=abc\r\nX-Echo: " + TOKEN + "\r\n",
                body + "\n")) {
            HandshakeException refused =
                    catchThrowableOfType(HandshakeException.class, () -> open(server.uri("/path?key=" + TOKEN)));

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.headers())
                    .containsEntry("content-type", List.of("application/json"))
                    .containsEntry("set-cookie", List.of("[redacted]"))
                    .containsEntry("x-echo", List.of("[redacted]"));
            assertThat(refused.json())
                    .hasValueSatisfying(
                            json -> assertThat(json.path("code").asText()).isEqualTo("UNAUTHORIZED"));
            assertThat(refused)
                    .hasMessageStartingWith("the server refused the WebSocket handshake with 401 Unauthorized at ws://"
                            + server.authority() + "/path?…: {\"code\":\"UNAUTHORIZED\"")
                    .hasMessageContaining("[redacted]")
                    .hasMessageContaining("\\u000a")
                    .hasMessageEndingWith("; check that the token is that of this server and has not expired")
                    .hasNoCause();
            assertThat(refused.body()).startsWith("{\"code\"");
            assertThat(refused.toString() + refused.body() + refused.headers()).doesNotContain(TOKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 429, 500, 503, 599})
    void everyStatusIsReported(int status) throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.refusing(status + " X", "", "<html>")) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() -> open(server.uri("/")))
                    .satisfies(e -> assertThat(e.status()).isEqualTo(status))
                    .satisfies(e -> assertThat(e.json()).isEmpty())
                    .withMessageContaining("<html>");
        }
    }

    @Test
    void aLongBodyIsCut() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.refusing("500 X", "", "x".repeat(100_000))) {
            HandshakeException refused = catchThrowableOfType(HandshakeException.class, () -> open(server.uri("/")));
            assertThat(refused.body()).hasSize(65_536);
            assertThat(refused.getMessage()).hasSizeLessThan(1000);
        }
    }

    @Test
    void doesNotFollowARedirect() throws Exception {
        try (RawWebSocketServer target = RawWebSocketServer.start();
                RawWebSocketServer server = RawWebSocketServer.refusing(
                        "302 Found", "Location: http://" + target.authority() + "/\r\n", "")) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() -> open(server.uri("/")))
                    .withMessageContaining("redirects are not followed");
            assertThat(target.connections()).isZero();
        }
    }

    @Test
    void anAnswerThatIsNotAHandshakeIsRefused() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(
                peer -> peer.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: wrong\r\n\r\n"))) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() -> open(server.uri("/")))
                    .withMessageContaining("not valid");
        }
    }

    @Test
    void aServerThatDoesNotAnswerTimesOut() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> stalled.countDown());
                WebSocketClient impatient = new WebSocketClient(ClientOptions.builder()
                        .connectTimeout(Duration.ofMillis(200))
                        .build())) {
            assertThatExceptionOfType(ConnectTimeoutException.class)
                    .isThrownBy(() -> RuntimeFixture.open(impatient, server.uri("/")))
                    .satisfies(e -> assertThat(e.timeout()).isEqualTo(Duration.ofMillis(200)));
            stalled.await();
        }
    }

    @Test
    void aServerThatIsNotThereIsReported() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = URI.create("ws://localhost:" + socket.getLocalPort());
        }
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> open(nobody))
                .withMessageContaining(nobody.toString());
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> open(URI.create("ws://nobody.invalid")))
                .withMessageContaining("ws://nobody.invalid");
    }

    @Test
    void anInterruptStopsTheConnect() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> {})) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(WaitInterruptedException.class).isThrownBy(() -> open(server.uri("/")));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingTheClientEndsAConnectThatWaits() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> client.close())) {
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(() -> open(server.uri("/")))
                    .withMessageContaining("closed while it connected");
            assertThatIllegalStateException().isThrownBy(() -> open(server.uri("/")));
        }
    }
}
