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

/** Reads and writes {@link Circle} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CircleCodec {
    private CircleCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Circle read(JsonParser parser) throws IOException {
        Shape.Kind kind = null;
        BigDecimal area = null;
        BigDecimal radius = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = ShapeCodec.readKind(parser);
                case "area" -> area = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "radius" -> radius = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Circle(JsonReading.require(parser, kind, "kind"), area, radius, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Circle value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        ShapeCodec.writeKind(value.kind(), generator);
        if (value.area() != null) {
            generator.writeFieldName("area");
            generator.writeNumber(value.area());
        }
        if (value.radius() != null) {
            generator.writeFieldName("radius");
            generator.writeNumber(value.radius());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Circle}. */
    public static final class Reader extends CodecReader<Circle> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Circle decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Circle}. */
    public static final class Writer extends CodecWriter<Circle> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Circle value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
