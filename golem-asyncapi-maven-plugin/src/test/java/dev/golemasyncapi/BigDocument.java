package dev.golemasyncapi;

import dev.golemasyncapi.source.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of any size, with about a thousand characters for each schema. */
final class BigDocument {

    private static final String HEAD = """
            {"asyncapi":"2.6.0","info":{"title":"Big","version":"1"},\
            "servers":{"local":{"url":"localhost:8080","protocol":"ws"}},\
            "channels":{"/events":{"subscribe":{"message":{"payload":{"$ref":"#/components/schemas/S0"}}}}},\
            "components":{"schemas":{""";

    private static final String SCHEMA = """
            "S%1$d":{"type":"object","description":"The schema of number %1$d, with a text of the usual length.",\
            "required":["id","name"],"properties":{%4$s,"id":{"type":"string","format":"uuid"},\
            "name":{"type":"string","minLength":1},"next":{"$ref":"#/components/schemas/%5$sS%2$d"},\
            "more":{"type":"array","items":{"$ref":"#/components/schemas/S%3$d"}}}}""";

    private BigDocument() {}

    /**
     * A document whose schemas refer to each other, in a chain and across.
     *
     * @param form {@code json}, in one line; {@code yaml}, a value a line
     * @param schemas how many
     * @param wrong stands in front of a name that each schema refers to, which then leads nowhere; nothing for a good
     *     document
     */
    static SourceText text(String form, int schemas, String wrong) {
        String properties = IntStream.range(0, 10)
                .mapToObj(i -> "\"property" + i + "\":{\"type\":\"integer\",\"description\":\"The property of number "
                        + i + ", as text.\"}")
                .collect(Collectors.joining(","));
        String json = IntStream.range(0, schemas)
                .mapToObj(i -> SCHEMA.formatted(i, (i + 1) % schemas, (int) (i * 7L % schemas), properties, wrong))
                .collect(Collectors.joining(",", HEAD, "}}}"));
        return SourceText.of("big." + form, form.equals("json") ? json : yaml(json));
    }

    /** The same as indented YAML: braces become indentation, and lists stay as they are. */
    private static String yaml(String json) {
        StringBuilder yaml = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        boolean list = false;
        for (int i = 1; i < json.length(); i++) {
            char c = json.charAt(i);
            quoted ^= c == '"';
            list = !quoted && (c == '[' || (list && c != ']'));
            if (!quoted && !list && c == '{') {
                depth++;
                yaml.append('\n').append("  ".repeat(depth));
            } else if (!quoted && !list && c == '}') {
                depth--;
            } else if (!quoted && !list && c == ',') {
                yaml.append('\n').append("  ".repeat(depth));
            } else {
                yaml.append(c).append(c == ':' && !quoted ? " " : "");
            }
        }
        return yaml.append('\n').toString();
    }
}
