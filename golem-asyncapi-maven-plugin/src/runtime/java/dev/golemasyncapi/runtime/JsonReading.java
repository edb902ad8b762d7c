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
import java.util.Set;

/**
 * Reads the structure of JSON for generated code: objects, arrays and members. Single values are read by
 * {@link JsonScalars}, values of several kinds by {@link JsonAttempts}. Every complaint names the path of the value as
 * a JSON pointer (RFC 6901).
 */
public final class JsonReading {

    private JsonReading() {}

    /**
     * {@return whether the parser stands at an object, or at the first member of one}
     *
     * @param parser stands on a value, or in front of the first token
     * @throws IOException where the text is not JSON
     */
    public static boolean atObject(JsonParser parser) throws IOException {
        JsonToken token = current(parser);
        return token == JsonToken.START_OBJECT || Jackson.isName(token);
    }

    /**
     * Enters an object.
     *
     * @param parser stands at the object
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
     * @param parser stands at the object
     * @param tag the name of the member
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
     * @param parser stands on the last token of the member
     * @throws IOException where another member follows
     */
    public static void leaveTag(JsonParser parser) throws IOException {
        if (Jackson.nextName(parser) != null) {
            throw unexpected(parser);
        }
    }

    /**
     * {@return the token that the parser stands on, or its first}
     *
     * @param parser stands anywhere
     * @throws IOException where the text is not JSON
     */
    public static JsonToken token(JsonParser parser) throws IOException {
        return current(parser);
    }

    /** {@return an object without members} */
    public static JsonNode emptyObject() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of the elements
     * @param parser stands at the array
     * @param element reads an element
     * @return the elements
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> List<T> list(JsonParser parser, ValueReader<? extends T> element) throws IOException {
        enterArray(parser);
        var list = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(parser));
        }
        return list;
    }

    /**
     * Reads an array whose elements are not to repeat. Where some do, the set keeps them for writing.
     *
     * @param <T> the type of the elements
     * @param parser stands at the array
     * @param element reads an element
     * @return the elements
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> Set<T> set(JsonParser parser, ValueReader<? extends T> element) throws IOException {
        List<T> list = list(parser, element);
        var set = new LinkedHashSet<T>(list);
        return set.size() == list.size() ? set : new UniqueItems<>(list);
    }

    /**
     * Enters an array.
     *
     * @param parser stands at the array
     * @throws IOException where the parser does not stand at one
     */
    public static void enterArray(JsonParser parser) throws IOException {
        if (current(parser) != JsonToken.START_ARRAY) {
            throw mismatch(parser, "an array");
        }
    }

    /**
     * Reads an object whose members the document does not name.
     *
     * @param <T> the type of the values
     * @param parser stands at the object
     * @param value reads the value of a member
     * @return the members in their order
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> Map<String, T> map(JsonParser parser, ValueReader<? extends T> value) throws IOException {
        var map = new LinkedHashMap<String, T>();
        for (String name = firstMember(parser); name != null; name = Jackson.nextName(parser)) {
            parser.nextToken();
            map.put(name, value.read(parser));
        }
        return map;
    }

    /**
     * Reads any JSON, with every digit of its numbers.
     *
     * @param parser stands on the value
     * @return the tree
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static JsonNode node(JsonParser parser) throws IOException {
        current(parser);
        return JsonTrees.read(parser);
    }

    /**
     * Reads a value, or {@code null} for JSON {@code null}.
     *
     * @param <T> the type of the value
     * @param parser stands on the value
     * @param reader reads a value that is not {@code null}
     * @return the value, or {@code null}
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T nullable(JsonParser parser, ValueReader<? extends T> reader) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : reader.read(parser);
    }

    /**
     * Reads an optional member. One that is present with JSON {@code null} is not the same as one that is absent: it is
     * kept among the additional members, and so written again.
     *
     * @param <T> the type of the value
     * @param parser stands on the value
     * @param reader reads a value that is not {@code null}
     * @param additional the additional members of the object
     * @return {@code null} for JSON {@code null}
     * @throws IOException where the text is not JSON, or the value is not what is expected
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

    /**
     * Like {@link #optional}, for additional members that have a type of their own.
     *
     * @param <T> the type of the value
     * @param parser stands on the value
     * @param reader reads a value that is not {@code null}
     * @param additional the additional members of the object
     * @return {@code null} for JSON {@code null}
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
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
     * @param <T> the type of the value
     * @param parser stands on the end of the object
     * @param value what was read; {@code null} where the member is missing
     * @param member the name of the member
     * @return the value
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
     * @param parser stands on the end of the object
     * @param present whether it was there
     * @param member the name of the member
     * @throws IOException where it is missing
     */
    public static void requirePresent(JsonParser parser, boolean present, String member) throws IOException {
        if (!present) {
            throw missing(parser, member);
        }
    }

    /**
     * {@return the complaint that a required member is missing from the object that the parser has just left}
     *
     * @param parser stands on the end of the object
     * @param member the name of the member
     */
    public static JacksonException missing(JsonParser parser, String member) {
        String path = path(parser) + "/" + member.replace("~", "~0").replace("/", "~1");
        return complaint(parser, "the required member at " + JsonText.quoted(path) + " is missing");
    }

    /**
     * {@return the complaint that an object has a member that its schema does not allow}
     *
     * @param parser stands on the name of the member, or on its value
     */
    public static JacksonException unexpected(JsonParser parser) {
        return complaint(parser, "the member at " + JsonText.quoted(path(parser)) + " is not allowed by the schema");
    }

    /**
     * {@return the complaint that a value is not what it should be}
     *
     * @param parser stands on the value
     * @param expected what it should be, for people
     */
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

    static JacksonException complaint(JsonParser parser, String message) {
        return Jackson.mismatch(parser, message);
    }

    static String path(JsonParser parser) {
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
