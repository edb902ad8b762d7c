package com.acme;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads and writes points. */
public final class PointCodec {

    private PointCodec() {}

    /** Reads the point that the parser stands on. */
    public static Point read(JsonParser parser) throws IOException {
        return Point.parse(parser.getValueAsString());
    }

    /** Writes a point. */
    public static void write(Point point, JsonGenerator generator) throws IOException {
        generator.writeString(point.text());
    }
}
