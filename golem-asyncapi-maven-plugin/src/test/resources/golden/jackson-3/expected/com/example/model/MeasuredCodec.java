package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Tuples;
import com.example.runtime.jackson3.CodecReader;
import com.example.runtime.jackson3.CodecWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads and writes {@link Measured} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class MeasuredCodec {
    private MeasuredCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Measured read(JsonParser parser) throws IOException {
        OffsetDateTime at = null;
        BigDecimal value = null;
        Measured.Unit unit = null;
        Measured.Position position = null;
        BigDecimal error = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "measured");
                case "at" -> at = JsonScalars.dateTime(parser);
                case "value" -> value = JsonScalars.decimal(parser);
                case "unit" -> unit = JsonReading.optional(parser, MeasuredCodec::readUnit, additionalProperties);
                case "position" ->
                    position = JsonReading.optional(parser, MeasuredCodec::readPosition, additionalProperties);
                case "error" -> error = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Measured(
                JsonReading.require(parser, at, "at"),
                JsonReading.require(parser, value, "value"),
                unit,
                position,
                error,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Measured value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeName("kind");
        generator.writeString(value.kind());
        generator.writeName("at");
        JsonWriting.dateTime(value.at(), generator);
        generator.writeName("value");
        generator.writeNumber(value.value());
        if (value.unit() != null) {
            generator.writeName("unit");
            writeUnit(value.unit(), generator);
        }
        if (value.position() != null) {
            generator.writeName("position");
            writePosition(value.position(), generator);
        }
        if (value.error() != null) {
            generator.writeName("error");
            generator.writeNumber(value.error());
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
    public static Measured.Unit readUnit(JsonParser parser) throws IOException {
        return Measured.Unit.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeUnit(Measured.Unit value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Measured.Position readPosition(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        BigDecimal item1 = null;
        BigDecimal item2 = null;
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = JsonScalars.decimal(parser);
                case 1 -> item2 = JsonScalars.decimal(parser);
                default -> throw Tuples.unexpectedItem(parser);
            }
        }
        Tuples.requireItems(parser, size, 2);
        return new Measured.Position(item1, item2);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePosition(Measured.Position value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(value.item1());
        generator.writeNumber(value.item2());
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Measured}. */
    public static final class Reader extends CodecReader<Measured> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Measured decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Measured}. */
    public static final class Writer extends CodecWriter<Measured> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Measured value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Measured.Unit}. */
    public static final class UnitReader extends CodecReader<Measured.Unit> {
        /** Called by Jackson. */
        public UnitReader() {}

        @Override
        protected Measured.Unit decode(JsonParser parser) throws IOException {
            return readUnit(parser);
        }
    }

    /** Lets Jackson write {@link Measured.Unit}. */
    public static final class UnitWriter extends CodecWriter<Measured.Unit> {
        /** Called by Jackson. */
        public UnitWriter() {}

        @Override
        protected void encode(Measured.Unit value, JsonGenerator generator) throws IOException {
            writeUnit(value, generator);
        }
    }

    /** Lets Jackson read {@link Measured.Position}. */
    public static final class PositionReader extends CodecReader<Measured.Position> {
        /** Called by Jackson. */
        public PositionReader() {}

        @Override
        protected Measured.Position decode(JsonParser parser) throws IOException {
            return readPosition(parser);
        }
    }

    /** Lets Jackson write {@link Measured.Position}. */
    public static final class PositionWriter extends CodecWriter<Measured.Position> {
        /** Called by Jackson. */
        public PositionWriter() {}

        @Override
        protected void encode(Measured.Position value, JsonGenerator generator) throws IOException {
            writePosition(value, generator);
        }
    }
}
