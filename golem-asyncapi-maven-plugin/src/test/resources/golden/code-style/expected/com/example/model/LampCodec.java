/*
 * Copyright 2026 Acme
 *
 * Ends here: * / class Evil {} \ u002a/ class Evil {}
 */
package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes {@link Lamp} and the types inside it as JSON, without reflection. */
public final class LampCodec {
    private LampCodec() {}

    /** Reads the value that the parser stands on. */
    public static Lamp read(JsonParser parser) throws IOException {
        String id = null;
        Long level = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "level" -> level = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Lamp(JsonReading.require(parser, id, "id"), level, additionalProperties);
    }

    /** Writes a value. */
    public static void write(Lamp value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.level() != null) {
            generator.writeFieldName("level");
            generator.writeNumber(value.level());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Lamp}. */
    public static final class Reader extends JsonDeserializer<Lamp> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Lamp deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Lamp}. */
    public static final class Writer extends JsonSerializer<Lamp> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Lamp value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
