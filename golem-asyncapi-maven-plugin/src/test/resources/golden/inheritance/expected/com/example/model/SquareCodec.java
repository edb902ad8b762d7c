package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
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

/** Reads and writes {@link Square} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SquareCodec {
    private SquareCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Square read(JsonParser parser) throws IOException {
        Shape.Kind kind = null;
        BigDecimal area = null;
        Long corners = null;
        BigDecimal side = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = ShapeCodec.readKind(parser);
                case "area" -> area = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "corners" -> corners = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "side" -> side = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Square(JsonReading.require(parser, kind, "kind"), area, corners, side, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Square value, JsonGenerator generator) throws IOException {
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
        if (value.side() != null) {
            generator.writeFieldName("side");
            generator.writeNumber(value.side());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Square}. */
    public static final class Reader extends CodecReader<Square> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Square decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Square}. */
    public static final class Writer extends CodecWriter<Square> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Square value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
