package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Drawing} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class DrawingCodec {
    private DrawingCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Drawing read(JsonParser parser) throws IOException {
        Drawing.Shape shape = null;
        Color background = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "shape" -> shape = readShape(parser);
                case "background" -> background = JsonReading.optional(parser, ColorCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Drawing(JsonReading.require(parser, shape, "shape"), background, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Drawing value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("shape");
        writeShape(value.shape(), generator);
        if (value.background() != null) {
            generator.writeFieldName("background");
            ColorCodec.write(value.background(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Drawing.Shape readShape(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Drawing.Shape.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Drawing.Shape.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "circle" -> readCircle(ahead.parser());
            case "square" -> readSquare(ahead.parser());
            default -> new Drawing.Shape.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeShape(Drawing.Shape value, JsonGenerator generator) throws IOException {
        if (value instanceof Drawing.Shape.Circle circle) {
            writeCircle(circle, generator);
        } else if (value instanceof Drawing.Shape.Square square) {
            writeSquare(square, generator);
        } else if (value instanceof Drawing.Shape.Unknown unknown) {
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
    public static Drawing.Shape.Circle readCircle(JsonParser parser) throws IOException {
        Double radius = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "radius" -> radius = JsonScalars.float64(parser);
                case "kind" -> kind = JsonScalars.constant(parser, "circle");
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Drawing.Shape.Circle(JsonReading.require(parser, radius, "radius"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCircle(Drawing.Shape.Circle value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("radius");
        generator.writeNumber(value.radius());
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Drawing.Shape.Square readSquare(JsonParser parser) throws IOException {
        Double side = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "square");
                case "side" -> side = JsonScalars.float64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Drawing.Shape.Square(JsonReading.require(parser, side, "side"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSquare(Drawing.Shape.Square value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        generator.writeFieldName("side");
        generator.writeNumber(value.side());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Drawing}. */
    public static final class Reader extends CodecReader<Drawing> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Drawing decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Drawing}. */
    public static final class Writer extends CodecWriter<Drawing> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Drawing value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Drawing.Shape}. */
    public static final class ShapeReader extends CodecReader<Drawing.Shape> {
        /** Called by Jackson. */
        public ShapeReader() {}

        @Override
        protected Drawing.Shape decode(JsonParser parser) throws IOException {
            return readShape(parser);
        }
    }

    /** Lets Jackson write {@link Drawing.Shape}. */
    public static final class ShapeWriter extends CodecWriter<Drawing.Shape> {
        /** Called by Jackson. */
        public ShapeWriter() {}

        @Override
        protected void encode(Drawing.Shape value, JsonGenerator generator) throws IOException {
            writeShape(value, generator);
        }
    }

    /** Lets Jackson read {@link Drawing.Shape.Circle}. */
    public static final class CircleReader extends CodecReader<Drawing.Shape.Circle> {
        /** Called by Jackson. */
        public CircleReader() {}

        @Override
        protected Drawing.Shape.Circle decode(JsonParser parser) throws IOException {
            return readCircle(parser);
        }
    }

    /** Lets Jackson write {@link Drawing.Shape.Circle}. */
    public static final class CircleWriter extends CodecWriter<Drawing.Shape.Circle> {
        /** Called by Jackson. */
        public CircleWriter() {}

        @Override
        protected void encode(Drawing.Shape.Circle value, JsonGenerator generator) throws IOException {
            writeCircle(value, generator);
        }
    }

    /** Lets Jackson read {@link Drawing.Shape.Square}. */
    public static final class SquareReader extends CodecReader<Drawing.Shape.Square> {
        /** Called by Jackson. */
        public SquareReader() {}

        @Override
        protected Drawing.Shape.Square decode(JsonParser parser) throws IOException {
            return readSquare(parser);
        }
    }

    /** Lets Jackson write {@link Drawing.Shape.Square}. */
    public static final class SquareWriter extends CodecWriter<Drawing.Shape.Square> {
        /** Called by Jackson. */
        public SquareWriter() {}

        @Override
        protected void encode(Drawing.Shape.Square value, JsonGenerator generator) throws IOException {
            writeSquare(value, generator);
        }
    }
}
