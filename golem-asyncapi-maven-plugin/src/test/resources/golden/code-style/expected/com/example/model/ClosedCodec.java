/*
 * Copyright 2026 Acme
 *
 * Ends here: * / class Evil {} \ u002a/ class Evil {}
 */
package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads and writes {@link Closed} and the types inside it as JSON, without reflection. */
public final class ClosedCodec {
    private ClosedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Closed read(JsonParser parser) throws IOException {
        String with = null;
        String with_ea86 = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "with" -> with = JsonScalars.string(parser);
                case "With" -> with_ea86 = JsonScalars.string(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Closed(with, with_ea86);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Closed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.with() != null) {
            generator.writeFieldName("with");
            generator.writeString(value.with());
        }
        if (value.with_ea86() != null) {
            generator.writeFieldName("With");
            generator.writeString(value.with_ea86());
        }
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Closed}. */
    public static final class Reader extends CodecReader<Closed> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Closed decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Closed}. */
    public static final class Writer extends CodecWriter<Closed> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Closed value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
