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
import java.lang.Integer;
import java.lang.Override;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link String} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class StringCodec {
    private StringCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static String read(JsonParser parser) throws IOException {
        Integer length = null;
        java.lang.String text = null;
        String string = null;
        String.Builder_ builder_ = null;
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
                    builder_ = JsonReading.optional(parser, StringCodec::readBuilder_, additionalProperties);
                case "Reader" -> reader = JsonReading.optional(parser, StringCodec::readReader_, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new String(length, text, string, builder_, reader, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
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
        if (value.builder_() != null) {
            generator.writeFieldName("Builder");
            writeBuilder_(value.builder_(), generator);
        }
        if (value.reader() != null) {
            generator.writeFieldName("Reader");
            writeReader_(value.reader(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static String.Builder_ readBuilder_(JsonParser parser) throws IOException {
        java.lang.String builder_ = null;
        Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (
                java.lang.String member = JsonReading.firstMember(parser);
                member != null;
                member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "builder" -> builder_ = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new String.Builder_(builder_, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBuilder_(String.Builder_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.builder_() != null) {
            generator.writeFieldName("builder");
            generator.writeString(value.builder_());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static String.Reader readReader_(JsonParser parser) throws IOException {
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

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeReader_(String.Reader value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.writer() != null) {
            generator.writeFieldName("writer");
            generator.writeString(value.writer());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link String}. */
    public static final class Reader extends CodecReader<String> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected String decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link String}. */
    public static final class Writer extends CodecWriter<String> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(String value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link String.Builder_}. */
    public static final class Builder_Reader extends CodecReader<String.Builder_> {
        /** Called by Jackson. */
        public Builder_Reader() {}

        @Override
        protected String.Builder_ decode(JsonParser parser) throws IOException {
            return readBuilder_(parser);
        }
    }

    /** Lets Jackson write {@link String.Builder_}. */
    public static final class Builder_Writer extends CodecWriter<String.Builder_> {
        /** Called by Jackson. */
        public Builder_Writer() {}

        @Override
        protected void encode(String.Builder_ value, JsonGenerator generator) throws IOException {
            writeBuilder_(value, generator);
        }
    }

    /** Lets Jackson read {@link String.Reader}. */
    public static final class Reader_Reader extends CodecReader<String.Reader> {
        /** Called by Jackson. */
        public Reader_Reader() {}

        @Override
        protected String.Reader decode(JsonParser parser) throws IOException {
            return readReader_(parser);
        }
    }

    /** Lets Jackson write {@link String.Reader}. */
    public static final class Reader_Writer extends CodecWriter<String.Reader> {
        /** Called by Jackson. */
        public Reader_Writer() {}

        @Override
        protected void encode(String.Reader value, JsonGenerator generator) throws IOException {
            writeReader_(value, generator);
        }
    }
}
