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

/** Reads and writes {@link Other} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OtherCodec {
    private OtherCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Other read(JsonParser parser) throws IOException {
        String type = null;
        String color = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "type" -> type = JsonScalars.string(parser);
                case "color" -> color = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Other(JsonReading.require(parser, type, "type"), color, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Other value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("type");
        generator.writeString(value.type());
        if (value.color() != null) {
            generator.writeFieldName("color");
            generator.writeString(value.color());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Other}. */
    public static final class Reader extends CodecReader<Other> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Other decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Other}. */
    public static final class Writer extends CodecWriter<Other> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Other value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
