package com.example.model;

import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Emphatic} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class EmphaticCodec {
    private EmphaticCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Emphatic read(JsonParser parser) throws IOException {
        return Emphatic.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Emphatic value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Emphatic}. */
    public static final class Reader extends CodecReader<Emphatic> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Emphatic decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Emphatic}. */
    public static final class Writer extends CodecWriter<Emphatic> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Emphatic value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
