package com.example.model;

import com.acme.Price;
import com.example.runtime.Imported;
import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ByShape} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ByShapeCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("amount", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.FRACTION)
            .required("currency", ObjectShapes.Kind.STRING)
            .shape(1, true)
            .required("grams", ObjectShapes.Kind.INTEGER);

    private ByShapeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ByShape read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ByShape.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, ByShapeCodec::readPriceValue, ByShape.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, ByShapeCodec::readWeight, ByShape.Unknown::new);
            default -> new ByShape.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ByShape value, JsonGenerator generator) throws IOException {
        if (value instanceof ByShape.PriceValue priceValue) {
            writePriceValue(priceValue, generator);
        } else if (value instanceof ByShape.Weight weight) {
            writeWeight(weight, generator);
        } else if (value instanceof ByShape.Unknown unknown) {
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
    public static ByShape.Weight readWeight(JsonParser parser) throws IOException {
        Long grams = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "grams" -> grams = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new ByShape.Weight(JsonReading.require(parser, grams, "grams"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWeight(ByShape.Weight value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("grams");
        generator.writeNumber(value.grams());
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
    public static ByShape.PriceValue readPriceValue(JsonParser parser) throws IOException {
        return new ByShape.PriceValue(Imported.read(parser, Price.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriceValue(ByShape.PriceValue value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /** Lets Jackson read {@link ByShape}. */
    public static final class Reader extends CodecReader<ByShape> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ByShape decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ByShape}. */
    public static final class Writer extends CodecWriter<ByShape> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ByShape value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link ByShape.Weight}. */
    public static final class WeightReader extends CodecReader<ByShape.Weight> {
        /** Called by Jackson. */
        public WeightReader() {}

        @Override
        protected ByShape.Weight decode(JsonParser parser) throws IOException {
            return readWeight(parser);
        }
    }

    /** Lets Jackson write {@link ByShape.Weight}. */
    public static final class WeightWriter extends CodecWriter<ByShape.Weight> {
        /** Called by Jackson. */
        public WeightWriter() {}

        @Override
        protected void encode(ByShape.Weight value, JsonGenerator generator) throws IOException {
            writeWeight(value, generator);
        }
    }

    /** Lets Jackson read {@link ByShape.PriceValue}. */
    public static final class PriceValueReader extends CodecReader<ByShape.PriceValue> {
        /** Called by Jackson. */
        public PriceValueReader() {}

        @Override
        protected ByShape.PriceValue decode(JsonParser parser) throws IOException {
            return readPriceValue(parser);
        }
    }

    /** Lets Jackson write {@link ByShape.PriceValue}. */
    public static final class PriceValueWriter extends CodecWriter<ByShape.PriceValue> {
        /** Called by Jackson. */
        public PriceValueWriter() {}

        @Override
        protected void encode(ByShape.PriceValue value, JsonGenerator generator) throws IOException {
            writePriceValue(value, generator);
        }
    }
}
