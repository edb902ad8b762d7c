package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas that meet the limits of the Java Virtual Machine Specification, section 4.11: 255 slots of parameters, 65,535
 * bytes of a method's code and of a string constant, 65,535 entries of a constant pool.
 */
class JvmLimitsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private @Nullable URLClassLoader loader;

    @AfterEach
    void close() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 169, 1_200})
    void objectsMayHaveAnyNumberOfMembers(int members) throws Exception {
        compile("""
                "Big": {"type": "object", "required": ["m0"%s], "properties": {%s}}""".formatted(
                        each(1, members, i -> i % 2 == 0 ? ",\"m" + i + "\"" : ""),
                        listed(members, i -> "\"m" + i + "\": {\"type\": \"integer\"}")));
        Class<?> type = type("Big");

        assertThat(type.isRecord()).isEqualTo(members <= 168);
        roundTrip(type, "{" + listed(members, i -> "\"m" + i + "\": " + i) + ", \"other\": [1.10]}");
        roundTrip(type, "{" + listed(members, i -> i % 2 == 0 ? "\"m" + i + "\": 7" : "\"m" + i + "\": null") + "}");
        assertThatThrownBy(() -> MAPPER.readValue("{\"m1\": 1}", type))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("the required member at \"/m0\" is missing");
        assertThat(type.getMethod("m0").getReturnType()).isEqualTo(long.class);
        assertThat(type.getMethod("m1").getReturnType()).isEqualTo(Long.class);
    }

    @Test
    void largeObjectsAreValuesLikeRecords() throws Exception {
        compile("""
                "Big": {"type": "object", "required": ["parser", "kind"], "additionalProperties": false, "properties": {
                  "parser": {"type": "string"}, "member": {"type": "string"}, "builder": {"type": "string"},
                  "members": {"type": "string"}, "copy": {"type": "string"}, "found": {"type": "string"},
                  "kind": {"const": "big"}, "bytes": {"type": "string", "format": "byte"},
                  "list": {"type": "array", "items": {"type": "string"}}, "nothing": {"type": ["string", "null"]},
                  "same": {"$ref": "#/components/schemas/Big"},
                  "inner": {"type": "object", "properties": {%1$s}},
                  %1$s}},
                "Either": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Big"}]}""".formatted(listed(300, i -> "\"hash" + i + "\": {\"type\": \"string\"}")));
        Class<?> type = type("Big");

        String json = """
                {"parser": "p", "member": "m", "builder": "b", "members": "ms", "copy": "c", "found": "f", "kind": "big",
                "bytes": "AQID", "list": ["a", "a"], "nothing": null, "same": {"parser": "q", "kind": "big"},
                "inner": {"hash7": "x", "more": {}}, "hash1": "1", "hash299": "2"}""";
        roundTrip(type, json);
        roundTrip(type("Either"), json);
        Object value = MAPPER.readValue(json, type);
        assertThat(value.toString()).startsWith("Big[parser=p, member=m,").contains("list=[a, a]");
        assertThat(value).isNotEqualTo(MAPPER.readValue(json.replace("AQID", "AQIE"), type));
        assertThat(type.getMethod("kind").invoke(value)).isEqualTo("big");
        assertThatThrownBy(() -> MAPPER.readValue("{\"parser\": \"p\", \"kind\": \"big\", \"x\": 1}", type))
                .hasMessageContaining("the member at \"/x\" is not allowed by the schema");
        Object builder = type.getMethod("builder").invoke(null);
        assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
                .hasRootCauseInstanceOf(NullPointerException.class)
                .hasRootCauseMessage("parser");
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 12_000})
    void enumsMayHaveAnyNumberOfValues(int values) throws Exception {
        compile("\"Many\": {\"type\": \"string\", \"enum\": [" + listed(values, i -> "\"value " + i + "\"") + "]}");

        roundTrip(type("Many"), "\"value 0\"");
        roundTrip(type("Many"), "\"value " + (values - 1) + "\"");
        roundTrip(type("Many"), "\"something else\"");
        Object last = MAPPER.readValue("\"value " + (values - 1) + "\"", type("Many"));
        assertThat(type("Many").getMethod("isListed").invoke(last)).isEqualTo(true);
        assertThat((List<?>) type("Many").getMethod("listed").invoke(null))
                .hasSize(values)
                .last()
                .isSameAs(last);
        if (values == 3_000) {
            assertThat(last).isSameAs(type("Many").getField("VALUE_2999").get(null));
            assertThat(type("Many").getMethod("known").invoke(last)).hasToString("VALUE_2999");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"const\": \"kind %d\"", "\"type\": \"integer\""})
    void unionsMayHaveAnyNumberOfVariants(String kind) throws Exception {
        compile("\"Any\": {\"oneOf\": ["
                + listed(
                        600,
                        i -> "{\"title\": \"V%1$d\", \"type\": \"object\", \"required\": [\"kind\", \"n%1$d\"], "
                                        .formatted(i)
                                + "\"properties\": {\"kind\": {" + kind.formatted(i)
                                + "}, \"n%d\": {\"type\": \"integer\"}}}".formatted(i))
                + "]}");

        String value = kind.contains("const") ? "\"kind 599\"" : "5";
        roundTrip(type("Any"), "{\"kind\": " + value + ", \"n599\": 1, \"x\": 2}");
        roundTrip(type("Any"), "{\"kind\": \"of another\"}");
        assertThat(MAPPER.readValue("{\"kind\": " + value + ", \"n599\": 1}", type("Any"))
                        .getClass()
                        .getSimpleName())
                .contains("599");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"object\", \"properties\": {\"level %2$d\": %1$s}}",
                "{\"type\": \"object\", \"properties\": {\"again\": %1$s, \"and\": {\"enum\": [\"a\"]}}}",
                "{\"type\": \"array\", \"items\": [%1$s, {\"type\": \"integer\"}]}",
                "{\"oneOf\": [{\"type\": \"integer\"}, {\"type\": \"array\", \"items\": %1$s}]}",
            })
    void typesMayStandInsideOfEachOtherAtAnyDepth(String around) throws Exception {
        int levels = 60;
        String schema = "{\"type\": \"string\"}";
        for (int level = levels; level > 0; level--) {
            schema = around.formatted(schema, level);
        }
        compile("\"Deep\": " + schema);

        String deepest = around.contains("array") ? "[".repeat(levels) + "\"x\"" + "]".repeat(levels) : "";
        String json = deepest.isEmpty()
                ? listed(levels, i -> "{\"" + (around.contains("again") ? "again" : "level " + (i + 1)) + "\":")
                                .replace(",", "")
                        + "\"x\"" + "}".repeat(levels)
                : deepest;
        roundTrip(type("Deep"), json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"array\", \"items\": %s}",
                "{\"type\": \"object\", \"additionalProperties\": %s}",
            })
    void arraysAndMapsMayStandInsideOfEachOtherAtAnyDepth(String around) throws Exception {
        int levels = 200;
        String schema = "{\"type\": \"integer\"}";
        for (int level = 0; level < levels; level++) {
            schema = around.formatted(schema);
        }
        compile("\"Deep\": {\"type\": \"object\", \"properties\": {\"it\": " + schema + "}}");

        boolean arrays = around.contains("array");
        String json = (arrays ? "[" : "{\"a\":").repeat(levels) + "1" + (arrays ? "]" : "}").repeat(levels);
        roundTrip(type("Deep"), "{\"it\": " + json + "}");
    }

    @Test
    void namesOfTypesInsideOfEachOtherMayBeLong() throws Exception {
        String name = "a name that is a good deal longer than all those that we ever heard of ";
        compile(("""
                "Long": {"type": "object", "properties": {"%1$s1": {"type": "object", "properties": {"%1$s2": {"type":
                "object", "properties": {"%1$s3": {"type": "object", "properties": {"%1$s4": {"enum": ["a"]}}}}}}}}}""").formatted(name));

        roundTrip(type("Long"), """
                {"%1$s1": {"%1$s2": {"%1$s3": {"%1$s4": "b"}}}}""".formatted(name));
        assertThat(type("Long").getClasses())
                .extracting(Class::getSimpleName)
                .contains("ANameThatIsAGoodDealLongerThanAllThoseThatWeEverHeardOf4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"V%1$d\", \"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"k%1$d\"}, %2$s}}",
                "{\"type\": \"object\", \"additionalProperties\": false, \"required\": [\"k%1$d\"], \"properties\": {\"k%1$d\": {\"type\": \"object\", \"properties\": {%2$s}}}}",
            })
    void variantsMayHaveMoreMembersThanACodecHasRoomFor(String variant) throws Exception {
        compile("\"Any\": {\"oneOf\": ["
                + listed(
                        50,
                        i -> variant.formatted(
                                i, listed(200, j -> "\"m%d_%d\": {\"type\": \"integer\"}".formatted(i, j))))
                + "]}");

        boolean tagged = variant.contains("false");
        for (int i : new int[] {0, 49}) {
            String members = "\"m%1$d_0\": 1, \"m%1$d_199\": 2, \"x\": 1.10".formatted(i);
            roundTrip(
                    type("Any"),
                    tagged ? "{\"k" + i + "\": {" + members + "}}" : "{\"kind\": \"k" + i + "\", " + members + "}");
        }
        roundTrip(type("Any"), "{\"kind\": \"of another\"}");
    }

    @Test
    void textsMayBeOfAnyLength() throws Exception {
        String text = "\u20ac\\u0000".repeat(40_000);
        compile("""
                "Text": {"type": "object", "required": ["kind"], "properties": {
                  "kind": {"const": "%1$s"}, "value": {"type": "string", "enum": ["a", "%1$s b"]},
                  "text": {"type": "string", "default": "%1$s", "description": "%1$s"}}}""".formatted(text));

        roundTrip(type("Text"), "{\"kind\": \"%1$s\", \"value\": \"%1$s b\", \"text\": \"x\"}".formatted(text));
    }

    @Test
    void namesOfMembersMayBeOfAnyLength() throws Exception {
        String name = "\u20ac\\u0000".repeat(15_000);
        String members = """
                "%1$s": {"type": "string"}, "%1$s a": {"type": ["integer", "null"]}, "%1$s b": {"const": "x"},
                "c": {"type": "string"}""".formatted(name);
        String object = "{\"type\": \"object\", \"required\": [\"%1$s a\", \"%1$s b\"], \"properties\": {%2$s}}";
        compile("\"Few\": " + object.formatted(name, members) + ", \"Many\": "
                + object.formatted(name, members + each(0, 300, i -> ", \"m" + i + "\": {\"type\": \"integer\"}")));

        for (Class<?> type : List.of(type("Few"), type("Many"))) {
            roundTrip(
                    type,
                    "{\"%1$s\": \"\", \"%1$s a\": null, \"%1$s b\": \"x\", \"c\": \"\", \"%1$s d\": 1}"
                            .formatted(name));
            roundTrip(type, "{\"%1$s b\": \"x\", \"%1$s a\": 1}".formatted(name));
            assertThatThrownBy(() -> MAPPER.readValue("{\"%1$s b\": \"x\", \"%1$s d\": 1}".formatted(name), type))
                    .hasMessageContaining("is missing");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"V%2$d\", \"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"%1$s%2$d\"}}}",
                "{\"title\": \"V%2$d\", \"type\": \"object\", \"additionalProperties\": false, \"required\": [\"%1$s%2$d\"], \"properties\": {\"%1$s%2$d\": {\"type\": \"object\"}}}",
                "{\"title\": \"V%2$d\", \"type\": \"object\", \"additionalProperties\": false, \"required\": [\"%1$s%2$d\"], \"properties\": {\"%1$s%2$d\": {\"type\": \"integer\"}}}",
            })
    void whatTellsVariantsApartMayBeOfAnyLength(String variant) throws Exception {
        String text = "\u20ac\\u0000".repeat(15_000);
        compile("\"Any\": {\"oneOf\": [" + listed(3, i -> variant.formatted(i == 2 ? "" : text, i)) + "]}");

        String value = variant.contains("integer") ? "1" : "{\"x\": 1.10}";
        for (int i = 0; i < 3; i++) {
            String tag = (i == 2 ? "" : text) + i;
            String json = variant.contains("kind")
                    ? "{\"kind\": \"" + tag + "\", \"y\": 1}"
                    : "{\"" + tag + "\": " + value + "}";
            roundTrip(type("Any"), json);
            assertThat(MAPPER.readValue(json, type("Any")).getClass().getSimpleName())
                    .isEqualTo("V" + i);
        }
        roundTrip(type("Any"), "{\"kind\": \"" + text + "\"}");
        roundTrip(type("Any"), "{\"" + text + "9\": {}}");
    }

    private static String each(int start, int end, IntFunction<String> part) {
        return IntStream.range(start, end).mapToObj(part).collect(Collectors.joining());
    }

    private static String listed(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(", "));
    }

    private void compile(String schemas) throws IOException {
        String document = "{\"asyncapi\": \"2.6.0\", \"info\": {\"title\": \"Limits\", \"version\": \"1\"}, "
                + "\"channels\": {}, \"components\": {\"schemas\": {" + schemas + "}}}";
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        SourceText.of("limits.json", document),
                        "com.example",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(result.ok()).as(() -> result.diagnostics().toString()).isTrue();
        assertThat(InMemoryCompiler.compile(result.files(), folder)).isEmpty();
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, JvmLimitsTest.class.getClassLoader());
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("com.example.model." + name, true, loader);
    }

    private static void roundTrip(Class<?> type, String json) throws Exception {
        Object value = MAPPER.readValue(json, type);
        String written = MAPPER.writeValueAsString(value);
        assertThat(ExactJson.value(written)).isEqualTo(ExactJson.value(json));
        assertThat(MAPPER.readValue(written, type)).isEqualTo(value).hasSameHashCodeAs(value);
    }
}
