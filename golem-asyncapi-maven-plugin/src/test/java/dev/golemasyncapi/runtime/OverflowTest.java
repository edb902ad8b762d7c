package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.VirtualFixture.longestPauses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a stream does when its consumer is too slow, and what it counts. Time is virtual. */
@Timeout(30)
class OverflowTest {

    private static VirtualFixture with(OverflowStrategy strategy, int messages) {
        return new VirtualFixture(ClientOptions.builder()
                .overflow(strategy)
                .bufferedMessages(messages)
                .reconnect(longestPauses()));
    }

    @Test
    void dropOldestKeepsTheNewestAndTellsTheNumber() {
        try (VirtualFixture fixture = with(OverflowStrategy.DROP_OLDEST, 4)) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().text("1", "2", "3", "4", "5", "6");

            Iterator<StreamItem<JsonNode>> items = stream.withConnectionEvents().iterator();
            StreamItem<JsonNode> first = items.next();
            assertThat(first)
                    .isEqualTo(new StreamItem.Event<JsonNode>(new ConnectionEvent.Dropped(ManualTime.START, 2)));
            assertThat(VirtualFixture.taken(items, 4)).containsExactly("3", "4", "5", "6");
            fixture.network.last().text("7");
            assertThat(VirtualFixture.taken(items, 1)).containsExactly("7");
            assertThat(stream.statistics().dropped()).isEqualTo(2);
            assertThat(fixture.log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARNING")
                    .contains("dropped");
        }
    }

    @Test
    void dropOldestKeepsTheGapBetweenWhatWasDropped() {
        try (VirtualFixture fixture = with(OverflowStrategy.DROP_OLDEST, 1)) {
            MessageStream<JsonNode> stream = fixture.open();
            fixture.network.last().text("1");
            for (int i = 2; i <= 3; i++) {
                fixture.network.last().error("reset");
                fixture.time.advance(Duration.ofSeconds(20));
                fixture.network.last().text("" + i);
            }

            assertThat(VirtualFixture.taken(stream.withConnectionEvents().iterator(), 6))
                    .containsExactly("Dropped", "Gap", "Disconnected", "Reconnected", "Gap", "3");
        }
    }

    @Test
    void plainConsumersGetTheNewestAndTheCount() {
        try (VirtualFixture fixture = with(OverflowStrategy.DROP_OLDEST, 2)) {
            MessageStream<JsonNode> stream = fixture.open();
            Iterator<JsonNode> messages = stream.iterator();
            fixture.network.last().text("1", "2", "3", "4", "5");
            fixture.network.last().closeFrame(1000);

            List<String> taken = new ArrayList<>();
            messages.forEachRemaining(message -> taken.add(message.toString()));
            assertThat(taken).containsExactly("4", "5");
            assertThat(stream.statistics().dropped()).isEqualTo(3);
        }
    }

    @Test
    void failEndsTheStreamAfterWhatWasKeptAndWarnsInGoodTime() {
        try (VirtualFixture fixture = with(OverflowStrategy.FAIL, 4)) {
            MessageStream<JsonNode> stream = fixture.open();
            FakeSocket socket = fixture.network.last();
            socket.text("1", "2");
            assertThat(fixture.log.lines()).isEmpty();
            socket.text("3");
            assertThat(fixture.log.lines()).singleElement().asString().startsWith("WARNING");
            socket.text("4");
            assertThat(socket.sent).isEmpty();
            socket.text("5");

            assertThat(socket.sent).containsExactly("close 1008");
            Iterator<JsonNode> messages = stream.iterator();
            for (int i = 1; i <= 4; i++) {
                assertThat(messages.next().intValue()).isEqualTo(i);
            }
            assertThatExceptionOfType(BackpressureException.class).isThrownBy(messages::hasNext);
            fixture.time.advance(Duration.ofHours(1));
            assertThat(fixture.network.handshakes).hasSize(1);
        }
    }

    @Test
    void aFullBufferOutlivesItsConnectionAndIsFilledByTheNext() {
        try (VirtualFixture fixture = with(OverflowStrategy.SUSPEND, 1)) {
            Iterator<JsonNode> messages = fixture.open().iterator();
            FakeSocket first = fixture.network.last();
            first.text("1", "2");
            // The transport tells without demand that the connection is gone.
            first.request(1);
            first.error("reset");
            first.request(1);
            fixture.time.advance(Duration.ofMillis(500));
            FakeSocket second = fixture.network.last();
            assertThat(second).isNotSameAs(first);
            second.text("3");

            assertThat(messages.next().intValue()).isEqualTo(1);
            assertThat(messages.next().intValue()).isEqualTo(2);
            assertThat(messages.next().intValue()).isEqualTo(3);
        }
    }

    @Test
    void theStatisticsCount() {
        try (VirtualFixture fixture = new VirtualFixture(ClientOptions.builder().decodeFailureHandler(failure -> {}))) {
            MessageStream<JsonNode> stream = fixture.open();
            assertThat(stream.statistics()).isEqualTo(new StreamStatistics(0, 0, 0, 0, 0, 0, 0, null, 0, 0, 0));
            fixture.time.advance(Duration.ofSeconds(7));
            fixture.network.last().text("[1]", "oops", "\"é\"");
            fixture.time.advance(Duration.ofSeconds(3));
            Iterator<JsonNode> messages = stream.iterator();
            messages.next();
            assertThat(stream.statistics())
                    .isEqualTo(new StreamStatistics(3, 1, 0, 0, 0, 11, 2, ManualTime.START.plusSeconds(7), 0, 0, 0));
            messages.next();
            assertThat(stream.statistics())
                    .isEqualTo(new StreamStatistics(3, 2, 1, 0, 0, 11, 0, ManualTime.START.plusSeconds(7), 0, 0, 0));
        }
    }
}
