package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a message is built, without what is in it: JSON types and the names of members.
 *
 * @param text for people, such as <code>{"at": string, "size": {"height": number}}</code>
 * @param names the names of all members, where the message is an object
 */
record MessageShape(String text, Set<String> names) {

    private static final int DEPTH = 2;
    private static final int MEMBERS = 10;
    private static final int NAME = 60;

    static MessageShape of(RawMessage raw, ObjectMapper json) {
        String text;
        try {
            text = raw.utf8();
        } catch (CharacterCodingException binary) {
            return new MessageShape("bytes that are not UTF-8", Set.of());
        }
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = Jackson.parser(json, text)) {
            return parser.nextToken() == null
                    ? new MessageShape("an empty message", names)
                    : new MessageShape(value(parser, names, DEPTH), names);
        } catch (IOException | RuntimeException notJson) {
            // Whoever decodes the message says why.
            return new MessageShape("text that is not JSON", Set.of());
        }
    }

    private static String value(JsonParser parser, Set<String> names, int depth) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, names, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }

    private static String object(JsonParser parser, Set<String> names, int depth) throws IOException {
        if (depth == 0) {
            parser.skipChildren();
            return "object";
        }
        var text = new StringBuilder("{");
        for (String name = Jackson.nextName(parser); name != null; name = Jackson.nextName(parser)) {
            parser.nextToken();
            names.add(name);
            if (names.size() > MEMBERS) {
                parser.skipChildren();
                continue;
            }
            text.append(text.length() == 1 ? "" : ", ")
                    .append(JsonText.quoted(Printable.text(name, NAME)))
                    .append(": ")
                    .append(value(parser, new LinkedHashSet<>(), depth - 1));
        }
        return text.append(names.size() > MEMBERS ? ", …}" : "}").toString();
    }

    /** The first element stands for all. */
    private static String array(JsonParser parser, int depth) throws IOException {
        if (depth == 0) {
            parser.skipChildren();
            return "array";
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return "[]";
        }
        String first = value(parser, new LinkedHashSet<>(), depth - 1);
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return "[" + first + "]";
        }
        do {
            parser.skipChildren();
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return "[" + first + ", …]";
    }
}
