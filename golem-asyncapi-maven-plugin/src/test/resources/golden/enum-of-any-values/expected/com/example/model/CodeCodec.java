package com.example.model;

import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Code} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CodeCodec {
    private CodeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Code read(JsonParser parser) throws IOException {
        return Code.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Code value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /** Lets Jackson read {@link Code}. */
    public static final class Reader extends CodecReader<Code> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Code decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Code}. */
    public static final class Writer extends CodecWriter<Code> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Code value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
