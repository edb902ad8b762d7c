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
import javax.annotation.processing.Generated;

/** Reads and writes {@link Level} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LevelCodec {
    private LevelCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Level read(JsonParser parser) throws IOException {
        Long percent = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "percent" -> percent = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Level(percent, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Level value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.percent() != null) {
            generator.writeFieldName("percent");
            generator.writeNumber(value.percent());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Level}. */
    public static final class Reader extends CodecReader<Level> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Level decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Level}. */
    public static final class Writer extends CodecWriter<Level> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Level value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
