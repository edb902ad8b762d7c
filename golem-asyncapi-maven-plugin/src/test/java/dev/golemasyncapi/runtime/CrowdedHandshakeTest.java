package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    void losesNothingOfWhatComesWithTheHandshake() throws Exception {
        byte[] messages = messages();
        try (RawWebSocketServer server = RawWebSocketServer.start(peer -> {
                    peer.acceptHandshakeAnd(messages);
                    peer.closeFrame(1000, "");
                });
                WebSocketClient client = new WebSocketClient(ClientOptions.builder()
                        .reconnect(ReconnectPolicy.never())
                        .build())) {
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
