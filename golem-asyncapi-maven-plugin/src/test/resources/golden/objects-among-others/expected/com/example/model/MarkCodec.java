package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Mark} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class MarkCodec {
    private MarkCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mark read(JsonParser parser) throws IOException {
        return Mark.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Mark value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /** Lets Jackson read {@link Mark}. */
    public static final class Reader extends CodecReader<Mark> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Mark decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Mark}. */
    public static final class Writer extends CodecWriter<Mark> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Mark value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
