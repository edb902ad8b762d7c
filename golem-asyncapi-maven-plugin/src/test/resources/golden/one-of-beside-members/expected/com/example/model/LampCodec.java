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

/** Reads and writes {@link Lamp} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
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
        String name = null;
        Long watts = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "watts" -> watts = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Lamp(name, JsonReading.require(parser, watts, "watts"), additionalProperties);
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
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        generator.writeFieldName("watts");
        generator.writeNumber(value.watts());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
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
}
