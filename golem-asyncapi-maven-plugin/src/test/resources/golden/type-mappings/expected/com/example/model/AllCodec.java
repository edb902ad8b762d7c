package com.example.model;

import com.acme.Money;
import com.acme.Point;
import com.acme.PointCodec;
import com.example.runtime.Imported;
import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonTexts;
import com.example.runtime.JsonWriting;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link All} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AllCodec {
    private AllCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All read(JsonParser parser) throws IOException {
        Money price = null;
        List<Money> prices = null;
        Set<Money> distinct = null;
        Map<String, @Nullable Money> byName = null;
        All.Either either = null;
        Point point = null;
        List<@Nullable Point> points = null;
        Point here = null;
        Instant stamp = null;
        LocalDateTime localDateTime = null;
        LocalTime localTime = null;
        ZonedDateTime zoned = null;
        Duration duration = null;
        Period period = null;
        YearMonth month = null;
        ZoneId zone = null;
        Currency currency = null;
        Integer int32 = null;
        Long int64 = null;
        BigInteger big = null;
        BigDecimal decimal = null;
        String link = null;
        byte[] bytes = null;
        BigInteger count = null;
        Long small = null;
        BigDecimal exact = null;
        Double ratio = null;
        BigDecimal wide = null;
        All.Mode mode = null;
        All.Level level = null;
        List<LocalTime> times = null;
        All.Pair pair = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "price" ->
                    price = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Money.class), additionalProperties);
                case "prices" ->
                    prices = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(inner, inner2 -> Imported.read(inner2, Money.class)),
                            additionalProperties);
                case "distinct" ->
                    distinct = JsonReading.optional(
                            parser,
                            inner -> JsonReading.set(inner, inner2 -> Imported.read(inner2, Money.class)),
                            additionalProperties);
                case "byName" ->
                    byName = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(
                                    inner,
                                    inner2 -> JsonReading.nullable(
                                            inner2, inner3 -> Imported.read(inner3, Money.class))),
                            additionalProperties);
                case "either" -> either = JsonReading.optional(parser, AllCodec::readEither, additionalProperties);
                case "point" ->
                    point = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Point.class, PointCodec::read), additionalProperties);
                case "points" ->
                    points = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner,
                                    inner2 -> JsonReading.nullable(
                                            inner2, inner3 -> Imported.read(inner3, Point.class, PointCodec::read))),
                            additionalProperties);
                case "here" ->
                    here = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Point.class, PointCodec::read), additionalProperties);
                case "stamp" -> stamp = JsonReading.optional(parser, JsonTexts::instant, additionalProperties);
                case "localDateTime" ->
                    localDateTime = JsonReading.optional(parser, JsonTexts::localDateTime, additionalProperties);
                case "localTime" ->
                    localTime = JsonReading.optional(parser, JsonTexts::localTime, additionalProperties);
                case "zoned" -> zoned = JsonReading.optional(parser, JsonTexts::zonedDateTime, additionalProperties);
                case "duration" -> duration = JsonReading.optional(parser, JsonTexts::duration, additionalProperties);
                case "period" -> period = JsonReading.optional(parser, JsonTexts::period, additionalProperties);
                case "month" -> month = JsonReading.optional(parser, JsonTexts::yearMonth, additionalProperties);
                case "zone" -> zone = JsonReading.optional(parser, JsonTexts::zoneId, additionalProperties);
                case "currency" -> currency = JsonReading.optional(parser, JsonTexts::currency, additionalProperties);
                case "int32" -> int32 = JsonReading.optional(parser, JsonTexts::int32, additionalProperties);
                case "int64" -> int64 = JsonReading.optional(parser, JsonTexts::int64, additionalProperties);
                case "big" -> big = JsonReading.optional(parser, JsonTexts::bigInteger, additionalProperties);
                case "decimal" -> decimal = JsonReading.optional(parser, JsonTexts::decimal, additionalProperties);
                case "link" -> link = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "bytes" -> bytes = JsonReading.optional(parser, JsonScalars::bytes, additionalProperties);
                case "count" -> count = JsonReading.optional(parser, JsonScalars::bigInteger, additionalProperties);
                case "small" -> small = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "exact" -> exact = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "ratio" -> ratio = JsonReading.optional(parser, JsonScalars::float64, additionalProperties);
                case "wide" -> wide = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "mode" -> mode = JsonReading.optional(parser, AllCodec::readMode, additionalProperties);
                case "level" -> level = JsonReading.optional(parser, AllCodec::readLevel, additionalProperties);
                case "times" ->
                    times = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonTexts::localTime), additionalProperties);
                case "pair" -> pair = JsonReading.optional(parser, AllCodec::readPair, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new All(
                price,
                prices,
                distinct,
                byName,
                either,
                point,
                points,
                here,
                stamp,
                localDateTime,
                localTime,
                zoned,
                duration,
                period,
                month,
                zone,
                currency,
                int32,
                int64,
                big,
                decimal,
                link,
                bytes,
                count,
                small,
                exact,
                ratio,
                wide,
                mode,
                level,
                times,
                pair,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(All value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.price() != null) {
            generator.writeFieldName("price");
            Imported.write(value.price(), generator);
        }
        if (value.prices() != null) {
            generator.writeFieldName("prices");
            JsonWriting.list(value.prices(), generator, Imported::write);
        }
        if (value.distinct() != null) {
            generator.writeFieldName("distinct");
            JsonWriting.set(value.distinct(), generator, Imported::write);
        }
        if (value.byName() != null) {
            generator.writeFieldName("byName");
            JsonWriting.map(value.byName(), generator, Imported::write);
        }
        if (value.either() != null) {
            generator.writeFieldName("either");
            writeEither(value.either(), generator);
        }
        if (value.point() != null) {
            generator.writeFieldName("point");
            PointCodec.write(value.point(), generator);
        }
        if (value.points() != null) {
            generator.writeFieldName("points");
            JsonWriting.list(value.points(), generator, PointCodec::write);
        }
        if (value.here() != null) {
            generator.writeFieldName("here");
            PointCodec.write(value.here(), generator);
        }
        if (value.stamp() != null) {
            generator.writeFieldName("stamp");
            JsonWriting.text(value.stamp(), generator);
        }
        if (value.localDateTime() != null) {
            generator.writeFieldName("localDateTime");
            JsonTexts.localDateTime(value.localDateTime(), generator);
        }
        if (value.localTime() != null) {
            generator.writeFieldName("localTime");
            JsonTexts.localTime(value.localTime(), generator);
        }
        if (value.zoned() != null) {
            generator.writeFieldName("zoned");
            JsonTexts.zonedDateTime(value.zoned(), generator);
        }
        if (value.duration() != null) {
            generator.writeFieldName("duration");
            JsonWriting.text(value.duration(), generator);
        }
        if (value.period() != null) {
            generator.writeFieldName("period");
            JsonWriting.text(value.period(), generator);
        }
        if (value.month() != null) {
            generator.writeFieldName("month");
            JsonWriting.text(value.month(), generator);
        }
        if (value.zone() != null) {
            generator.writeFieldName("zone");
            JsonWriting.text(value.zone(), generator);
        }
        if (value.currency() != null) {
            generator.writeFieldName("currency");
            JsonWriting.text(value.currency(), generator);
        }
        if (value.int32() != null) {
            generator.writeFieldName("int32");
            JsonWriting.text(value.int32(), generator);
        }
        if (value.int64() != null) {
            generator.writeFieldName("int64");
            JsonWriting.text(value.int64(), generator);
        }
        if (value.big() != null) {
            generator.writeFieldName("big");
            JsonWriting.text(value.big(), generator);
        }
        if (value.decimal() != null) {
            generator.writeFieldName("decimal");
            JsonTexts.decimal(value.decimal(), generator);
        }
        if (value.link() != null) {
            generator.writeFieldName("link");
            generator.writeString(value.link());
        }
        if (value.bytes() != null) {
            generator.writeFieldName("bytes");
            JsonWriting.bytes(value.bytes(), generator);
        }
        if (value.count() != null) {
            generator.writeFieldName("count");
            generator.writeNumber(value.count());
        }
        if (value.small() != null) {
            generator.writeFieldName("small");
            generator.writeNumber(value.small());
        }
        if (value.exact() != null) {
            generator.writeFieldName("exact");
            generator.writeNumber(value.exact());
        }
        if (value.ratio() != null) {
            generator.writeFieldName("ratio");
            generator.writeNumber(value.ratio());
        }
        if (value.wide() != null) {
            generator.writeFieldName("wide");
            generator.writeNumber(value.wide());
        }
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
        }
        if (value.level() != null) {
            generator.writeFieldName("level");
            writeLevel(value.level(), generator);
        }
        if (value.times() != null) {
            generator.writeFieldName("times");
            JsonWriting.list(value.times(), generator, JsonTexts::localTime);
        }
        if (value.pair() != null) {
            generator.writeFieldName("pair");
            writePair(value.pair(), generator);
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
    public static All.Either readEither(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> JsonAttempts.either(parser, AllCodec::readMoneyValue, AllCodec::readStringValue);
            case VALUE_NUMBER_INT -> readIntegerValue(parser);
            default -> new All.Either.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeEither(All.Either value, JsonGenerator generator) throws IOException {
        if (value instanceof All.Either.MoneyValue moneyValue) {
            writeMoneyValue(moneyValue, generator);
        } else if (value instanceof All.Either.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof All.Either.IntegerValue integerValue) {
            writeIntegerValue(integerValue, generator);
        } else if (value instanceof All.Either.Unknown unknown) {
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
    public static All.Either.MoneyValue readMoneyValue(JsonParser parser) throws IOException {
        return new All.Either.MoneyValue(Imported.read(parser, Money.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMoneyValue(All.Either.MoneyValue value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Either.StringValue readStringValue(JsonParser parser) throws IOException {
        return new All.Either.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(All.Either.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Either.IntegerValue readIntegerValue(JsonParser parser) throws IOException {
        return new All.Either.IntegerValue(JsonScalars.bigInteger(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue(All.Either.IntegerValue value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Mode readMode(JsonParser parser) throws IOException {
        return All.Mode.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(All.Mode value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Level readLevel(JsonParser parser) throws IOException {
        return All.Level.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLevel(All.Level value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Pair readPair(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        Money item1 = null;
        Long item2 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = Imported.read(parser, Money.class);
                case 1 -> item2 = JsonTexts.int64(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        Tuples.requireItems(parser, size, 1);
        return new All.Pair(item1, item2, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePair(All.Pair value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        Imported.write(value.item1(), generator);
        if (value.item2() != null) {
            JsonWriting.text(value.item2(), generator);
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link All}. */
    public static final class Reader extends CodecReader<All> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected All decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link All}. */
    public static final class Writer extends CodecWriter<All> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(All value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Either}. */
    public static final class EitherReader extends CodecReader<All.Either> {
        /** Called by Jackson. */
        public EitherReader() {}

        @Override
        protected All.Either decode(JsonParser parser) throws IOException {
            return readEither(parser);
        }
    }

    /** Lets Jackson write {@link All.Either}. */
    public static final class EitherWriter extends CodecWriter<All.Either> {
        /** Called by Jackson. */
        public EitherWriter() {}

        @Override
        protected void encode(All.Either value, JsonGenerator generator) throws IOException {
            writeEither(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Either.MoneyValue}. */
    public static final class MoneyValueReader extends CodecReader<All.Either.MoneyValue> {
        /** Called by Jackson. */
        public MoneyValueReader() {}

        @Override
        protected All.Either.MoneyValue decode(JsonParser parser) throws IOException {
            return readMoneyValue(parser);
        }
    }

    /** Lets Jackson write {@link All.Either.MoneyValue}. */
    public static final class MoneyValueWriter extends CodecWriter<All.Either.MoneyValue> {
        /** Called by Jackson. */
        public MoneyValueWriter() {}

        @Override
        protected void encode(All.Either.MoneyValue value, JsonGenerator generator) throws IOException {
            writeMoneyValue(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Either.StringValue}. */
    public static final class StringValueReader extends CodecReader<All.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected All.Either.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link All.Either.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<All.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(All.Either.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Either.IntegerValue}. */
    public static final class IntegerValueReader extends CodecReader<All.Either.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueReader() {}

        @Override
        protected All.Either.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue(parser);
        }
    }

    /** Lets Jackson write {@link All.Either.IntegerValue}. */
    public static final class IntegerValueWriter extends CodecWriter<All.Either.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueWriter() {}

        @Override
        protected void encode(All.Either.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Mode}. */
    public static final class ModeReader extends CodecReader<All.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected All.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link All.Mode}. */
    public static final class ModeWriter extends CodecWriter<All.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(All.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Level}. */
    public static final class LevelReader extends CodecReader<All.Level> {
        /** Called by Jackson. */
        public LevelReader() {}

        @Override
        protected All.Level decode(JsonParser parser) throws IOException {
            return readLevel(parser);
        }
    }

    /** Lets Jackson write {@link All.Level}. */
    public static final class LevelWriter extends CodecWriter<All.Level> {
        /** Called by Jackson. */
        public LevelWriter() {}

        @Override
        protected void encode(All.Level value, JsonGenerator generator) throws IOException {
            writeLevel(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Pair}. */
    public static final class PairReader extends CodecReader<All.Pair> {
        /** Called by Jackson. */
        public PairReader() {}

        @Override
        protected All.Pair decode(JsonParser parser) throws IOException {
            return readPair(parser);
        }
    }

    /** Lets Jackson write {@link All.Pair}. */
    public static final class PairWriter extends CodecWriter<All.Pair> {
        /** Called by Jackson. */
        public PairWriter() {}

        @Override
        protected void encode(All.Pair value, JsonGenerator generator) throws IOException {
            writePair(value, generator);
        }
    }
}
