package dev.golemasyncapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Documents with schemas of every kind, with names that are no Java. */
final class RandomSchemas {

    /** Keys of components are restricted by the specification: letters, digits, dots, dashes and underscores. */
    private static final List<String> KEYS = List.of(
            "A",
            "a",
            "Foo",
            "foo",
            "FOO",
            "foo_bar",
            "fooBar",
            "foo-bar",
            "String",
            "Object",
            "List",
            "Map",
            "Record",
            "Override",
            "class",
            "record",
            "1st",
            "_",
            "con",
            "Builder",
            "Unknown",
            "Known",
            "Codec",
            "FooCodec",
            "JsonNode",
            "Nullable",
            "JsonReading",
            "Integer",
            "a.b",
            "a.B",
            "x1",
            "x_1");

    private static final List<String> MEMBERS = List.of(
            "a",
            "A",
            "b",
            "c_d",
            "cD",
            "c-d",
            "class",
            "record",
            "hashCode",
            "toString",
            "getClass",
            "wait",
            "clone",
            "builder",
            "toBuilder",
            "build",
            "value",
            "json",
            "parser",
            "member",
            "generator",
            "additionalProperties",
            "additionalProperty",
            "1",
            "",
            " ",
            "\u00e9",
            "e\u0301",
            "\ud83d\ude00",
            "\u202ea",
            "$",
            "$$",
            "_",
            "x*/",
            "\\u002a/",
            "\"",
            "'",
            "\n",
            "int",
            "null",
            "true",
            "type",
            "kind",
            "Foo",
            "string",
            "\u0627\u0644");

    private static final List<String> VALUES = List.of(
            "a",
            "A",
            "a b",
            "a-b",
            "a_b",
            "",
            " ",
            "1",
            "+1",
            "-1",
            "null",
            "UNLISTED",
            "class",
            "\u00e9",
            "\"",
            "*/",
            "\ud83d\ude00",
            "\n",
            "$S");

    private static final List<String> FORMATS =
            List.of("date-time", "date", "time", "duration", "uuid", "uri", "byte", "email", "something-else");

    private RandomSchemas() {}

    /** Documents of up to eight schemas, which refer to each other. */
    static Arbitrary<String> documents() {
        return Arbitraries.of(KEYS).set().ofMinSize(1).ofMaxSize(8).flatMap(keys -> {
            List<String> names = List.copyOf(keys);
            // A component that is nothing but a reference may lead to itself, which is an error.
            return schema(names, 3)
                    .filter(schema -> !schema.startsWith("{\"$ref\""))
                    .list()
                    .ofSize(names.size())
                    .map(schemas -> "{\"asyncapi\": \"2.6.0\", \"info\": {\"title\": \"Random\", \"version\": \"1\"}, "
                            + "\"channels\": {}, \"components\": {\"schemas\": {"
                            + IntStream.range(0, names.size())
                                    .mapToObj(i -> quoted(names.get(i)) + ": " + schemas.get(i))
                                    .collect(Collectors.joining(",\n"))
                            + "}}}");
        });
    }

    private static Arbitrary<String> schema(List<String> keys, int depth) {
        if (depth == 0) {
            return leaf(keys);
        }
        return Arbitraries.integers().between(0, 7).flatMap(kind -> switch (kind) {
            case 0, 1 -> leaf(keys);
            case 2, 3 -> object(keys, depth - 1);
            case 4 -> array(keys, depth - 1);
            case 5 -> map(keys, depth - 1);
            case 6 -> union(keys, depth - 1);
            default -> allOf(keys, depth - 1);
        });
    }

    private static Arbitrary<String> leaf(List<String> keys) {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "{\"type\": \"string\"}",
                        "{\"type\": \"boolean\"}",
                        "{\"type\": \"integer\"}",
                        "{\"type\": \"integer\", \"format\": \"int32\"}",
                        "{\"type\": \"integer\", \"minimum\": 0, \"maximum\": 18446744073709551615}",
                        "{\"type\": \"number\"}",
                        "{\"type\": \"number\", \"format\": \"double\"}",
                        "{\"type\": \"number\", \"format\": \"float\"}",
                        "{\"type\": \"null\"}",
                        "{\"type\": [\"string\", \"null\"]}",
                        "{\"type\": [\"integer\", \"string\", \"null\"]}",
                        "{\"type\": \"object\"}",
                        "{\"type\": \"array\"}",
                        "{\"contentEncoding\": \"base64\", \"type\": \"string\"}",
                        "{}",
                        "true"),
                Arbitraries.of(FORMATS).map(format -> "{\"type\": \"string\", \"format\": \"" + format + "\"}"),
                Arbitraries.of(VALUES)
                        .map(RandomSchemas::quoted)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(values -> "{\"type\": \"string\", \"enum\": [" + String.join(", ", values) + "]}"),
                Arbitraries.of("1", "2.50", "-3", "15e-1", "true", "false", "null", "\"a\"", "\"\"", "\"1\"")
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(values -> "{\"enum\": [" + String.join(", ", values) + "]}"),
                Arbitraries.of("1", "1.5", "true", "null", "\"a\"", "{\"a\": 1}", "[1, \"b\"]")
                        .map(value -> "{\"const\": " + value + "}"),
                Arbitraries.of(keys).map(RandomSchemas::reference));
    }

    private static String reference(String key) {
        String pointer = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
        return "{\"$ref\": \"#/components/schemas/" + pointer + "\"}";
    }

    private static Arbitrary<String> object(List<String> keys, int depth) {
        Arbitrary<Tuple2<String, Boolean>> member = Combinators.combine(
                        schema(keys, depth), Arbitraries.of(true, false))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(MEMBERS), member).ofMaxSize(6),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("true")),
                                Tuple.of(2, Arbitraries.just("false")),
                                Tuple.of(1, schema(keys, 0))))
                .as((members, additional) -> {
                    String properties = members.entrySet().stream()
                            .map(entry -> quoted(entry.getKey()) + ": "
                                    + entry.getValue().get1())
                            .collect(Collectors.joining(", "));
                    // A required member that refers to the schema it is in has no finite instance, and is an error.
                    String required = members.entrySet().stream()
                            .filter(entry -> entry.getValue().get2()
                                    && !entry.getValue().get1().contains("$ref"))
                            .map(entry -> quoted(entry.getKey()))
                            .collect(Collectors.joining(", "));
                    return "{\"type\": \"object\", \"properties\": {" + properties + "}"
                            + (required.isEmpty() ? "" : ", \"required\": [" + required + "]")
                            + ", \"additionalProperties\": " + additional + "}";
                });
    }

    private static Arbitrary<String> array(List<String> keys, int depth) {
        return Arbitraries.oneOf(
                Combinators.combine(schema(keys, depth), Arbitraries.of(true, false))
                        .as((items, unique) ->
                                "{\"type\": \"array\", \"items\": " + items + ", \"uniqueItems\": " + unique + "}"),
                Combinators.combine(
                                schema(keys, depth).list().ofMinSize(1).ofMaxSize(3),
                                Arbitraries.oneOf(Arbitraries.of("true", "false"), schema(keys, 0)))
                        .as((items, rest) -> "{\"type\": \"array\", \"items\": [" + String.join(", ", items)
                                + "], \"additionalItems\": " + rest + "}"));
    }

    private static Arbitrary<String> map(List<String> keys, int depth) {
        return Combinators.combine(schema(keys, depth), Arbitraries.of(true, false))
                .as((value, pattern) -> pattern
                        ? "{\"type\": \"object\", \"patternProperties\": {\"^x-\": " + value
                                + "}, \"additionalProperties\": false}"
                        : "{\"type\": \"object\", \"additionalProperties\": " + value + "}");
    }

    private static Arbitrary<String> union(List<String> keys, int depth) {
        return Combinators.combine(
                        Arbitraries.of("oneOf", "anyOf"),
                        // What refers to its own union has no instance, and is an error.
                        schema(keys, depth)
                                .filter(branch -> !branch.startsWith("{\"$ref\"") && !branch.contains("Of\":"))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((keyword, branches) -> "{\"" + keyword + "\": [" + String.join(", ", branches) + "]}");
    }

    private static Arbitrary<String> allOf(List<String> keys, int depth) {
        return object(keys, depth)
                .filter(part -> part.endsWith("\"additionalProperties\": true}"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> "{\"allOf\": [" + String.join(", ", parts) + "]}");
    }

    static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
