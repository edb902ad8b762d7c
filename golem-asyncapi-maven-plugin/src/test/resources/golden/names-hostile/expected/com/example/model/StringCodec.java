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
import java.lang.Integer;
import java.lang.Override;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link String} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class StringCodec {
    private StringCodec() {}

    /** Reads the value that the parser stands on. */
    public static String read(JsonParser parser) throws IOException {
        Integer length = null;
        java.lang.String text = null;
        String string = null;
        String.Builder2 builder2 = null;
        String.Reader reader = null;
        Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (
                java.lang.String member = JsonReading.firstMember(parser);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "length" -> length = JsonReading.optional(parser, JsonScalars::int32, additionalProperties);
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "string" -> string = JsonReading.optional(parser, StringCodec::read, additionalProperties);
                case "Builder" ->
                    builder2 = JsonReading.optional(parser, StringCodec::readBuilder2, additionalProperties);
                case "Reader" -> reader = JsonReading.optional(parser, StringCodec::readReader2, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new String(length, text, string, builder2, reader, additionalProperties);
    }

    /** Writes a value. */
    public static void write(String value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.length() != null) {
            generator.writeFieldName("length");
            generator.writeNumber(value.length());
        }
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.string() != null) {
            generator.writeFieldName("string");
            write(value.string(), generator);
        }
        if (value.builder2() != null) {
            generator.writeFieldName("Builder");
            writeBuilder2(value.builder2(), generator);
        }
        if (value.reader() != null) {
            generator.writeFieldName("Reader");
            writeReader2(value.reader(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static String.Builder2 readBuilder2(JsonParser parser) throws IOException {
        java.lang.String builder2 = null;
        Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (
                java.lang.String member = JsonReading.firstMember(parser);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "builder" -> builder2 = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new String.Builder2(builder2, additionalProperties);
    }

    /** Writes a value. */
    public static void writeBuilder2(String.Builder2 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.builder2() != null) {
            generator.writeFieldName("builder");
            generator.writeString(value.builder2());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static String.Reader readReader2(JsonParser parser) throws IOException {
        java.lang.String writer = null;
        Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (
                java.lang.String member = JsonReading.firstMember(parser);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "writer" -> writer = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new String.Reader(writer, additionalProperties);
    }

    /** Writes a value. */
    public static void writeReader2(String.Reader value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.writer() != null) {
            generator.writeFieldName("writer");
            generator.writeString(value.writer());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link String}. */
    public static final class Reader extends JsonDeserializer<String> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link String}. */
    public static final class Writer extends JsonSerializer<String> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(String value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link String.Builder2}. */
    public static final class Builder2Reader extends JsonDeserializer<String.Builder2> {
        /** Called by Jackson. */
        public Builder2Reader() {}

        @Override
        public String.Builder2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readBuilder2(parser);
        }
    }

    /** Lets Jackson write {@link String.Builder2}. */
    public static final class Builder2Writer extends JsonSerializer<String.Builder2> {
        /** Called by Jackson. */
        public Builder2Writer() {}

        @Override
        public void serialize(String.Builder2 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeBuilder2(value, generator);
        }
    }

    /** Lets Jackson read {@link String.Reader}. */
    public static final class Reader2Reader extends JsonDeserializer<String.Reader> {
        /** Called by Jackson. */
        public Reader2Reader() {}

        @Override
        public String.Reader deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readReader2(parser);
        }
    }

    /** Lets Jackson write {@link String.Reader}. */
    public static final class Reader2Writer extends JsonSerializer<String.Reader> {
        /** Called by Jackson. */
        public Reader2Writer() {}

        @Override
        public void serialize(String.Reader value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeReader2(value, generator);
        }
    }
}
