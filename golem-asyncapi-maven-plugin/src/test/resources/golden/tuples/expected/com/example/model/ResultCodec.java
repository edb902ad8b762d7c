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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Result} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ResultCodec {
    private ResultCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Result read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        Map<String, JsonNode> payload = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> JsonScalars.constant(parser, JsonScalars.int64(parser), 3L);
                case 1 -> payload = JsonReading.map(parser, JsonReading::node);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        Tuples.requireItems(parser, size, 2);
        return new Result(payload, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Result value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(value.item1());
        JsonWriting.map(value.payload(), generator, JsonWriting::node);
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Result}. */
    public static final class Reader extends CodecReader<Result> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Result decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Result}. */
    public static final class Writer extends CodecWriter<Result> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Result value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
