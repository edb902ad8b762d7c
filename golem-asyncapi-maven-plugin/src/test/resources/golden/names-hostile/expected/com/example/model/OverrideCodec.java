package com.example.model;

import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Override} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OverrideCodec {
    private OverrideCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Override read(JsonParser parser) throws IOException {
        return Override.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Override value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Override}. */
    public static final class Reader extends CodecReader<Override> {
        /** Called by Jackson. */
        public Reader() {}

        @java.lang.Override
        protected Override decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Override}. */
    public static final class Writer extends CodecWriter<Override> {
        /** Called by Jackson. */
        public Writer() {}

        @java.lang.Override
        protected void encode(Override value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
