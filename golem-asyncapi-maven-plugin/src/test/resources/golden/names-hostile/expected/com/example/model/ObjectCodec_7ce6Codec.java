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

/** Reads and writes {@link ObjectCodec_7ce6} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ObjectCodec_7ce6Codec {
    private ObjectCodec_7ce6Codec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ObjectCodec_7ce6 read(JsonParser parser) throws IOException {
        String codec = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "codec" -> codec = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new ObjectCodec_7ce6(codec, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ObjectCodec_7ce6 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.codec() != null) {
            generator.writeFieldName("codec");
            generator.writeString(value.codec());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link ObjectCodec_7ce6}. */
    public static final class Reader extends CodecReader<ObjectCodec_7ce6> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ObjectCodec_7ce6 decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ObjectCodec_7ce6}. */
    public static final class Writer extends CodecWriter<ObjectCodec_7ce6> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ObjectCodec_7ce6 value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
