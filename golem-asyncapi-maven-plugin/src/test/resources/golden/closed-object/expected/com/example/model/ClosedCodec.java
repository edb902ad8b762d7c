package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Closed} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ClosedCodec {
    private ClosedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Closed read(JsonParser parser) throws IOException {
        UUID id = null;
        String note = null;
        String noteOrNull = null;
        Map<String, JsonNode> empty = null;
        Typed typed = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.uuid(parser);
                case "note" -> note = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "noteOrNull" ->
                    noteOrNull = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "empty" ->
                    empty = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonReading::node), additionalProperties);
                case "typed" -> typed = JsonReading.optional(parser, TypedCodec::read, additionalProperties);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Closed(JsonReading.require(parser, id, "id"), note, noteOrNull, empty, typed, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Closed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        JsonWriting.text(value.id(), generator);
        if (value.note() != null) {
            generator.writeFieldName("note");
            generator.writeString(value.note());
        }
        if (value.noteOrNull() != null) {
            generator.writeFieldName("noteOrNull");
            generator.writeString(value.noteOrNull());
        }
        if (value.empty() != null) {
            generator.writeFieldName("empty");
            JsonWriting.map(value.empty(), generator, JsonWriting::node);
        }
        if (value.typed() != null) {
            generator.writeFieldName("typed");
            TypedCodec.write(value.typed(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Closed}. */
    public static final class Reader extends CodecReader<Closed> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Closed decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Closed}. */
    public static final class Writer extends CodecWriter<Closed> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Closed value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
