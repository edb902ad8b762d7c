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

/** Reads and writes {@link Dim} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class DimCodec {
    private DimCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Dim read(JsonParser parser) throws IOException {
        Level level = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "level" -> level = JsonReading.optional(parser, LevelCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Dim(level, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Dim value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.level() != null) {
            generator.writeFieldName("level");
            LevelCodec.write(value.level(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Dim}. */
    public static final class Reader extends CodecReader<Dim> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Dim decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Dim}. */
    public static final class Writer extends CodecWriter<Dim> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Dim value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
