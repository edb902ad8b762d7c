/*
 * Copyright 2026 Acme
 *
 * Ends here: * / class Evil {} \ u002a/ class Evil {}
 */
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
import java.util.List;
import java.util.Map;

/** Reads and writes {@link Lamp} and the types inside it as JSON, without reflection. */
public final class LampCodec {
    private LampCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Lamp read(JsonParser parser) throws IOException {
        String id = null;
        Long level = null;
        Lamp.Mode mode = null;
        List<String> tags = null;
        byte[] image = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "level" -> level = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "mode" -> mode = JsonReading.optional(parser, LampCodec::readMode, additionalProperties);
                case "tags" ->
                    tags = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::string)),
                            additionalProperties);
                case "image" -> image = JsonReading.optional(parser, JsonScalars::bytes, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Lamp(JsonReading.require(parser, id, "id"), level, mode, tags, image, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Lamp value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.level() != null) {
            generator.writeFieldName("level");
            generator.writeNumber(value.level());
        }
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
        }
        if (value.tags() != null) {
            generator.writeFieldName("tags");
            JsonWriting.list(value.tags(), generator, (item, out) -> out.writeString(item));
        }
        if (value.image() != null) {
            generator.writeFieldName("image");
            JsonWriting.bytes(value.image(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Lamp.Mode readMode(JsonParser parser) throws IOException {
        return Lamp.Mode.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(Lamp.Mode value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Lamp}. */
    public static final class Reader extends CodecReader<Lamp> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Lamp decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Lamp}. */
    public static final class Writer extends CodecWriter<Lamp> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Lamp value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Lamp.Mode}. */
    public static final class ModeReader extends CodecReader<Lamp.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected Lamp.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link Lamp.Mode}. */
    public static final class ModeWriter extends CodecWriter<Lamp.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(Lamp.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }
}
