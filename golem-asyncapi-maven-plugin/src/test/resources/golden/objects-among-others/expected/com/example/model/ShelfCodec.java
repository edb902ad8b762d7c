package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shelf} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ShelfCodec {
    private ShelfCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Shelf read(JsonParser parser) throws IOException {
        Entry entry = null;
        Label label = null;
        Size size = null;
        Note note = null;
        Mark mark = null;
        Place place = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        boolean hasEntry = false;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "entry" -> {
                    entry = JsonReading.nullable(parser, EntryCodec::read);
                    hasEntry = true;
                }
                case "label" -> label = JsonReading.optional(parser, LabelCodec::read, additionalProperties);
                case "size" -> size = JsonReading.optional(parser, SizeCodec::read, additionalProperties);
                case "note" -> note = JsonReading.optional(parser, NoteCodec::read, additionalProperties);
                case "mark" -> mark = JsonReading.optional(parser, MarkCodec::read, additionalProperties);
                case "place" -> place = JsonReading.optional(parser, PlaceCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.requirePresent(parser, hasEntry, "entry");
        return new Shelf(entry, label, size, note, mark, place, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Shelf value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("entry");
        JsonWriting.nullable(value.entry(), generator, EntryCodec::write);
        if (value.label() != null) {
            generator.writeFieldName("label");
            LabelCodec.write(value.label(), generator);
        }
        if (value.size() != null) {
            generator.writeFieldName("size");
            SizeCodec.write(value.size(), generator);
        }
        if (value.note() != null) {
            generator.writeFieldName("note");
            NoteCodec.write(value.note(), generator);
        }
        if (value.mark() != null) {
            generator.writeFieldName("mark");
            MarkCodec.write(value.mark(), generator);
        }
        if (value.place() != null) {
            generator.writeFieldName("place");
            PlaceCodec.write(value.place(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Shelf}. */
    public static final class Reader extends CodecReader<Shelf> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Shelf decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Shelf}. */
    public static final class Writer extends CodecWriter<Shelf> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Shelf value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
