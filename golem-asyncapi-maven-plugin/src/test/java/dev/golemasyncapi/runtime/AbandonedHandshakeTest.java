package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
