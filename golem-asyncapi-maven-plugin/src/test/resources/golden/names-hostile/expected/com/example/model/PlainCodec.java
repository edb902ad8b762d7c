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

/** Reads and writes {@link Plain} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PlainCodec {
    private PlainCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Plain read(JsonParser parser) throws IOException {
        String kind = null;
        String com_ = null;
        Plain plain = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.string(parser);
                case "com" -> com_ = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "plain" -> plain = JsonReading.optional(parser, PlainCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Plain(JsonReading.require(parser, kind, "kind"), com_, plain, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Plain value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.com_() != null) {
            generator.writeFieldName("com");
            generator.writeString(value.com_());
        }
        if (value.plain() != null) {
            generator.writeFieldName("plain");
            write(value.plain(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Plain}. */
    public static final class Reader extends CodecReader<Plain> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Plain decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Plain}. */
    public static final class Writer extends CodecWriter<Plain> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Plain value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
