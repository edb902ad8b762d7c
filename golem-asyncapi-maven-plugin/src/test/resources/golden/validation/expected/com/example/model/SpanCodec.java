package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Tuples;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Span} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SpanCodec {
    private SpanCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Span read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        Long item1 = null;
        Customer customer = null;
        List<String> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = JsonScalars.int64(parser);
                case 1 -> customer = CustomerCodec.read(parser);
                default -> additionalItems.add(JsonScalars.string(parser));
            }
        }
        Tuples.requireItems(parser, size, 1);
        return new Span(item1, customer, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Span value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(value.item1());
        if (value.customer() != null) {
            CustomerCodec.write(value.customer(), generator);
        }
        JsonWriting.elements(value.additionalItems(), generator, (item, out) -> out.writeString(item));
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Span}. */
    public static final class Reader extends CodecReader<Span> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Span decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Span}. */
    public static final class Writer extends CodecWriter<Span> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Span value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
