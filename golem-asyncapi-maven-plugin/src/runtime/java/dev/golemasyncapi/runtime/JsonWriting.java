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

    /**
     * Writes any JSON.
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void node(JsonNode value, JsonGenerator generator) throws IOException {
        JsonTrees.write(value, generator);
    }

    /**
     * Writes a date and time with its offset (RFC 3339).
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void dateTime(OffsetDateTime value, JsonGenerator generator) throws IOException {
        generator.writeString(Timestamps.format(value));
    }

    /**
     * Writes a time of day with its offset (RFC 3339).
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void time(OffsetTime value, JsonGenerator generator) throws IOException {
        generator.writeString(Timestamps.format(value));
    }

    /**
     * Writes bytes in base64 (RFC 4648 section 4).
     *
     * @param value the bytes
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void bytes(byte[] value, JsonGenerator generator) throws IOException {
        generator.writeString(Base64.getEncoder().encodeToString(value));
    }

    /**
     * Writes a value whose text is its wire form, such as a date, a UUID or a URI.
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void text(Object value, JsonGenerator generator) throws IOException {
        generator.writeString(value.toString());
    }

    /**
     * Writes a value, or JSON {@code null} for {@code null}.
     *
     * @param <T> the type of the value
     * @param value the value, or {@code null}
     * @param generator what it is written with
     * @param writer writes a value that is not {@code null}
     * @throws IOException where the generator cannot write
     */
    public static <T> void nullable(T value, JsonGenerator generator, ValueWriter<? super T> writer)
            throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            writer.write(value, generator);
        }
    }

    /**
     * Writes an array; {@code null} elements are written as JSON {@code null}.
     *
     * @param <T> the type of the elements
     * @param list the elements
     * @param generator what it is written with
     * @param element writes an element
     * @throws IOException where the generator cannot write
     */
    public static <T> void list(List<T> list, JsonGenerator generator, ValueWriter<? super T> element)
            throws IOException {
        generator.writeStartArray();
        elements(list, generator, element);
        generator.writeEndArray();
    }

    /**
     * Writes elements into the array that is being written.
     *
     * @param <T> the type of the elements
     * @param elements the elements
     * @param generator what it is written with
     * @param writer writes an element
     * @throws IOException where the generator cannot write
     */
    public static <T> void elements(Collection<T> elements, JsonGenerator generator, ValueWriter<? super T> writer)
            throws IOException {
        for (T value : elements) {
            nullable(value, generator, writer);
        }
    }

    /**
     * Writes an array whose elements are not to repeat; those that did when it was read are written again.
     *
     * @param <T> the type of the elements
     * @param set the elements
     * @param generator what it is written with
     * @param element writes an element
     * @throws IOException where the generator cannot write
     */
    public static <T> void set(Set<T> set, JsonGenerator generator, ValueWriter<? super T> element) throws IOException {
        generator.writeStartArray();
        elements(set instanceof UniqueItems<T> items ? items.received() : set, generator, element);
        generator.writeEndArray();
    }

    /**
     * Writes an object whose members the document does not name.
     *
     * @param <T> the type of the values
     * @param map the members
     * @param generator what it is written with
     * @param value writes the value of a member
     * @throws IOException where the generator cannot write
     */
    public static <T> void map(Map<String, T> map, JsonGenerator generator, ValueWriter<? super T> value)
            throws IOException {
        generator.writeStartObject();
        members(map, generator, value);
        generator.writeEndObject();
    }

    /**
     * Writes members into the object that is being written.
     *
     * @param <T> the type of the values
     * @param members the members
     * @param generator what it is written with
     * @param value writes the value of a member
     * @throws IOException where the generator cannot write
     */
    public static <T> void members(Map<String, T> members, JsonGenerator generator, ValueWriter<? super T> value)
            throws IOException {
        for (Map.Entry<String, T> member : members.entrySet()) {
            Jackson.writeName(generator, member.getKey());
            nullable(member.getValue(), generator, value);
        }
    }

    /**
     * {@return the whole of an object of which one value has been read and more members follow: the value is written
     * again, and the rest is read behind it}
     *
     * @param <T> the type of the value
     * @param value the value that has been read, an object
     * @param writer writes the value
     * @param parser at the name of the next member
     * @throws IOException where the rest is not JSON
     */
    public static <T> JsonNode withRest(T value, ValueWriter<? super T> writer, JsonParser parser) throws IOException {
        ObjectNode object = (ObjectNode) JsonTrees.of(value, writer, parser);
        return JsonTrees.readMembers(parser, object);
    }
}
