package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the structure of JSON for generated code: objects, arrays and members. Single values are read by
 * {@link JsonScalars}. Every complaint names the path of the value as a JSON pointer (RFC 6901).
 */
public final class JsonReading {

    private JsonReading() {}

    /** Whether the parser stands at an object, or at the first member of one. */
    public static boolean atObject(JsonParser parser) throws IOException {
        JsonToken token = current(parser);
        return token == JsonToken.START_OBJECT || Jackson.isName(token);
    }

    /**
     * Enters an object.
     *
     * @return the name of its first member, which the parser then stands on; {@code null} for an empty object
     * @throws IOException where the parser does not stand at an object
     */
    public static String firstMember(JsonParser parser) throws IOException {
        JsonToken token = current(parser);
        if (token == JsonToken.START_OBJECT) {
            return Jackson.nextName(parser);
        }
        if (Jackson.isName(token)) {
            return parser.currentName();
        }
        throw mismatch(parser, "an object");
    }

    /**
     * Enters an object whose only member has the given name, up to the member's value.
     *
     * @throws IOException where it has another
     */
    public static void enterTag(JsonParser parser, String tag) throws IOException {
        if (!tag.equals(firstMember(parser))) {
            throw mismatch(parser, "an object whose only member is " + JsonText.quoted(tag));
        }
        parser.nextToken();
    }

    /**
     * Leaves an object behind its only member.
     *
     * @throws IOException where another member follows
     */
    public static void leaveTag(JsonParser parser) throws IOException {
        if (Jackson.nextName(parser) != null) {
            throw unexpected(parser);
        }
    }

    /** The token that the parser stands on, or its first. */
    public static JsonToken token(JsonParser parser) throws IOException {
        return current(parser);
    }

    /**
     * Reads a single value in one way, or in another where it does not fit.
     *
     * @param first does not move the parser on
     */
    public static <T> T either(JsonParser parser, ValueReader<? extends T> first, ValueReader<? extends T> second)
            throws IOException {
        try {
            return first.read(parser);
        } catch (JacksonException e) {
            return second.read(parser);
        }
    }

    /**
     * Reads a tree as a value, or takes the tree itself where it does not fit.
     *
     * @param from what the tree was read from
     */
    public static <T> T either(
            JsonParser from, JsonNode json, ValueReader<? extends T> first, Function<JsonNode, ? extends T> second)
            throws IOException {
        try (JsonParser parser = Jackson.parser(json, from)) {
            parser.nextToken();
            return first.read(parser);
        } catch (JacksonException e) {
            return second.apply(json);
        }
    }

    /** An object without members. */
    public static JsonNode emptyObject() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Reads an array. */
    public static <T> List<T> list(JsonParser parser, ValueReader<? extends T> element) throws IOException {
        enterArray(parser);
        var list = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(parser));
        }
        return list;
    }

    /** Reads an array whose elements are not to repeat. Where some do, the set keeps them for writing. */
    public static <T> Set<T> set(JsonParser parser, ValueReader<? extends T> element) throws IOException {
        List<T> list = list(parser, element);
        var set = new LinkedHashSet<T>(list);
        return set.size() == list.size() ? set : new UniqueItems<>(list);
    }

    /**
     * Enters an array.
     *
     * @throws IOException where the parser does not stand at one
     */
    public static void enterArray(JsonParser parser) throws IOException {
        if (current(parser) != JsonToken.START_ARRAY) {
            throw mismatch(parser, "an array");
        }
    }

    /**
     * Checks that the array that the parser has just left has all the elements that it must have.
     *
     * @throws IOException where it is shorter
     */
    public static void requireItems(JsonParser parser, int size, int required) throws IOException {
        if (size < required) {
            throw complaint(
                    parser,
                    "the array at " + JsonText.quoted(path(parser)) + " has " + size
                            + " elements, but must have at least " + required);
        }
    }

    /** The complaint that an array has more elements than its schema allows. */
    public static JacksonException unexpectedItem(JsonParser parser) {
        return complaint(parser, "the element at " + JsonText.quoted(path(parser)) + " is not allowed by the schema");
    }

    /**
     * Reads the value that the parser stands on in the first way that fits, or takes its tree where none does.
     *
     * @param otherwise takes the tree
     */
    @SafeVarargs
    public static <T> T first(
            JsonParser parser, Function<JsonNode, ? extends T> otherwise, ValueReader<? extends T>... readers)
            throws IOException {
        JsonNode json = node(parser);
        for (ValueReader<? extends T> reader : readers) {
            Optional<T> value = ifItFits(parser, json, reader);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return otherwise.apply(json);
    }

    private static <T> Optional<T> ifItFits(JsonParser from, JsonNode json, ValueReader<? extends T> reader)
            throws IOException {
        try (JsonParser parser = Jackson.parser(json, from)) {
            parser.nextToken();
            return Optional.of(reader.read(parser));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Reads an object whose members the document does not name. */
    public static <T> Map<String, T> map(JsonParser parser, ValueReader<? extends T> value) throws IOException {
        var map = new LinkedHashMap<String, T>();
        for (String name = firstMember(parser); name != null; name = Jackson.nextName(parser)) {
            parser.nextToken();
            map.put(name, value.read(parser));
        }
        return map;
    }

    /** Reads any JSON, with every digit of its numbers. */
    public static JsonNode node(JsonParser parser) throws IOException {
        current(parser);
        return JsonTrees.read(parser);
    }

    /** Reads a value, or {@code null} for JSON {@code null}. */
    public static <T> T nullable(JsonParser parser, ValueReader<? extends T> reader) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : reader.read(parser);
    }

    /**
     * Reads an optional member. One that is present with JSON {@code null} is not the same as one that is absent: it is
     * kept among the additional members, and so written again.
     *
     * @return {@code null} for JSON {@code null}
     */
    public static <T> T optional(JsonParser parser, ValueReader<? extends T> reader, Map<String, JsonNode> additional)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            additional.put(parser.currentName(), NullNode.getInstance());
            return null;
        }
        forgetNull(parser, additional);
        return reader.read(parser);
    }

    /** Like {@link #optional}, for additional members that have a type of their own. */
    public static <T> T optionalBesideTyped(
            JsonParser parser, ValueReader<? extends T> reader, Map<String, ?> additional) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            additional.put(parser.currentName(), null);
            return null;
        }
        forgetNull(parser, additional);
        return reader.read(parser);
    }

    /** Of a member that is there twice, the last counts, as everywhere in Jackson. */
    private static void forgetNull(JsonParser parser, Map<String, ?> additional) throws IOException {
        if (!additional.isEmpty()) {
            additional.remove(parser.currentName());
        }
    }

    /**
     * Checks that a required member was there.
     *
     * @param value what was read; {@code null} where the member is missing
     * @throws IOException where it is missing
     */
    public static <T> T require(JsonParser parser, T value, String member) throws IOException {
        if (value == null) {
            throw missing(parser, member);
        }
        return value;
    }

    /**
     * Checks that a required member was there whose value may be JSON {@code null}.
     *
     * @throws IOException where it is missing
     */
    public static void requirePresent(JsonParser parser, boolean present, String member) throws IOException {
        if (!present) {
            throw missing(parser, member);
        }
    }

    /** The complaint that a required member is missing from the object that the parser has just left. */
    public static JacksonException missing(JsonParser parser, String member) {
        String path = path(parser) + "/" + member.replace("~", "~0").replace("/", "~1");
        return complaint(parser, "the required member at " + JsonText.quoted(path) + " is missing");
    }

    /** The complaint that an object has a member that its schema does not allow. */
    public static JacksonException unexpected(JsonParser parser) {
        return complaint(parser, "the member at " + JsonText.quoted(path(parser)) + " is not allowed by the schema");
    }

    /** The complaint that a value is not what it should be. */
    public static JacksonException mismatch(JsonParser parser, String expected) {
        String found = JsonText.describe(parser.currentToken());
        String path = path(parser);
        return complaint(
                parser,
                "expected " + expected + (path.isEmpty() ? "" : " at " + JsonText.quoted(path)) + ", found " + found);
    }

    /** The complaint that a value of the right JSON type has the wrong content. */
    static JacksonException unreadable(JsonParser parser, String expected, Throwable cause) {
        return unreadable(parser, path(parser), expected, cause);
    }

    /** Likewise, for a value at another place. */
    static JacksonException unreadable(JsonParser parser, String path, String expected, Throwable cause) {
        JacksonException complaint = complaint(
                parser, "the value" + (path.isEmpty() ? "" : " at " + JsonText.quoted(path)) + " is not " + expected);
        if (cause != null) {
            complaint.initCause(cause);
        }
        return complaint;
    }

    private static JacksonException complaint(JsonParser parser, String message) {
        return Jackson.mismatch(parser, message);
    }

    private static String path(JsonParser parser) {
        return Jackson.place(parser).toString();
    }

    private static JsonToken current(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            token = parser.nextToken();
        }
        if (token == null) {
            throw Jackson.malformed(parser, "expected a JSON value, found the end of the text");
        }
        return token;
    }
}
