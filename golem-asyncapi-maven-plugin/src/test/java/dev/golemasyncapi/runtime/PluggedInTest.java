package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of others that a client works with, over real sockets where they matter. */
@Timeout(30)
class PluggedInTest {

    private static MessageStream<JsonNode> open(WebSocketClient client, RawWebSocketServer server, String token) {
        WebSocketRequest.Builder request = WebSocketRequest.to(server.uri("/events"));
        if (token != null) {
            request.bearer(() -> token);
        }
        return client.open(request.build(), "/events", PayloadReader.json(RuntimeFixture::readTree));
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpClient.Redirect.class,
            names = {"ALWAYS", "NORMAL"})
    void anHttpClientThatFollowsRedirectsGetsNoCredentials(HttpClient.Redirect redirect) throws Exception {
        HttpClient http = HttpClient.newBuilder().followRedirects(redirect).build();
        ClientOptions options = ClientOptions.builder().httpClient(http).build();
        try (RawWebSocketServer server = RawWebSocketServer.start();
                WebSocketClient client = new WebSocketClient(options)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open(client, server, "hunter22"))
                    .withMessageContaining("Redirect.NEVER");
            assertThat(server.connections()).isZero();

            open(client, server, null).close();
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void anHttpClientOfTheUserCarriesAStreamAndStaysOpen() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            for (int i = 0; i < 2; i++) {
                ClientOptions options = ClientOptions.builder().httpClient(http).build();
                try (WebSocketClient client = new WebSocketClient(options)) {
                    MessageStream<JsonNode> stream = open(client, server, "hunter22");
                    RawPeer peer = server.peer();
                    peer.text("1");
                    peer.closeFrame(1000, "");
                    assertThat(RuntimeFixture.texts(stream)).containsExactly("1");
                }
            }
        }
    }

    @Test
    void aTransportLikeAnHttpClientGoesThroughItsProxyAndFollowsNoRedirects() throws Exception {
        try (RawWebSocketServer proxy = RawWebSocketServer.start(peer -> {
            if (peer.request().startsWith("CONNECT ")) {
                peer.send("HTTP/1.1 200 OK\r\n\r\n");
                peer.readRequest();
            }
            peer.acceptHandshake();
        })) {
            URI address = proxy.uri("");
            HttpClient http = HttpClient.newBuilder()
                    .proxy(ProxySelector.of(new InetSocketAddress(address.getHost(), address.getPort())))
                    .build();
            ClientOptions options = ClientOptions.builder()
                    .transport(WebSocketTransport.like(http))
                    .build();
            try (WebSocketClient client = new WebSocketClient(options)) {
                MessageStream<JsonNode> stream = RuntimeFixture.open(client, URI.create("ws://far.example/"));
                RawPeer peer = proxy.peer();
                assertThat(peer.header("Host").orElseThrow()).startsWith("far.example");
                peer.text("1");
                peer.closeFrame(1000, "");
                assertThat(RuntimeFixture.texts(stream)).containsExactly("1");
            }
        }
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        ClientOptions options = ClientOptions.builder()
                .transport(WebSocketTransport.like(following))
                .build();
        try (RawWebSocketServer server = RawWebSocketServer.start();
                WebSocketClient client = new WebSocketClient(options)) {
            assertThatIllegalArgumentException().isThrownBy(() -> open(client, server, "hunter22"));
        }
    }

    @Test
    void whatAnotherExecutorMayLoseIsLogged() {
        HttpClient http = HttpClient.newHttpClient();
        try (CapturedLog log = CapturedLog.of(WebSocketClient.class)) {
            for (ClientOptionsBuilder options : List.of(
                    ClientOptions.builder(), ClientOptions.builder().transport(WebSocketTransport.like(http)))) {
                new WebSocketClient(options.build()).close();
            }
            assertThat(log.lines()).isEmpty();

            new WebSocketClient(ClientOptions.builder().httpClient(http).build()).close();
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("INFO")
                    .contains("WebSocketTransport.like");
        }
    }

    @Test
    void aRefusalOfAnotherTransportIsAHandshakeException() {
        FakeTransport network = new FakeTransport()
                .thenFail(WebSocketTransport.refused(
                        403, Map.of("Set-Cookie", List.of("a=b"), "X-Id", List.of("7")), "{\"error\":1}"));
        ClientOptions options = ClientOptions.builder().transport(network).build();
        try (WebSocketClient client = new WebSocketClient(options)) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() -> RuntimeFixture.open(client, URI.create("ws://server/")))
                    .satisfies(refused -> {
                        assertThat(refused.status()).isEqualTo(403);
                        assertThat(refused.headers())
                                .containsEntry("x-id", List.of("7"))
                                .containsEntry("set-cookie", List.of("[redacted]"));
                        assertThat(refused.json()).isPresent();
                    });
        }
    }

    @Test
    void aHandshakeShowsNoSecrets() {
        WebSocketTransport.Handshake handshake = new WebSocketTransport.Handshake(
                URI.create("ws://server/?token=hunter22"),
                Map.of("Authorization", "Bearer hunter22"),
                List.of(),
                Duration.ofSeconds(1));

        assertThat(handshake).asString().contains("Authorization").doesNotContain("hunter22");
    }

    @Test
    void aClockOfTheUserStamps() {
        Instant instant = Instant.parse("2001-02-03T04:05:06Z");

        assertThat(TimeSource.of(Clock.fixed(instant, ZoneOffset.UTC)).now()).isEqualTo(instant);
    }
}
