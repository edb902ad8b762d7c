package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes JSON for generated code. */
public final class JsonWriting {

    private JsonWriting() {}

    /** Writes any JSON. */
    public static void node(JsonNode value, JsonGenerator generator) throws IOException {
        JsonTrees.write(value, generator);
    }

    /** Writes a date and time with its offset (RFC 3339). */
    public static void dateTime(OffsetDateTime value, JsonGenerator generator) throws IOException {
        generator.writeString(Timestamps.format(value));
    }

    /** Writes a time of day with its offset (RFC 3339). */
    public static void time(OffsetTime value, JsonGenerator generator) throws IOException {
        generator.writeString(Timestamps.format(value));
    }

    /** Writes bytes in base64 (RFC 4648 section 4). */
    public static void bytes(byte[] value, JsonGenerator generator) throws IOException {
        generator.writeString(Base64.getEncoder().encodeToString(value));
    }

    /** Writes a value whose text is its wire form, such as a date, a UUID or a URI. */
    public static void text(Object value, JsonGenerator generator) throws IOException {
        generator.writeString(value.toString());
    }

    /** Writes a value, or JSON {@code null} for {@code null}. */
    public static <T> void nullable(T value, JsonGenerator generator, ValueWriter<? super T> writer)
            throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            writer.write(value, generator);
        }
    }

    /** Writes an array; {@code null} elements are written as JSON {@code null}. */
    public static <T> void list(List<T> list, JsonGenerator generator, ValueWriter<? super T> element)
            throws IOException {
        generator.writeStartArray();
        elements(list, generator, element);
        generator.writeEndArray();
    }

    /** Writes elements into the array that is being written. */
    public static <T> void elements(Collection<T> elements, JsonGenerator generator, ValueWriter<? super T> writer)
            throws IOException {
        for (T value : elements) {
            nullable(value, generator, writer);
        }
    }

    /** Writes an array whose elements are not to repeat; those that did when it was read are written again. */
    public static <T> void set(Set<T> set, JsonGenerator generator, ValueWriter<? super T> element) throws IOException {
        generator.writeStartArray();
        elements(set instanceof UniqueItems<T> items ? items.received() : set, generator, element);
        generator.writeEndArray();
    }

    /** Writes an object whose members the document does not name. */
    public static <T> void map(Map<String, T> map, JsonGenerator generator, ValueWriter<? super T> value)
            throws IOException {
        generator.writeStartObject();
        members(map, generator, value);
        generator.writeEndObject();
    }

    /** Writes members into the object that is being written. */
    public static <T> void members(Map<String, T> members, JsonGenerator generator, ValueWriter<? super T> value)
            throws IOException {
        for (Map.Entry<String, T> member : members.entrySet()) {
            Jackson.writeName(generator, member.getKey());
            nullable(member.getValue(), generator, value);
        }
    }

    /**
     * The whole of an object of which one value has been read and more members follow: the value is written again, and
     * the rest is read behind it.
     *
     * @param parser at the name of the next member
     */
    public static <T> JsonNode withRest(T value, ValueWriter<? super T> writer, JsonParser parser) throws IOException {
        ObjectNode object = (ObjectNode) JsonTrees.of(value, writer, parser);
        return JsonTrees.readMembers(parser, object);
    }
}
