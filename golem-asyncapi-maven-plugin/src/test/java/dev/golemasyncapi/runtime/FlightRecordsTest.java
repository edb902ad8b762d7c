package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flight Recorder gets what happens while somebody records, and nothing of what is in messages. */
class FlightRecordsTest {

    @Test
    void recordsLossesAndMessagesThatCannotBeRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording();
                VirtualFixture fixture = new VirtualFixture(ClientOptions.builder()
                        .decodeFailureHandler(failure -> {})
                        .reconnect(VirtualFixture.longestPauses()))) {
            recording.enable(ConnectionFlightEvent.class);
            recording.enable(DecodeFlightEvent.class);
            recording.start();
            MessageStream<?> stream = fixture.open();
            fixture.network.last().text("{\"secret\":hunter22}");
            fixture.network.last().error("reset");
            fixture.time.advance(Duration.ofMillis(500));
            fixture.network.last().closeFrame(1000);
            assertThat(stream.iterator().hasNext()).isFalse();
            recording.stop();
            recording.dump(file);
        }

        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        assertThat(events)
                .filteredOn(event -> event.getEventType().getName().endsWith("ConnectionFlightEvent"))
                .extracting(event -> event.getString("what"))
                .containsExactly("Connected", "Disconnected", "Reconnected", "Gap", "Disconnected");
        assertThat(events)
                .filteredOn(event -> event.getEventType().getName().endsWith("DecodeFlightEvent"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getString("path")).isEqualTo("/secret");
                    assertThat(event.getInt("bytes")).isEqualTo(19);
                    assertThat(event.toString()).doesNotContain("hunter22");
                });
    }
}
