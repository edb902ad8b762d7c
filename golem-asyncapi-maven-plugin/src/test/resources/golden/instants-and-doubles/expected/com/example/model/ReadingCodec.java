package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonTexts;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Reading} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ReadingCodec {
    private ReadingCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Reading read(JsonParser parser) throws IOException {
        Instant at = null;
        Instant seen = null;
        Double value = null;
        Double least = null;
        BigDecimal price = null;
        Long count = null;
        Reading.Scale scale = null;
        List<Instant> history = null;
        Map<String, Double> byName = null;
        Reading.Either either = null;
        BigDecimal whole = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "at" -> at = JsonTexts.instant(parser);
                case "seen" -> seen = JsonReading.optional(parser, JsonTexts::instant, additionalProperties);
                case "value" -> value = JsonScalars.float64(parser);
                case "least" -> least = JsonReading.optional(parser, JsonScalars::float64, additionalProperties);
                case "price" -> price = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "count" -> count = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "scale" -> scale = JsonReading.optional(parser, ReadingCodec::readScale, additionalProperties);
                case "history" ->
                    history = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonTexts::instant), additionalProperties);
                case "byName" ->
                    byName = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::float64), additionalProperties);
                case "either" -> either = JsonReading.optional(parser, ReadingCodec::readEither, additionalProperties);
                case "whole" -> whole = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Reading(
                JsonReading.require(parser, at, "at"),
                seen,
                JsonReading.require(parser, value, "value"),
                least,
                price,
                count,
                scale,
                history,
                byName,
                either,
                whole,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Reading value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("at");
        JsonWriting.text(value.at(), generator);
        if (value.seen() != null) {
            generator.writeFieldName("seen");
            JsonWriting.text(value.seen(), generator);
        }
        generator.writeFieldName("value");
        generator.writeNumber(value.value());
        if (value.least() != null) {
            generator.writeFieldName("least");
            generator.writeNumber(value.least());
        }
        if (value.price() != null) {
            generator.writeFieldName("price");
            generator.writeNumber(value.price());
        }
        if (value.count() != null) {
            generator.writeFieldName("count");
            generator.writeNumber(value.count());
        }
        if (value.scale() != null) {
            generator.writeFieldName("scale");
            writeScale(value.scale(), generator);
        }
        if (value.history() != null) {
            generator.writeFieldName("history");
            JsonWriting.list(value.history(), generator, JsonWriting::text);
        }
        if (value.byName() != null) {
            generator.writeFieldName("byName");
            JsonWriting.map(value.byName(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.either() != null) {
            generator.writeFieldName("either");
            writeEither(value.either(), generator);
        }
        if (value.whole() != null) {
            generator.writeFieldName("whole");
            generator.writeNumber(value.whole());
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
    public static Reading.Scale readScale(JsonParser parser) throws IOException {
        return Reading.Scale.of(JsonScalars.decimal(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeScale(Reading.Scale value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Reading.Either readEither(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING ->
                JsonAttempts.either(
                        parser,
                        ReadingCodec::readInstantValue,
                        inner -> new Reading.Either.Unknown(JsonReading.node(inner)));
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser,
                        ReadingCodec::readNumberValue,
                        inner -> new Reading.Either.Unknown(JsonReading.node(inner)));
            case VALUE_NUMBER_FLOAT ->
                JsonAttempts.either(
                        parser,
                        ReadingCodec::readNumberValue,
                        inner -> new Reading.Either.Unknown(JsonReading.node(inner)));
            default -> new Reading.Either.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeEither(Reading.Either value, JsonGenerator generator) throws IOException {
        if (value instanceof Reading.Either.InstantValue instantValue) {
            writeInstantValue(instantValue, generator);
        } else if (value instanceof Reading.Either.NumberValue numberValue) {
            writeNumberValue(numberValue, generator);
        } else if (value instanceof Reading.Either.Unknown unknown) {
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
    public static Reading.Either.InstantValue readInstantValue(JsonParser parser) throws IOException {
        return new Reading.Either.InstantValue(JsonTexts.instant(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeInstantValue(Reading.Either.InstantValue value, JsonGenerator generator)
            throws IOException {
        JsonWriting.text(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Reading.Either.NumberValue readNumberValue(JsonParser parser) throws IOException {
        return new Reading.Either.NumberValue(JsonScalars.float64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNumberValue(Reading.Either.NumberValue value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /** Lets Jackson read {@link Reading}. */
    public static final class Reader extends CodecReader<Reading> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Reading decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Reading}. */
    public static final class Writer extends CodecWriter<Reading> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Reading value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Reading.Scale}. */
    public static final class ScaleReader extends CodecReader<Reading.Scale> {
        /** Called by Jackson. */
        public ScaleReader() {}

        @Override
        protected Reading.Scale decode(JsonParser parser) throws IOException {
            return readScale(parser);
        }
    }

    /** Lets Jackson write {@link Reading.Scale}. */
    public static final class ScaleWriter extends CodecWriter<Reading.Scale> {
        /** Called by Jackson. */
        public ScaleWriter() {}

        @Override
        protected void encode(Reading.Scale value, JsonGenerator generator) throws IOException {
            writeScale(value, generator);
        }
    }

    /** Lets Jackson read {@link Reading.Either}. */
    public static final class EitherReader extends CodecReader<Reading.Either> {
        /** Called by Jackson. */
        public EitherReader() {}

        @Override
        protected Reading.Either decode(JsonParser parser) throws IOException {
            return readEither(parser);
        }
    }

    /** Lets Jackson write {@link Reading.Either}. */
    public static final class EitherWriter extends CodecWriter<Reading.Either> {
        /** Called by Jackson. */
        public EitherWriter() {}

        @Override
        protected void encode(Reading.Either value, JsonGenerator generator) throws IOException {
            writeEither(value, generator);
        }
    }

    /** Lets Jackson read {@link Reading.Either.InstantValue}. */
    public static final class InstantValueReader extends CodecReader<Reading.Either.InstantValue> {
        /** Called by Jackson. */
        public InstantValueReader() {}

        @Override
        protected Reading.Either.InstantValue decode(JsonParser parser) throws IOException {
            return readInstantValue(parser);
        }
    }

    /** Lets Jackson write {@link Reading.Either.InstantValue}. */
    public static final class InstantValueWriter extends CodecWriter<Reading.Either.InstantValue> {
        /** Called by Jackson. */
        public InstantValueWriter() {}

        @Override
        protected void encode(Reading.Either.InstantValue value, JsonGenerator generator) throws IOException {
            writeInstantValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Reading.Either.NumberValue}. */
    public static final class NumberValueReader extends CodecReader<Reading.Either.NumberValue> {
        /** Called by Jackson. */
        public NumberValueReader() {}

        @Override
        protected Reading.Either.NumberValue decode(JsonParser parser) throws IOException {
            return readNumberValue(parser);
        }
    }

    /** Lets Jackson write {@link Reading.Either.NumberValue}. */
    public static final class NumberValueWriter extends CodecWriter<Reading.Either.NumberValue> {
        /** Called by Jackson. */
        public NumberValueWriter() {}

        @Override
        protected void encode(Reading.Either.NumberValue value, JsonGenerator generator) throws IOException {
            writeNumberValue(value, generator);
        }
    }
}
