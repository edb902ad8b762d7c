package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.it.connect.model.WorkerEvent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of the published document, as a user's code sees them. */
class FlatEventsTest {

    @Test
    void aLogEventHasTypedMembers() throws JsonProcessingException {
        WorkerEvent event = read("{\"type\":\"Log\",\"timestamp\":\"2026-11-23T10:15:30.125Z\",\"message\":\"started\","
                + "\"level\":\"Info\",\"context\":{\"a\":1.10,\"big\":123456789012345678901234567890},\"later\":[1]}");

        assertThat(event.type()).isEqualTo(WorkerEvent.Type.LOG);
        assertThat(event.timestamp()).isEqualTo(OffsetDateTime.parse("2026-11-23T10:15:30.125Z"));
        assertThat(event.message()).isEqualTo("started");
        assertThat(event.level()).isEqualTo("Info");
        Map<String, JsonNode> context = event.context();
        assertThat(context).isNotNull().containsOnlyKeys("a", "big");
        assertThat(context.get("a").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(context.get("big").bigIntegerValue()).isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(event.additionalProperties()).containsOnlyKeys("later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"StdOut", "StdErr", "Log", "InvocationStart", "InvocationFinished"})
    void everyListedTypeHasAConstant(String type) throws JsonProcessingException {
        WorkerEvent.Type read = read("{\"type\":\"" + type + "\"}").type();

        assertThat(read).isNotNull().isEqualTo(WorkerEvent.Type.of(type));
        assertThat(read.known()).isNotEqualTo(WorkerEvent.Type.Known.UNLISTED);
        assertThat(read.value()).isEqualTo(type);
    }

    @Test
    void anUnlistedTypeKeepsItsText() throws JsonProcessingException {
        WorkerEvent.Type type = read("{\"type\":\"PluginError\"}").type();

        assertThat(type).isNotNull().isEqualTo(WorkerEvent.Type.of("PluginError"));
        assertThat(type.known()).isEqualTo(WorkerEvent.Type.Known.UNLISTED);
        assertThat(type.value()).isEqualTo("PluginError");
        String said = switch (type.known()) {
            case STD_OUT, STD_ERR, LOG -> "output";
            case INVOCATION_START, INVOCATION_FINISHED -> "invocation";
            case UNLISTED -> "new: " + type.value();
        };
        assertThat(said).isEqualTo("new: PluginError");
    }

    @Test
    void absentMembersAreNullAndStayAbsent() throws JsonProcessingException {
        WorkerEvent event = read("{}");

        assertThat(event.type()).isNull();
        assertThat(event.timestamp()).isNull();
        assertThat(event.message()).isNull();
        assertThat(event.level()).isNull();
        assertThat(event.context()).isNull();
        assertThat(event.additionalProperties()).isEmpty();
        assertThat(new ObjectMapper().writeValueAsString(event)).isEqualTo("{}");
    }

    @Test
    void anEventCanBeBuiltAndChanged() throws JsonProcessingException {
        WorkerEvent event = WorkerEvent.builder()
                .type(WorkerEvent.Type.STD_OUT)
                .message("hello")
                .build();
        WorkerEvent changed = event.toBuilder().message("bye").build();

        assertThat(new ObjectMapper().writeValueAsString(event))
                .isEqualTo("{\"type\":\"StdOut\",\"message\":\"hello\"}");
        assertThat(changed.message()).isEqualTo("bye");
        assertThat(changed.type()).isEqualTo(event.type());
    }

    private static WorkerEvent read(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, WorkerEvent.class);
    }
}
