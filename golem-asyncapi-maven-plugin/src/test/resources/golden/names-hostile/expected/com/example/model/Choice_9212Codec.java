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
import javax.annotation.processing.Generated;

/** Reads and writes {@link Choice_9212} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Choice_9212Codec {
    private Choice_9212Codec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Choice_9212 read(JsonParser parser) throws IOException {
        String chosen = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "chosen" -> chosen = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice_9212(chosen, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Choice_9212 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.chosen() != null) {
            generator.writeFieldName("chosen");
            generator.writeString(value.chosen());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Choice_9212}. */
    public static final class Reader extends CodecReader<Choice_9212> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Choice_9212 decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Choice_9212}. */
    public static final class Writer extends CodecWriter<Choice_9212> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Choice_9212 value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
