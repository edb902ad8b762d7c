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

/** Reads and writes {@link First} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FirstCodec {
    private FirstCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static First read(JsonParser parser) throws IOException {
        Done done = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Long version = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "version" -> version = JsonScalars.constant(parser, JsonScalars.int64(parser), 1L);
                case "done" -> done = JsonReading.optional(parser, DoneCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, version, "version");
        return new First(done, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(First value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("version");
        generator.writeNumber(value.version());
        if (value.done() != null) {
            generator.writeFieldName("done");
            DoneCodec.write(value.done(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link First}. */
    public static final class Reader extends CodecReader<First> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected First decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link First}. */
    public static final class Writer extends CodecWriter<First> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(First value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
