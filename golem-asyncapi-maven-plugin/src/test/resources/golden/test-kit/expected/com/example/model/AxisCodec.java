package com.example.model;

import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Axis} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AxisCodec {
    private AxisCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Axis read(JsonParser parser) throws IOException {
        return Axis.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Axis value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Axis}. */
    public static final class Reader extends CodecReader<Axis> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Axis decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Axis}. */
    public static final class Writer extends CodecWriter<Axis> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Axis value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
