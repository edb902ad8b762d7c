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
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes {@link Generated} and the types inside it as JSON, without reflection. */
@javax.annotation.processing.Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class GeneratedCodec {
    private GeneratedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Generated read(JsonParser parser) throws IOException {
        String generated = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "generated" -> generated = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Generated(generated, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Generated value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.generated() != null) {
            generator.writeFieldName("generated");
            generator.writeString(value.generated());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Generated}. */
    public static final class Reader extends CodecReader<Generated> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Generated decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Generated}. */
    public static final class Writer extends CodecWriter<Generated> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Generated value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
