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
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Choice} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ChoiceCodec {
    private ChoiceCodec() {}

    /** Reads the value that the parser stands on. */
    public static Choice read(JsonParser parser) throws IOException {
        String chosen = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "chosen" -> chosen = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice(chosen, additionalProperties);
    }

    /** Writes a value. */
    public static void write(Choice value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.chosen() != null) {
            generator.writeFieldName("chosen");
            generator.writeString(value.chosen());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Choice}. */
    public static final class Reader extends JsonDeserializer<Choice> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Choice deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Choice}. */
    public static final class Writer extends JsonSerializer<Choice> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Choice value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
