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
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Point} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PointCodec {
    private PointCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Point read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        BigDecimal item1 = null;
        BigDecimal item2 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = JsonScalars.decimal(parser);
                case 1 -> item2 = JsonReading.nullable(parser, JsonScalars::decimal);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        Tuples.requireItems(parser, size, 1);
        return new Point(item1, item2, additionalItems, Math.min(size, 2));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Point value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(value.item1());
        if (value.size() > 1) {
            JsonWriting.nullable(value.item2(), generator, (item, out) -> out.writeNumber(item));
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Point}. */
    public static final class Reader extends CodecReader<Point> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Point decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Point}. */
    public static final class Writer extends CodecWriter<Point> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Point value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
