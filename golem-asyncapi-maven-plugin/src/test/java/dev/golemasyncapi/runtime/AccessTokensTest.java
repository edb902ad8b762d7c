package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Access tokens are asked for once, used until they expire or are refused, and the secret stays one. */
@Timeout(30)
class AccessTokensTest {

    private final ManualTime time = new ManualTime();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private HttpServer server;
    private int status = 200;
    private String answer = "{\"access_token\":\"token-NUMBER\",\"token_type\":\"Bearer\",\"expires_in\":3600}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body =
                    answer.replace("NUMBER", "" + numbers.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private AccessTokens tokens(String... scopes) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
        return AccessTokens.byClientCredentials(url, "client id", () -> "s3cr3t:", List.of(scopes))
                .withTimeSource(time);
    }

    @Test
    void aTokenIsUsedUntilShortlyBeforeItExpires() {
        AccessTokens tokens = tokens("read", "write all");
        assertThat(tokens.get()).isEqualTo("token-1");
        time.advance(Duration.ofSeconds(3_569));
        assertThat(tokens.get()).isEqualTo("token-1");
        time.advance(Duration.ofSeconds(1));
        assertThat(tokens.get()).isEqualTo("token-2");
        // "client+id:s3cr3t%3A", as RFC 6749 section 2.3.1 has it
        assertThat(requests.get(0))
                .isEqualTo("Basic Y2xpZW50K2lkOnMzY3IzdCUzQQ== grant_type=client_credentials&scope=read+write+all");
    }

    @Test
    void aTokenWithoutAnEndIsUsedUntilItIsRefused() {
        answer = "{\"access_token\":\"token-NUMBER\",\"token_type\":\"bearer\"}";
        AccessTokens tokens = tokens();
        tokens.get();
        time.advance(Duration.ofDays(1_000));
        assertThat(tokens.get()).isEqualTo("token-1");
        Secrets first = new Secrets(List.of(), List.of("token-1"));
        Credential.bearer(tokens).refused(first);
        assertThat(tokens.get()).isEqualTo("token-2");
        // Another stream hears later of the first.
        Credential.bearer(tokens).refused(first);
        assertThat(tokens.get()).isEqualTo("token-2");
        assertThat(requests.get(0)).endsWith(" grant_type=client_credentials");
    }

    @Test
    void aServerThatRefusesTheTokenGetsANewOneAtTheNextTry() {
        AccessTokens tokens = tokens();
        try (VirtualFixture fixture = VirtualFixture.with(VirtualFixture.longestPauses())) {
            WebSocketRequest request = WebSocketRequest.to(URI.create("ws://localhost/"))
                    .bearer(tokens)
                    .build();
            fixture.client.open(request, "/x", PayloadReader.text());
            fixture.network.thenRefuse(401).thenOpen();
            fixture.network.last().error("reset");
            fixture.time.advance(Duration.ofSeconds(10));

            assertThat(fixture.network.handshakes)
                    .extracting(handshake -> handshake.headers().get("Authorization"))
                    .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
        }
    }

    @Test
    void aRefusalTellsItsCodeAndNoSecret() {
        status = 401;
        answer = "{\"error\":\"invalid_client\",\"error_description\":\"s3cr3t\"}";
        assertThatExceptionOfType(TokenRefusedException.class)
                .isThrownBy(() -> tokens().get())
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(401))
                .satisfies(refused -> assertThat(refused.error()).isEqualTo("invalid_client"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("s3cr3t"));
        status = 200;
        for (String useless : List.of(
                "", "[", "null", "{}", "{\"access_token\":\"\"}", "{\"access_token\":\"t\",\"token_type\":\"mac\"}")) {
            answer = useless;
            assertThatExceptionOfType(TokenRefusedException.class).isThrownBy(() -> tokens().get());
        }
    }

    @Test
    void theSecretGoesOnlyWhereItIsSafe() {
        for (String unsafe : List.of(
                "http://id.example.com/token",
                "ftp://localhost/",
                "https:token",
                "https://u:p@host/",
                "https://h/#f")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            AccessTokens.byClientCredentials(URI.create(unsafe), "id", () -> "s3cr3t", List.of()));
        }
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> tokens().withHttpClient(following));
        assertThat(tokens()).asString().doesNotContain("client id", "s3cr3t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessTokens.byClientCredentials(tokensUrl(), "id", () -> null, List.of())
                        .get());
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUp() throws Exception {
        try (RawWebSocketServer endless = RawWebSocketServer.start(
                peer -> peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":"))) {
            AccessTokens tokens = AccessTokens.byClientCredentials(
                            URI.create("http://" + endless.authority() + "/token"), "id", () -> "s3cr3t", List.of())
                    .withTimeout(Duration.ofMillis(500));
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(tokens::get)
                    .withMessageContaining("within 500 ms");
            RawPeer peer = endless.peer();
            await("the end of the connection")
                    .pollInterval(Duration.ofMillis(1))
                    .until(peer::atEnd);
        }
    }

    @Test
    void anAnswerWithoutEndDoesNotFillTheMemory() throws Exception {
        byte[] part = "x".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        AtomicInteger parts = new AtomicInteger();
        try (RawWebSocketServer endless = RawWebSocketServer.start(peer -> {
            peer.send("HTTP/1.1 200 OK\r\n\r\n");
            while (parts.incrementAndGet() < 100_000) {
                peer.send(part);
            }
        })) {
            AccessTokens tokens = AccessTokens.byClientCredentials(
                    URI.create("http://" + endless.authority() + "/token"), "id", () -> "s3cr3t", List.of());
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(tokens::get)
                    .havingCause()
                    .withMessageContaining("longer than 1048576 bytes");
            assertThat(parts.get()).isLessThan(100_000);
        }
    }

    @Test
    void aTokenEndpointThatEchoesTheSecretDoesNotGetItIntoAFailure() throws Exception {
        for (String echo : List.of(
                "HTTP/1.1 s3cr3t\r\n\r\n", "HTTP/1.1 400 No\r\nContent-Length: 18\r\n\r\n{\"error\":\"s3cr3t\"}")) {
            try (RawWebSocketServer server = RawWebSocketServer.start(peer -> peer.send(echo))) {
                AccessTokens tokens = AccessTokens.byClientCredentials(
                        URI.create("http://" + server.authority() + "/token"), "id", () -> "s3cr3t", List.of());
                assertThatExceptionOfType(AsyncApiClientException.class)
                        .isThrownBy(tokens::get)
                        .satisfies(failure -> assertThat(failure).hasStackTraceContaining("[redacted]"))
                        .satisfies(failure -> assertThat(failure.toString() + failure.getCause())
                                .doesNotContain("s3cr3t"));
            }
        }
    }

    private URI tokensUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
    }
}
