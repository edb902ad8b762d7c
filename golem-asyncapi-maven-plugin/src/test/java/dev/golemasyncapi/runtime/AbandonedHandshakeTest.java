package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handshake that is given up leaves no connection behind, however far the server has come with its answer. */
@Timeout(60)
class AbandonedHandshakeTest {

    private static MessageStream<String> open(WebSocketClient client, RawWebSocketServer server) {
        return client.open(WebSocketRequest.to(server.uri("/")).build(), "/x", PayloadReader.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 ",
                "HTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\nwithout end",
                "HTTP/1.1 401 Unauthorized\r\nContent-Length: 100\r\n\r\nto be continued",
                "HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"
            })
    void whenTimeIsUp(String begun) throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> peer.send(begun));
                WebSocketClient client = new WebSocketClient(ClientOptions.builder()
                        .connectTimeout(Duration.ofMillis(500))
                        .build())) {
            assertThatExceptionOfType(ConnectTimeoutException.class).isThrownBy(() -> open(client, server));
            assertThat(server.peer().atEnd()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "HTTP/1.1 101 Yes\r\nbroken\r\n\r\n",
                "HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\n\r\n",
                "HTTP/1.1 403 No\r\nContent-Length: x\r\n\r\n"
            })
    void whenTheAnswerCannotBeRead(String answer) throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> peer.send(answer));
                WebSocketClient client =
                        new WebSocketClient(ClientOptions.builder().build())) {
            assertThatThrownBy(() -> open(client, server)).isInstanceOf(AsyncApiClientException.class);
            assertThat(server.peer().atEnd()).isTrue();
        }
    }

    @Test
    void whenTheAnswerCannotBeReadByAnHttpClientOfTheCaller() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> peer.send("SSH-2.0-OpenSSH_9.6\r\n\r\n"));
                WebSocketClient client = new WebSocketClient(ClientOptions.builder()
                        .transport(WebSocketTransport.over(http))
                        .build())) {
            assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(() -> open(client, server));
            assertThat(server.peer().atEnd()).isTrue();
        }
    }

    @Test
    void whenTheClientIsClosed() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> {})) {
            WebSocketClient client = new WebSocketClient(
                    ClientOptions.builder().connectTimeout(Duration.ofDays(1)).build());
            CompletableFuture<MessageStream<String>> opening =
                    CompletableFuture.supplyAsync(() -> open(client, server));
            RawPeer peer = server.peer();
            client.close();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> opening.get(20, TimeUnit.SECONDS))
                    .withCauseInstanceOf(ConnectionFailedException.class);
            assertThat(peer.atEnd()).isTrue();
        }
    }
}
