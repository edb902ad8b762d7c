package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.it.events.model.LogLevel;
import dev.golemasyncapi.it.events.model.WorkerEvent;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events as the service sends them, as a user's code sees them. */
class TaggedEventsTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-23T10:15:30.123Z");

    @Test
    void everyKindHasATypeWithItsMembers() throws JsonProcessingException {
        assertThat(sample(0, WorkerEvent.StdOut.class)).satisfies(event -> {
            assertThat(event.timestamp()).isEqualTo(TIME);
            assertThat(event.bytes()).isEqualTo(List.of(104, 101, 108, 108, 111, 10));
        });
        assertThat(sample(1, WorkerEvent.StdErr.class).bytes()).hasSize(6);
        assertThat(sample(2, WorkerEvent.Log.class)).satisfies(event -> {
            assertThat(event.level()).isEqualTo(LogLevel.INFO);
            assertThat(event.context()).isEqualTo("counter");
            assertThat(event.message()).isEqualTo("started");
        });
        assertThat(sample(3, WorkerEvent.InvocationStart.class)).satisfies(event -> {
            assertThat(event.function()).isEqualTo("inc");
            assertThat(event.idempotencyKey()).isEqualTo("c1a2");
        });
        assertThat(sample(4, WorkerEvent.InvocationFinished.class).function()).isEqualTo("inc");
        assertThat(sample(5, WorkerEvent.PluginError.class)).satisfies(event -> {
            assertThat(event.pluginName()).isEqualTo("otlp");
            assertThat(event.message()).isEqualTo("unreachable");
        });
        assertThat(sample(6, WorkerEvent.SnapshotRecoverySucceeded.class).snapshotIndex())
                .isEqualTo(BigInteger.valueOf(42));
        assertThat(sample(7, WorkerEvent.SnapshotRecoveryFailed.class).error()).isEqualTo("corrupt");
        assertThat(sample(8, WorkerEvent.ClientLagged.class).numberOfMissedMessages())
                .isEqualTo(BigInteger.valueOf(17));
    }

    @Test
    void theLargestUnsignedNumberFits() throws JsonProcessingException {
        String text = "{\"ClientLagged\":{\"number_of_missed_messages\":18446744073709551615}}";

        assertThat(read(text))
                .isInstanceOfSatisfying(
                        WorkerEvent.ClientLagged.class,
                        event -> assertThat(event.numberOfMissedMessages())
                                .isEqualTo(new BigInteger("18446744073709551615")));
        assertThat(new ObjectMapper().writeValueAsString(read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Novel\":{\"a\":1}}",
                "{\"StdOut\":{\"timestamp\":\"2026-11-23T10:15:30Z\",\"bytes\":[]},\"Log\":{}}",
                "{}",
                "{\"Novel\":null}"
            })
    void aKindThatIsNotListedIsUnknownAndWhole(String text) throws JsonProcessingException {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        WorkerEvent.Unknown.class,
                        unknown -> assertThat(unknown.json().toString()).isEqualTo(text));
    }

    @Test
    void anUnlistedLevelKeepsItsText() throws JsonProcessingException {
        String text = Samples.GOLEM.get(2).replace("\"Info\"", "\"Whisper\"");
        WorkerEvent.Log log = (WorkerEvent.Log) read(text);

        assertThat(log.level().known()).isEqualTo(LogLevel.Known.UNLISTED);
        assertThat(log.level().value()).isEqualTo("Whisper");
        assertThat(new ObjectMapper().writeValueAsString(log)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trace", "Debug", "Info", "Warn", "Error", "Critical"})
    void everyListedLevelIsKnown(String level) {
        assertThat(LogLevel.of(level).known()).isNotEqualTo(LogLevel.Known.UNLISTED);
        assertThat(LogLevel.of(level)).isSameAs(LogLevel.of(level)).hasToString(level);
    }

    @Test
    void anUnknownMemberIsKept() throws JsonProcessingException {
        WorkerEvent.ClientLagged event = (WorkerEvent.ClientLagged)
                read("{\"ClientLagged\":{\"number_of_missed_messages\":1,\"since\":\"noon\"}}");

        assertThat(event.additionalProperties()).containsOnlyKeys("since");
        assertThat(event.additionalProperties().get("since").textValue()).isEqualTo("noon");
    }

    @Test
    void requiredMembersCannotBeLeftOut() {
        assertThatThrownBy(() -> WorkerEvent.ClientLagged.builder().build()).hasMessageContaining("numberOfMissed");
    }

    @Test
    void listsCannotBeChangedFromOutside() throws JsonProcessingException {
        WorkerEvent.StdOut event = sample(0, WorkerEvent.StdOut.class);

        assertThatThrownBy(() -> event.bytes().set(0, 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> event.additionalProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static <T extends WorkerEvent> T sample(int index, Class<T> type) throws JsonProcessingException {
        return type.cast(read(Samples.GOLEM.get(index)));
    }

    private static WorkerEvent read(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, WorkerEvent.class);
    }
}
