package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of RFC 6455 that a client shows to a server, as docs/websocket-conformance.md lists them. */
@Timeout(60)
class ConformanceTest {

    @ParameterizedTest
    @EnumSource
    void comesToTheOutcomeThatIsDocumented(ConformanceCase each) throws Exception {
        try (RuntimeFixture fixture = RuntimeFixture.start()) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            peer.text("1");
            peer.ping("read");
            assertThat(peer.read().text()).isEqualTo("read");
            each.script.run(peer);

            Iterator<JsonNode> messages = stream.iterator();
            assertThat(messages.next().intValue()).isEqualTo(1);
            switch (each.outcome) {
                case MESSAGE -> assertThat(messages.next().intValue()).isEqualTo(23);
                case NORMAL_END -> assertThat(messages.hasNext()).isFalse();
                case CLOSED ->
                    assertThatExceptionOfType(ConnectionClosedException.class).isThrownBy(messages::hasNext);
                case LOST ->
                    assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(messages::hasNext);
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

    @Test
    void whatTheClientSendsIsMaskedAndAnswersCarryTheirPayload() throws Exception {
        try (RuntimeFixture fixture = RuntimeFixture.start()) {
            fixture.open();
            RawPeer peer = fixture.server.peer();
            peer.ping("payload");
            RawPeer.Frame pong = peer.read();
            assertThat(pong.opcode()).isEqualTo(RawPeer.PONG);
            assertThat(pong.text()).isEqualTo("payload");
            assertThat(pong.masked()).isTrue();
            peer.closeFrame(1000, "");
            RawPeer.Frame close = peer.read();
            assertThat(close.closeCode()).isEqualTo(1000);
            assertThat(close.masked()).isTrue();
            assertThat(peer.atEnd()).isTrue();
        }
    }
}
