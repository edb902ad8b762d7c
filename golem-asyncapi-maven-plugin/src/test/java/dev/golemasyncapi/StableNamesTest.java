package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added to a document behind the rest renames nothing of it. */
final class StableNamesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Texts of which many want the same name, or one that is taken by something else. */
    private static final List<String> TEXTS = List.of(
            "fooBar",
            "FooBar",
            "foo_bar",
            "foo-bar",
            "foo bar",
            "FOO_BAR",
            "FOOBAR",
            "foobar",
            "fooBar2",
            "FooBar_2",
            "FooBarCodec",
            "fooBarCodec",
            "FooBarCodecCodec",
            "Thing",
            "thing",
            "thingExamples",
            "ThingExamples",
            "Builder",
            "builder",
            "Unknown",
            "Known",
            "Con",
            "nul",
            "String",
            "string",
            "Object",
            "2",
            "Type2",
            "",
            "Empty",
            "caf\u00e9",
            "cafe\u0301",
            "cafe",
            "\ud83d\udea6",
            "U1F6A6",
            "a.b",
            "a/b",
            "ab",
            "aB",
            "stra\u00dfe",
            "STRASSE");

    private static final Pattern DESCRIBED = Pattern.compile("\\* (?:@param (\\S+) )?(#[^#]*#)");
    private static final Pattern TYPE =
            Pattern.compile("(?:record|class|interface) (\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedRenamesNothing(int seed) throws Exception {
        var random = new Random(seed);
        var texts = new LinkedHashSet<String>();
        while (texts.size() < 8) {
            texts.add(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        var all = new ArrayList<>(texts);
        Map<String, String> before = names(document(all.subList(0, all.size() - 1)));
        Map<String, String> after = names(document(all));

        assertThat(before).hasSizeGreaterThan(10);
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void aMessageKeepsItsNamesWhenASchemaOfItsNameIsAdded() throws Exception {
        String message = """
                {"asyncapi": "2.6.0", "info": {"title": "Things", "version": "1"}, "channels": {"/a": {"subscribe":
                {"message": {"name": "thing", "payload": {"type": "object", "description": "#message#",
                "properties": {"a": {}}}, "examples": [{"payload": {}}]}}}},
                "components": {"schemas": {%s}}}""";
        Map<String, String> before = names(message.formatted(""));
        Map<String, String> after = names(message.formatted(
                "\"Thing\": {\"type\": \"object\", \"description\": \"#schema#\", \"properties\": {\"a\": {}}}"));

        assertThat(before).isNotEmpty();
        assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"string\"}",
                "{\"type\": \"object\", \"properties\": {\"other\": {}}}",
                "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"c\"}}}",
            })
    void variantsToldByAConstantKeepTheirNamesWhenAnotherIsAdded(String added) throws Exception {
        String union = """
                {"asyncapi": "2.6.0", "info": {"title": "Things", "version": "1"}, "channels": {}, "components": {"schemas":
                {"Thing": {"oneOf": [
                {"type": "object", "description": "#a#", "required": ["kind"], "properties": {"kind": {"const": "a"}}},
                {"type": "object", "description": "#b#", "required": ["kind"], "properties": {"kind": {"const": "b"}}}
                %s]}}}}""";
        Map<String, String> before = names(union.formatted(""));

        assertThat(before).hasSize(2);
        assertThat(names(union.formatted("," + added))).containsAllEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"object\", \"required\": [\"x\", \"y\"], \"properties\": {\"x\": {}, \"y\": {}, \"op\": {\"const\": 1}}}",
                "{\"type\": \"object\", \"properties\": {\"op\": {\"const\": 0}, \"kind\": {\"const\": \"a\"}, \"more\": {\"type\": \"string\"}}}",
                "{\"type\": \"object\", \"properties\": {\"op\": {\"type\": \"integer\"}}}",
                "{\"type\": \"boolean\"}",
            })
    void variantsKeepTheirNamesWhenAnotherIsAdded(String added) throws Exception {
        String union = """
                {"asyncapi": "2.6.0", "info": {"title": "Things", "version": "1"}, "channels": {}, "components": {"schemas":
                {"Thing": {"oneOf": [
                {"type": "object", "description": "#a#", "properties": {"id": {}, "x": {"type": "string"}}},
                {"type": "object", "description": "#b#", "properties": {"id": {}, "y": {"type": "string"}}},
                {"type": "object", "description": "#c#", "properties": {"id": {}, "x": {}, "z": {"type": "string"}}}
                %1$s]},
                "Code": {"oneOf": [
                {"type": "object", "description": "#d#", "required": ["op"], "properties": {"op": {"const": 0}}},
                {"type": "object", "description": "#e#", "required": ["op"], "properties": {"op": {"const": 1}}}
                %1$s]}}}}""";
        Map<String, String> before = names(union.formatted(""));

        assertThat(before.toString()).contains("WithX", "WithY", "WithZ", "Op0", "Op1");
        assertThat(names(union.formatted("," + added))).containsAllEntriesOf(before);
    }

    /** Each text is the key of a schema, and of a property with a type of its own in the first of them. */
    private static String document(List<String> texts) throws Exception {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("asyncapi", "2.6.0").putObject("channels");
        document.putObject("info").put("title", "Names").put("version", "1");
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        object(schemas, "Root", "#root#");
        for (String text : texts) {
            object((ObjectNode) schemas.at("/Root/properties"), text, "#property " + hex(text) + "#");
        }
        for (String text : texts) {
            if (!text.isEmpty() && text.matches("[\\w.-]+")) {
                object(schemas, text, "#schema " + hex(text) + "#");
            }
        }
        return MAPPER.writeValueAsString(document);
    }

    private static void object(ObjectNode parent, String key, String description) {
        ObjectNode schema = parent.putObject(key);
        schema.put("type", "object").put("description", description);
        schema.putObject("properties").putObject("own").put("type", "string");
    }

    private static String hex(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
    }

    /** By the description of a type, its file and name; by that of a property, the name of its component. */
    private static Map<String, String> names(String document) {
        var names = new TreeMap<String, String>();
        GoldenCase.withoutRuntime(GeneratedModel.files(document)).forEach((path, content) -> {
            String described = "";
            for (String line : content.lines().toList()) {
                Matcher description = DESCRIBED.matcher(line);
                Matcher type = TYPE.matcher(line);
                if (description.find() && description.group(1) != null) {
                    names.put("@param " + description.group(2), description.group(1));
                } else if (description.reset().find()) {
                    described = description.group(2);
                } else if (type.find() && !described.isEmpty()) {
                    names.put(described, path + " " + type.group(1));
                    described = "";
                }
            }
        });
        return names;
    }
}
