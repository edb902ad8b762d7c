package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson3.CodecReader;
import com.example.runtime.jackson3.CodecWriter;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Question} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class QuestionCodec {
    private QuestionCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Question read(JsonParser parser) throws IOException {
        Long id = null;
        Set<Cell> cells = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.int64(parser);
                case "cells" -> cells = JsonReading.set(parser, CellCodec::read);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Question(JsonReading.require(parser, id, "id"), cells);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Question value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeName("id");
        generator.writeNumber(value.id());
        if (value.cells() != null) {
            generator.writeName("cells");
            JsonWriting.set(value.cells(), generator, CellCodec::write);
        }
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Question}. */
    public static final class Reader extends CodecReader<Question> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Question decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Question}. */
    public static final class Writer extends CodecWriter<Question> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Question value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
