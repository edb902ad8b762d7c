package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
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

/** Reads and writes {@link Level} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LevelCodec {
    private LevelCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Level read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        BigDecimal price = null;
        Long item2 = null;
        byte[] item3 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> price = JsonScalars.decimal(parser);
                case 1 -> item2 = JsonScalars.int64(parser);
                case 2 -> item3 = JsonScalars.bytes(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new Level(price, item2, item3, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Level value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.price() != null) {
            generator.writeNumber(value.price());
        }
        if (value.item2() != null) {
            generator.writeNumber(value.item2());
        }
        if (value.item3() != null) {
            JsonWriting.bytes(value.item3(), generator);
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Level}. */
    public static final class Reader extends CodecReader<Level> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Level decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Level}. */
    public static final class Writer extends CodecWriter<Level> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Level value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
