package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Slept} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SleptCodec {
    private SleptCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Slept read(JsonParser parser) throws IOException {
        Integer slept = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Slept" -> slept = JsonScalars.int32(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Slept(JsonReading.require(parser, slept, "Slept"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Slept value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Slept");
        generator.writeNumber(value.slept());
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Slept}. */
    public static final class Reader extends CodecReader<Slept> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Slept decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Slept}. */
    public static final class Writer extends CodecWriter<Slept> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Slept value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
