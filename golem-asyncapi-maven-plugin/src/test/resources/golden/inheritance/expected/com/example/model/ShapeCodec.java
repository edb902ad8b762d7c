package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Shape} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ShapeCodec {
    private ShapeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Shape read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Shape.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Shape.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Circle" -> CircleCodec.read(ahead.parser());
            case "Square", "Polygon" -> PolygonCodec.read(ahead.parser());
            default -> new Shape.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Shape value, JsonGenerator generator) throws IOException {
        if (value instanceof Circle circle) {
            CircleCodec.write(circle, generator);
        } else if (value instanceof Polygon polygon) {
            PolygonCodec.write(polygon, generator);
        } else if (value instanceof Shape.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Shape.Kind readKind(JsonParser parser) throws IOException {
        return Shape.Kind.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeKind(Shape.Kind value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Shape}. */
    public static final class Reader extends CodecReader<Shape> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Shape decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Shape}. */
    public static final class Writer extends CodecWriter<Shape> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Shape value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Shape.Kind}. */
    public static final class KindReader extends CodecReader<Shape.Kind> {
        /** Called by Jackson. */
        public KindReader() {}

        @Override
        protected Shape.Kind decode(JsonParser parser) throws IOException {
            return readKind(parser);
        }
    }

    /** Lets Jackson write {@link Shape.Kind}. */
    public static final class KindWriter extends CodecWriter<Shape.Kind> {
        /** Called by Jackson. */
        public KindWriter() {}

        @Override
        protected void encode(Shape.Kind value, JsonGenerator generator) throws IOException {
            writeKind(value, generator);
        }
    }
}
