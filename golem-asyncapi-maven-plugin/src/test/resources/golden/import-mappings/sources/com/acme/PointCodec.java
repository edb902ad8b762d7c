package com.acme;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads and writes points. */
public final class PointCodec {

    private PointCodec() {}

    /**
     * Reads the point that the parser stands on.
     *
     * @param parser stands on a string
     * @return the point
     * @throws IOException if reading fails
     */
    public static Point read(JsonParser parser) throws IOException {
        return Point.parse(parser.getValueAsString());
    }

    /**
     * Writes a point.
     *
     * @param point the point
     * @param generator writes it
     * @throws IOException if writing fails
     */
    public static void write(Point point, JsonGenerator generator) throws IOException {
        generator.writeString(point.text());
    }
}
