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

/** Reads and writes {@link Bar} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class BarCodec {
    private BarCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Bar read(JsonParser parser) throws IOException {
        Bar.Bar_ bar = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Bar" -> bar = readBar_(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Bar(JsonReading.require(parser, bar, "Bar"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Bar value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Bar");
        writeBar_(value.bar(), generator);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Bar.Bar_ readBar_(JsonParser parser) throws IOException {
        String c = null;
        Bar.Bar_.Body body = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "c" -> c = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "body" -> body = JsonReading.optional(parser, BarCodec::readBody, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Bar.Bar_(c, body, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBar_(Bar.Bar_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.c() != null) {
            generator.writeFieldName("c");
            generator.writeString(value.c());
        }
        if (value.body() != null) {
            generator.writeFieldName("body");
            writeBody(value.body(), generator);
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
    public static Bar.Bar_.Body readBody(JsonParser parser) throws IOException {
        String d = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "d" -> d = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Bar.Bar_.Body(d, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBody(Bar.Bar_.Body value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.d() != null) {
            generator.writeFieldName("d");
            generator.writeString(value.d());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Bar}. */
    public static final class Reader extends CodecReader<Bar> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Bar decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Bar}. */
    public static final class Writer extends CodecWriter<Bar> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Bar value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Bar.Bar_}. */
    public static final class Bar_Reader extends CodecReader<Bar.Bar_> {
        /** Called by Jackson. */
        public Bar_Reader() {}

        @Override
        protected Bar.Bar_ decode(JsonParser parser) throws IOException {
            return readBar_(parser);
        }
    }

    /** Lets Jackson write {@link Bar.Bar_}. */
    public static final class Bar_Writer extends CodecWriter<Bar.Bar_> {
        /** Called by Jackson. */
        public Bar_Writer() {}

        @Override
        protected void encode(Bar.Bar_ value, JsonGenerator generator) throws IOException {
            writeBar_(value, generator);
        }
    }

    /** Lets Jackson read {@link Bar.Bar_.Body}. */
    public static final class BodyReader extends CodecReader<Bar.Bar_.Body> {
        /** Called by Jackson. */
        public BodyReader() {}

        @Override
        protected Bar.Bar_.Body decode(JsonParser parser) throws IOException {
            return readBody(parser);
        }
    }

    /** Lets Jackson write {@link Bar.Bar_.Body}. */
    public static final class BodyWriter extends CodecWriter<Bar.Bar_.Body> {
        /** Called by Jackson. */
        public BodyWriter() {}

        @Override
        protected void encode(Bar.Bar_.Body value, JsonGenerator generator) throws IOException {
            writeBody(value, generator);
        }
    }
}
