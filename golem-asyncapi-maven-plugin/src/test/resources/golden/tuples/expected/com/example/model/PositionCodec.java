package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.Tuples;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Position} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PositionCodec {
    private PositionCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Position read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        BigDecimal longitude = null;
        BigDecimal latitude = null;
        BigDecimal altitude = null;
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> longitude = JsonScalars.decimal(parser);
                case 1 -> latitude = JsonScalars.decimal(parser);
                case 2 -> altitude = JsonScalars.decimal(parser);
                default -> throw Tuples.unexpectedItem(parser);
            }
        }
        Tuples.requireItems(parser, size, 2);
        return new Position(longitude, latitude, altitude);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Position value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(value.longitude());
        generator.writeNumber(value.latitude());
        if (value.altitude() != null) {
            generator.writeNumber(value.altitude());
        }
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Position}. */
    public static final class Reader extends CodecReader<Position> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Position decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Position}. */
    public static final class Writer extends CodecWriter<Position> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Position value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
