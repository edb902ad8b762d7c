package com.example.model;

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
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link JsonReading} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class JsonReadingCodec {
    private JsonReadingCodec() {}

    /** Reads the value that the parser stands on. */
    public static JsonReading read(JsonParser parser) throws IOException {
        String reading = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (
                String member = com.example.runtime.JsonReading.firstMember(parser);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "reading" ->
                    reading = com.example.runtime.JsonReading.optional(
                            parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, com.example.runtime.JsonReading.node(parser));
            }
        }
        return new JsonReading(reading, additionalProperties);
    }

    /** Writes a value. */
    public static void write(JsonReading value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.reading() != null) {
            generator.writeFieldName("reading");
            generator.writeString(value.reading());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link JsonReading}. */
    public static final class Reader extends JsonDeserializer<JsonReading> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public JsonReading deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link JsonReading}. */
    public static final class Writer extends JsonSerializer<JsonReading> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(JsonReading value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            write(value, generator);
        }
    }
}
