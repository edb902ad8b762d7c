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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shipped} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ShippedCodec {
    private ShippedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Shipped read(JsonParser parser) throws IOException {
        OffsetDateTime at = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String type = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "type" -> type = JsonScalars.constant(parser, "shipped");
                case "at" -> at = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, type, "type");
        return new Shipped(at, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Shipped value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("type");
        generator.writeString(value.type());
        if (value.at() != null) {
            generator.writeFieldName("at");
            JsonWriting.dateTime(value.at(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Shipped}. */
    public static final class Reader extends CodecReader<Shipped> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Shipped decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Shipped}. */
    public static final class Writer extends CodecWriter<Shipped> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Shipped value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
