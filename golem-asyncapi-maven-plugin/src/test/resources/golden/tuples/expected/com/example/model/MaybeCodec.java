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

/** Reads and writes {@link Maybe} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class MaybeCodec {
    private MaybeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Maybe read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        String item2 = null;
        Long size_ = null;
        List<Boolean> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> JsonScalars.constant(parser, "maybe");
                case 1 -> item2 = JsonReading.nullable(parser, JsonScalars::string);
                case 2 -> size_ = JsonReading.nullable(parser, JsonScalars::int64);
                default -> additionalItems.add(JsonScalars.bool(parser));
            }
        }
        Tuples.requireItems(parser, size, 1);
        return new Maybe(item2, size_, additionalItems, Math.min(size, 3));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Maybe value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeString(value.item1());
        if (value.size() > 1) {
            JsonWriting.nullable(value.item2(), generator, (item, out) -> out.writeString(item));
        }
        if (value.size() > 2) {
            JsonWriting.nullable(value.size_(), generator, (item, out) -> out.writeNumber(item));
        }
        JsonWriting.elements(value.additionalItems(), generator, (item, out) -> out.writeBoolean(item));
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Maybe}. */
    public static final class Reader extends CodecReader<Maybe> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Maybe decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Maybe}. */
    public static final class Writer extends CodecWriter<Maybe> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Maybe value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
