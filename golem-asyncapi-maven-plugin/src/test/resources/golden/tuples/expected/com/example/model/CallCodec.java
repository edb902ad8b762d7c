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
import javax.annotation.processing.Generated;

/** Reads and writes {@link Call} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CallCodec {
    private CallCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Call read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        String action = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> JsonScalars.constant(parser, JsonScalars.int64(parser), 2L);
                case 1 -> action = JsonScalars.string(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        Tuples.requireItems(parser, size, 2);
        return new Call(action, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Call value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(value.item1());
        generator.writeString(value.action());
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Call}. */
    public static final class Reader extends CodecReader<Call> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Call decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Call}. */
    public static final class Writer extends CodecWriter<Call> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Call value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
