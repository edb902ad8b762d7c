package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.golemasyncapi.it.client.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read is written back equal, by any mapper: members, their order, and every digit of numbers. */
class ReadWriteTest {

    private static final JsonNode UNKNOWN = Json.tree(
            "{\"b\":1.10,\"a\":[123456789012345678901234567890,1E+3,-0.0,null,{\"x_y\":\"\\u00e9\\n\"}],\"none\":null}");

    private static final Map<String, ObjectMapper> MAPPERS = Map.of(
            "bare", new ObjectMapper(),
            "odd when reading",
                    JsonMapper.builder()
                            .disable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                            .build(),
            "odd when writing",
                    JsonMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .defaultPropertyInclusion(writing(JsonInclude.Include.NON_EMPTY))
                            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                            .build(),
            "without annotations on members",
                    JsonMapper.builder()
                            .disable(MapperFeature.AUTO_DETECT_FIELDS)
                            .disable(MapperFeature.AUTO_DETECT_GETTERS)
                            .disable(MapperFeature.AUTO_DETECT_CREATORS)
                            .defaultPropertyInclusion(writing(JsonInclude.Include.NON_NULL))
                            .build());

    static Stream<Arguments> documentsAndTexts() {
        List<String> texts = new ArrayList<>();
        Stream.of(Samples.GOLEM, Samples.FLAT, List.of(Samples.NOVEL))
                .flatMap(List::stream)
                .forEach(sample -> {
                    texts.add(sample);
                    texts.add(withUnknownMember(sample));
                    texts.add(withUnknownMemberInside(sample));
                });
        return Stream.of(Document.values()).flatMap(document -> texts.stream().map(text -> arguments(document, text)));
    }

    @ParameterizedTest
    @MethodSource("documentsAndTexts")
    void whatIsReadIsWrittenBack(Document document, String text) throws JsonProcessingException {
        for (Map.Entry<String, ObjectMapper> mapper : MAPPERS.entrySet()) {
            Object event = mapper.getValue().readValue(text, document.eventType());
            String written = mapper.getValue().writeValueAsString(event);

            assertThat(Json.value(written))
                    .as("with the mapper \"%s\"", mapper.getKey())
                    .isEqualTo(Json.value(text));
        }
    }

    @ParameterizedTest
    @MethodSource("documentsAndTexts")
    void whatIsReadTwiceIsEqual(Document document, String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Object event = mapper.readValue(text, document.eventType());
        Object again = mapper.readValue(mapper.writeValueAsString(event), document.eventType());

        assertThat(again).isEqualTo(event).hasSameHashCodeAs(event).hasToString(event.toString());
    }

    @ParameterizedTest
    @EnumSource
    void eventsInsideOtherValuesAreReadAndWrittenToo(Document document) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        String list = "[" + String.join(",", Samples.GOLEM) + "," + String.join(",", Samples.FLAT) + "]";
        List<?> events = mapper.readValue(
                list, mapper.getTypeFactory().constructCollectionType(List.class, document.eventType()));

        assertThat(events).hasSize(Samples.GOLEM.size() + Samples.FLAT.size());
        assertThat(Json.value(mapper.writeValueAsString(Map.of("events", events))))
                .isEqualTo(Json.value("{\"events\":" + list + "}"));
    }

    @ParameterizedTest
    @EnumSource
    void treesAreReadAndWrittenAsTextsAre(Document document) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        for (String sample : Samples.GOLEM) {
            Object event = mapper.treeToValue(mapper.readTree(sample), document.eventType());
            JsonNode tree = mapper.valueToTree(event);

            assertThat(Json.value(tree.toString())).isEqualTo(Json.value(sample));
        }
    }

    @ParameterizedTest
    @EnumSource
    void textThatIsNotJsonIsRefused(Document document) {
        assertThatThrownBy(() -> new ObjectMapper().readValue("{\"Log\":", document.eventType()))
                .isInstanceOf(JsonProcessingException.class);
    }

    /** A member of the wrong type must not be taken for something else, and the failure names its path. */
    @ParameterizedTest
    @MethodSource("wrongTypes")
    void aMemberOfTheWrongTypeIsRefusedWithItsPath(Document document, String text, String path) {
        assertThatThrownBy(() -> new ObjectMapper().readValue(text, document.eventType()))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("\"" + path + "\"");
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                arguments(Document.CONNECT, "{\"timestamp\":\"yesterday\"}", "/timestamp"),
                arguments(Document.CONNECT, "{\"message\":5}", "/message"),
                arguments(Document.CONNECT, "{\"context\":[]}", "/context"),
                arguments(
                        Document.EVENTS,
                        "{\"StdOut\":{\"timestamp\":\"2026-11-23T10:15:30Z\",\"bytes\":[1,\"2\"]}}",
                        "/StdOut/bytes/1"),
                arguments(
                        Document.EVENTS,
                        "{\"ClientLagged\":{\"number_of_missed_messages\":true}}",
                        "/ClientLagged/number_of_missed_messages"),
                arguments(Document.EVENTS, "{\"ClientLagged\":{}}", "/ClientLagged/number_of_missed_messages"));
    }

    private static JsonInclude.Value writing(JsonInclude.Include what) {
        return JsonInclude.Value.construct(what, what);
    }

    private static String withUnknownMember(String sample) {
        return ((ObjectNode) Json.tree(sample)).set("x-unknown", UNKNOWN).toString();
    }

    /** Adds a member to the first object inside, or to the event itself where there is none. */
    private static String withUnknownMemberInside(String sample) {
        ObjectNode event = (ObjectNode) Json.tree(sample);
        for (JsonNode value : event) {
            if (value instanceof ObjectNode inside) {
                inside.set("x-unknown", UNKNOWN);
                return event.toString();
            }
        }
        return event.set("x-unknown", UNKNOWN).toString();
    }
}
