package dev.golemasyncapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Documents with schemas of every kind, with names that are no Java. */
final class RandomSchemas {

    private static final Pattern BINARY = Pattern.compile("\"format\": \"(?:double|float)\"");

    private RandomSchemas() {}

    /** Documents of up to eight schemas, which refer to each other. */
    static Arbitrary<String> documents() {
        return Arbitraries.of(RandomTexts.KEYS).set().ofMinSize(1).ofMaxSize(8).flatMap(keys -> {
            List<String> names = List.copyOf(keys);
            // A component that is nothing but a reference may lead to itself, which is an error.
            Arbitrary<List<String>> all = schema(names, 3)
                    .filter(schema -> !schema.startsWith("{\"$ref\""))
                    .list()
                    .ofSize(names.size());
            return Combinators.combine(all, hierarchy(names))
                    .as((schemas, hierarchy) ->
                            "{\"asyncapi\": \"2.6.0\", \"info\": {\"title\": \"Random\", \"version\": \"1\"}, "
                                    + "\"channels\": {}, \"components\": {\"schemas\": {"
                                    + IntStream.range(0, names.size())
                                            .mapToObj(i -> quoted(names.get(i)) + ": " + schemas.get(i))
                                            .collect(Collectors.joining(",\n"))
                                    + hierarchy + "}}}");
        });
    }

    /** None, or schemas that extend one with a discriminator, over several levels. */
    private static Arbitrary<String> hierarchy(List<String> keys) {
        Arbitrary<String> members = object(keys, 1).filter(part -> part.endsWith("\"additionalProperties\": true}"));
        Arbitrary<String> of = Combinators.combine(
                        members,
                        members,
                        members,
                        Arbitraries.of("kind", "Kind", "class", "*/", "\\u0000"),
                        Arbitraries.of("Plain", "sub.type", "Base_"))
                // An extension that says what the discriminator is takes that value from all others.
                .filter((first, second, third, kind, name) ->
                        Stream.of(first, second, third).noneMatch(part -> part.contains("\"" + kind + "\":")))
                .as((first, second, third, kind, name) -> ",\n\"Base\": {\"type\": \"object\", \"discriminator\": \""
                        + kind
                        + "\", \"required\": [\"" + kind + "\"], \"properties\": {\"" + kind
                        + "\": {\"type\": \"string\"}, \"inner\": " + first + "}}"
                        + extending("Middle", "Base", second)
                        + extending(name, "Middle", third)
                        + extending("Other", "Base", first)
                        + ",\n\"Holder\": {\"type\": \"object\", \"properties\": {\"base\": " + reference("Base")
                        + ", \"each\": {\"type\": \"array\", \"items\": " + reference("Base") + "}, \"middle\": "
                        + reference("Middle") + "}}");
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("")), Tuple.of(1, of));
    }

    private static String extending(String name, String base, String members) {
        return ",\n" + quoted(name) + ": {\"allOf\": [" + reference(base) + ", " + members + "]}";
    }

    private static Arbitrary<String> schema(List<String> keys, int depth) {
        if (depth == 0) {
            return leaf(keys);
        }
        return Arbitraries.integers().between(0, 11).flatMap(kind -> switch (kind) {
            case 0, 1 -> leaf(keys);
            case 2, 3 -> object(keys, depth - 1);
            case 4 -> array(keys, depth - 1);
            case 5 -> map(keys, depth - 1);
            case 6 -> union(keys, depth - 1);
            case 7 -> toldApart(keys, depth - 1);
            case 8 -> annotated(keys, depth - 1);
            case 9 -> extendedUnion(keys, depth - 1);
            case 10 -> joined(keys, depth - 1);
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
                Arbitraries.of(RandomTexts.FORMATS)
                        .map(format -> "{\"type\": \"string\", \"format\": \"" + format + "\"}"),
                Arbitraries.of(RandomTexts.VALUES)
                        .map(RandomSchemas::quoted)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(values -> "{\"type\": \"string\", \"enum\": [" + String.join(", ", values) + "]}"),
                Arbitraries.of(
                                "1",
                                "2.50",
                                "-3",
                                "15e-1",
                                "true",
                                "false",
                                "null",
                                "\"a\"",
                                "\"\"",
                                "\"1\"",
                                "18446744073709551615",
                                "1e400",
                                "[]",
                                "[1]",
                                "{}",
                                "{\"a\": [null]}",
                                "\"\\u0000*/\"")
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(values -> "{\"enum\": [" + String.join(", ", values) + "]}"),
                Arbitraries.of(
                                "1",
                                "1.5",
                                "true",
                                "null",
                                "\"a\"",
                                "{\"a\": 1}",
                                "[1, \"b\"]",
                                "\"\\u0000*/\"",
                                "18446744073709551615",
                                "-9223372036854775809",
                                "1e400",
                                "\"\"",
                                "[]",
                                "{}")
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
                        Arbitraries.maps(Arbitraries.of(RandomTexts.MEMBERS), member)
                                .ofMaxSize(6),
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
        return Combinators.combine(
                        schema(keys, depth),
                        schema(keys, 0),
                        Arbitraries.integers().between(0, 3))
                .as((value, other, kind) -> "{\"type\": \"object\", "
                        + switch (kind) {
                            case 0 ->
                                "\"patternProperties\": {\"^x-\": " + value + "}, \"additionalProperties\": false}";
                            case 1 -> "\"patternProperties\": {\"^x-\": " + value + ", \"^[A-Z]\": " + other + "}}";
                            case 2 ->
                                "\"properties\": {\"a\": " + other + "}, \"patternProperties\": {\"^x-\": " + value
                                        + "}, \"additionalProperties\": false}";
                            default -> "\"additionalProperties\": " + value + "}";
                        });
    }

    private static Arbitrary<String> union(List<String> keys, int depth) {
        return Combinators.combine(
                        Arbitraries.of("oneOf", "anyOf"),
                        // What refers to its own union has no instance, and is an error.
                        schema(keys, depth)
                                .filter(branch -> !branch.contains("$ref")
                                        || !branch.startsWith("{\"$ref\"") && !branch.contains("Of\":"))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((keyword, branches) -> "{\"" + keyword + "\": [" + String.join(", ", branches) + "]}");
    }

    /** Objects that a constant, a discriminator or a tag tells apart. */
    private static Arbitrary<String> toldApart(List<String> keys, int depth) {
        Arbitrary<List<String>> values = Arbitraries.of(RandomTexts.VALUES)
                .set()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(List::copyOf);
        return Combinators.combine(
                        values,
                        Arbitraries.of(RandomTexts.MEMBERS),
                        schema(keys, depth),
                        Arbitraries.of("constant", "enum", "tag", "number", "loose"))
                .as((texts, property, any, kind) -> {
                    // What a required member leads back to has no finite instance, and is an error.
                    String other = kind.equals("tag") && any.contains("$ref") ? "{\"type\": \"string\"}" : any;
                    return variants(texts, property, other, kind);
                });
    }

    private static String variants(List<String> texts, String property, String other, String kind) {
        if (kind.equals("loose")) {
            return texts.stream()
                    .map(text -> "{\"type\": \"object\", \"properties\": {" + quoted(text) + ": " + other + "}}")
                    .collect(Collectors.joining(", ", "{\"anyOf\": [", "]}"));
        }
        return texts.stream()
                .map(text -> kind.equals("tag")
                        ? "{\"type\": \"object\", \"additionalProperties\": false, \"required\": [" + quoted(text)
                                + "], \"properties\": {" + quoted(text) + ": " + other + "}}"
                        : "{\"type\": \"object\", \"required\": [" + quoted(property)
                                + "], \"properties\": {" + quoted(property) + ": "
                                + (kind.equals("enum")
                                        ? "{\"enum\": [" + quoted(text) + "]}"
                                        : "{\"const\": " + (kind.equals("number") ? texts.indexOf(text) : quoted(text))
                                                + "}")
                                + ", \"" + texts.indexOf(text) + "x\": " + other + "}}")
                .collect(Collectors.joining(", ", "{\"oneOf\": [", "]}"));
    }

    /** A schema with what does not change its type beside it. */
    private static Arbitrary<String> annotated(List<String> keys, int depth) {
        Arbitrary<String> beside = Arbitraries.of(
                "\"deprecated\": true",
                "\"title\": \"Some title\"",
                "\"title\": \"String\"",
                "\"description\": \"*/ \\\\u002a/ {@code $L\"",
                "\"readOnly\": true",
                "\"writeOnly\": true",
                "\"not\": {\"required\": [\"\\u0000\"]}",
                "\"if\": {\"type\": \"string\"}, \"then\": {\"minLength\": 0}, \"else\": true",
                "\"externalDocs\": {\"url\": \"https://example.com\", \"description\": \"*/\"}",
                "\"$comment\": \"*/\"",
                "\"x-extension\": {\"*/\": null}",
                "\"definitions\": {\"A\": {\"type\": \"string\"}}");
        return Combinators.combine(schema(keys, depth), beside)
                .as((schema, more) -> schema.equals("true") || schema.equals("{}") || schema.contains("$ref")
                        ? schema
                        : schema.contains(more.substring(0, more.indexOf(':')))
                                ? schema
                                : "{" + more + ", " + schema.substring(1));
    }

    private static Arbitrary<String> allOf(List<String> keys, int depth) {
        return object(keys, depth)
                .filter(part -> part.endsWith("\"additionalProperties\": true}"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> "{\"allOf\": [" + String.join(", ", parts) + "]}");
    }

    /**
     * Schemas of any kinds that a value must fit all of. Binary floating point is not among them: it rounds, and what
     * one schema leaves open would be values of any digits by another.
     */
    private static Arbitrary<String> joined(List<String> keys, int depth) {
        return schema(keys, depth)
                .filter(part -> !part.contains("$ref") && !BINARY.matcher(part).find())
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(parts -> "{\"allOf\": [" + String.join(", ", parts) + "]}");
    }

    /** Members beside a union of objects, in one schema or in two of an {@code allOf}. */
    private static Arbitrary<String> extendedUnion(List<String> keys, int depth) {
        Arbitrary<String> open = object(keys, depth).filter(part -> part.endsWith("\"additionalProperties\": true}"));
        Arbitrary<String> union = Combinators.combine(
                        Arbitraries.of("oneOf", "anyOf"),
                        Arbitraries.oneOf(
                                open.list().ofMinSize(1).ofMaxSize(3),
                                toldApart(keys, depth).map(List::of)))
                .as((keyword, branches) -> "\"" + keyword + "\": [" + String.join(", ", branches) + "]");
        return Combinators.combine(open, union, Arbitraries.of(true, false))
                .as((common, branches, inside) -> inside
                        ? common.substring(0, common.length() - 1) + ", " + branches + "}"
                        : "{\"allOf\": [" + common + ", {" + branches + "}]}");
    }

    static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
