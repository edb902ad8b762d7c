package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first messages of a stream match nothing of the document, one warning says so, and shows no content. */
@Timeout(30)
class FirstMessagesTest {

    private static final String PLACE = "events.yaml#/components/schemas/Event";

    /** As a reader of an open object with an optional member {@code type} makes it. */
    private record Event(JsonNode type, Map<String, JsonNode> others) {

        static Event read(JsonParser parser) throws IOException {
            Map<String, JsonNode> others = new LinkedHashMap<>();
            JsonNode tree = JsonReading.node(parser);
            if (!tree.isObject()) {
                throw new IllegalArgumentException("an object was expected");
            }
            tree.properties().forEach(member -> others.put(member.getKey(), member.getValue()));
            return new Event(others.remove("type"), others);
        }
    }

    private static Expectation<Event> members() {
        return Expectation.members("Event, an object with type", PLACE, Event::others);
    }

    private static <T> List<String> warnings(ValueReader<T> reader, Expectation<? super T> expected, String... texts) {
        try (CapturedLog log = CapturedLog.of(MessageStream.class)) {
            Decoder<T> decoder = Decoder.ofJson(
                    "/events",
                    reader,
                    expected,
                    ClientOptions.builder().decodeFailureHandler(failure -> {}).build(),
                    new StreamCounters(TimeSource.system()));
            for (String text : texts) {
                decoder.decode(RawMessage.text(text, text.length()));
            }
            return log.lines();
        }
    }

    @Test
    void whatAGolemServiceSendsWarnsWhereTheDocumentDescribesFlatEvents() {
        String stdOut = "{\"StdOut\":{\"timestamp\":\"2026-11-23T10:15:30.123Z\",\"bytes\":[104,101]}}";
        String log =
                "{\"Log\":{\"timestamp\":\"2026-11-23T10:15:30.125Z\",\"level\":\"Info\",\"message\":\"hunter22\"}}";

        assertThat(warnings(Event::read, members(), stdOut, log, stdOut, log, log))
                .singleElement()
                .isEqualTo("WARNING The first 3 messages of channel /events match nothing that the document lists."
                        + " Expected: Event, an object with type, described at " + PLACE + "."
                        + " Came: {\"StdOut\": {\"timestamp\": string, \"bytes\": array}};"
                        + " {\"Log\": {\"timestamp\": string, \"level\": string, \"message\": string}}."
                        + " Server and document disagree; correct the document, by an overlay where it is not yours,"
                        + " and generate the client again");
    }

    @Test
    void oneThatMatchesEndsTheWatch() {
        String unknown = "{\"x\":1}";

        assertThat(warnings(
                        Event::read, members(), unknown, unknown, "{\"type\":1,\"x\":2}", unknown, unknown, unknown))
                .isEmpty();
        assertThat(warnings(Event::read, members(), "{\"type\":null}", unknown, unknown, unknown))
                .isEmpty();
        assertThat(warnings(Event::read, members(), "{}", unknown, unknown, unknown))
                .isEmpty();
        assertThat(warnings(Event::read, members(), unknown, unknown)).isEmpty();
    }

    @Test
    void messagesThatCannotBeReadCountAndShowWhere() {
        assertThat(warnings(Event::read, members(), "[\"hunter22\"]", "hunter22", "", "{\"type\":1}", "7", "7", "7"))
                .singleElement()
                .asString()
                .contains("Came: [string]; text that is not JSON; an empty message. Server")
                .doesNotContain("hunter22");
        assertThat(warnings(
                        parser -> {
                            parser.nextToken();
                            parser.nextToken();
                            throw new IllegalArgumentException("not as documented");
                        },
                        Expectation.readable("Event", PLACE),
                        "{\"at\":\"hunter22\"}",
                        "{\"at\":1}",
                        "{\"at\":1}"))
                .singleElement()
                .asString()
                .contains("Came: {\"at\": string} (not readable at \"/at\"); {\"at\": number} (not readable at")
                .doesNotContain("hunter22");
    }

    @Test
    void unionsAndListedValuesTellThemselves() {
        Expectation<Object> variants = Expectation.variants("One", PLACE, List.of(String.class, Long.class));
        Expectation<String> values = Expectation.values("Level, one of a, b", PLACE, List.of("a", "b")::contains);

        assertThat(warnings(JsonScalars::string, variants, "\"x\"", "\"y\"", "\"z\""))
                .singleElement()
                .asString()
                .contains("Came: string. ");
        assertThat(warnings(JsonScalars::bool, variants, "true", "true", "true"))
                .isEmpty();
        assertThat(warnings(JsonScalars::string, values, "\"x\"", "\"y\"", "\"z\""))
                .hasSize(1);
        assertThat(warnings(JsonScalars::string, values, "\"x\"", "\"b\"", "\"z\"", "\"z\"", "\"z\""))
                .isEmpty();
    }

    @Test
    void anyMessageWillDoWithoutAnExpectation() {
        assertThat(warnings(JsonScalars::string, null, "1", "1", "1", "1")).isEmpty();
    }

    @Test
    void namesAndPlacesFromOutsideStayOnOneLineAndInBounds() {
        String name = "a\\u202e\\n\\u001b" + "b".repeat(5_000);
        String wide = "{\"" + name + "\":{\"" + name + "\":1},\"c\":2}";

        assertThat(warnings(
                        Event::read,
                        Expectation.members("Event\n" + "x".repeat(5_000), PLACE + "\u202e", Event::others),
                        wide,
                        wide,
                        wide))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line)
                            .doesNotContain(
                                    "\n",
                                    "\u202e",
                                    "\u001b",
                                    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
                    assertThat(line.length()).isLessThan(2_500);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} | {}",
                "{\"a\":{\"b\":{\"c\":1},\"d\":[1]},\"e\":true,\"f\":null} | {\"a\": {\"b\": object, \"d\": array}, \"e\": boolean, \"f\": null}",
                "[] | []",
                "[1.5] | [number]",
                "[{\"a\":1},[2],3] | [{\"a\": number}, …]",
                "[[[1],2],3] | [[array, …], …]",
                "{\"a\":1 | text that is not JSON",
                "[1,{ | text that is not JSON",
                "\"x\" | string",
                "null | null",
            })
    void aShapeHasNamesAndTypesOnly(String json, String shape) {
        assertThat(MessageShape.of(RawMessage.text(json, json.length()), Decoder.mapper())
                        .text())
                .isEqualTo(shape);
    }

    @Test
    void aWideObjectIsCutButAllItsNamesCount() {
        var json = new StringBuilder("{\"m0\":[1]");
        for (int i = 1; i < 40; i++) {
            json.append(",\"m").append(i).append("\":[1]");
        }
        byte[] bytes = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
        MessageShape shape = MessageShape.of(RawMessage.binary(bytes), Decoder.mapper());

        assertThat(shape.names()).hasSize(40);
        assertThat(shape.text()).endsWith("\"m9\": [number], …}");
        assertThat(MessageShape.of(RawMessage.binary(new byte[] {(byte) 0xFF}), Decoder.mapper())
                        .text())
                .isEqualTo("bytes that are not UTF-8");
    }
}
