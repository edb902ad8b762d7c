package com.example.model;

import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Aux_} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Aux_Codec {
    private Aux_Codec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Aux_ read(JsonParser parser) throws IOException {
        return Aux_.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Aux_ value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Aux_}. */
    public static final class Reader extends CodecReader<Aux_> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Aux_ decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Aux_}. */
    public static final class Writer extends CodecWriter<Aux_> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Aux_ value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
