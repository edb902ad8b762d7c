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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Polygon} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PolygonCodec {
    private PolygonCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Polygon read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Polygon.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Polygon.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Square" -> SquareCodec.read(ahead.parser());
            case "Polygon" -> readPlain(ahead.parser());
            default -> new Polygon.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Polygon value, JsonGenerator generator) throws IOException {
        if (value instanceof Square square) {
            SquareCodec.write(square, generator);
        } else if (value instanceof Polygon.Plain plain) {
            writePlain(plain, generator);
        } else if (value instanceof Polygon.Unknown unknown) {
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
    public static Polygon.Plain readPlain(JsonParser parser) throws IOException {
        Shape.Kind kind = null;
        BigDecimal area = null;
        Long corners = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = ShapeCodec.readKind(parser);
                case "area" -> area = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "corners" -> corners = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Polygon.Plain(JsonReading.require(parser, kind, "kind"), area, corners, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlain(Polygon.Plain value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        ShapeCodec.writeKind(value.kind(), generator);
        if (value.area() != null) {
            generator.writeFieldName("area");
            generator.writeNumber(value.area());
        }
        if (value.corners() != null) {
            generator.writeFieldName("corners");
            generator.writeNumber(value.corners());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Polygon}. */
    public static final class Reader extends CodecReader<Polygon> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Polygon decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Polygon}. */
    public static final class Writer extends CodecWriter<Polygon> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Polygon value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Polygon.Plain}. */
    public static final class PlainReader extends CodecReader<Polygon.Plain> {
        /** Called by Jackson. */
        public PlainReader() {}

        @Override
        protected Polygon.Plain decode(JsonParser parser) throws IOException {
            return readPlain(parser);
        }
    }

    /** Lets Jackson write {@link Polygon.Plain}. */
    public static final class PlainWriter extends CodecWriter<Polygon.Plain> {
        /** Called by Jackson. */
        public PlainWriter() {}

        @Override
        protected void encode(Polygon.Plain value, JsonGenerator generator) throws IOException {
            writePlain(value, generator);
        }
    }
}
