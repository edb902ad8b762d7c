package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that sends much right behind the answer to a handshake: not a byte of it may be lost. */
@Timeout(120)
class CrowdedHandshakeTest {

    private static final int CONNECTIONS = 150;
    private static final int MESSAGES = 3_000;

    private static byte[] messages() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < MESSAGES; i++) {
            byte[] text = ("message " + i).getBytes(StandardCharsets.US_ASCII);
            bytes.writeBytes(RawPeer.bytesOf(true, RawPeer.TEXT, text));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingOfWhatComesWithTheHandshake(boolean likeAnother) throws Exception {
        ClientOptionsBuilder options = ClientOptions.builder().reconnect(ReconnectPolicy.never());
        if (likeAnother) {
            options.transport(WebSocketTransport.like(HttpClient.newHttpClient()));
        }
        byte[] messages = messages();
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> {
                    peer.acceptHandshakeAnd(messages);
                    peer.closeFrame(1000, "");
                });
                WebSocketClient client = new WebSocketClient(options.build())) {
            for (int i = 0; i < CONNECTIONS; i++) {
                WebSocketRequest request =
                        WebSocketRequest.to(server.uri("/lines")).build();
                try (MessageStream<String> stream = client.open(request, "/lines", PayloadReader.text())) {
                    Iterator<String> lines = stream.iterator();
                    for (int line = 0; line < MESSAGES; line++) {
                        assertThat(lines.next()).isEqualTo("message " + line);
                    }
                    assertThat(lines.hasNext()).isFalse();
                }
            }
        }
    }
}
