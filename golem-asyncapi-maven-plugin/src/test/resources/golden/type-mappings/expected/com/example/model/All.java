package com.example.model;

import com.acme.Money;
import com.acme.Point;
import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
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
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The object {@code All}.
 *
 * @param price The member {@code price}. Format: {@code money}. {@code null} where absent.
 * @param prices The member {@code prices}. {@code null} where absent.
 * @param distinct The member {@code distinct}. {@code null} where absent.
 * @param byName The member {@code byName}. {@code null} where absent.
 * @param either The member {@code either}. {@code null} where absent.
 * @param point The member {@code point}. Format: {@code point}. {@code null} where absent.
 * @param points The member {@code points}. {@code null} where absent.
 * @param here The member {@code here}. {@code null} where absent.
 * @param stamp The member {@code stamp}. {@code null} where absent.
 * @param localDateTime The member {@code localDateTime}. Format: {@code local-date-time}. {@code null}
 *     where absent.
 * @param localTime The member {@code localTime}. Format: {@code local-time}. {@code null} where
 *     absent.
 * @param zoned The member {@code zoned}. Format: {@code zoned}. {@code null} where absent.
 * @param duration The member {@code duration}. {@code null} where absent.
 * @param period The member {@code period}. Format: {@code period}. {@code null} where absent.
 * @param month The member {@code month}. Format: {@code month}. {@code null} where absent.
 * @param zone The member {@code zone}. Format: {@code zone}. {@code null} where absent.
 * @param currency The member {@code currency}. Format: {@code currency}. {@code null} where absent.
 * @param int32 The member {@code int32}. {@code null} where absent.
 * @param int64 The member {@code int64}. {@code null} where absent.
 * @param big The member {@code big}. Format: {@code big}. {@code null} where absent.
 * @param decimal The member {@code decimal}. Format: {@code decimal}. {@code null} where absent.
 * @param link The member {@code link}. {@code null} where absent.
 * @param bytes The member {@code bytes}. Format: {@code base64url}. {@code null} where absent.
 * @param count The member {@code count}. {@code null} where absent.
 * @param small The member {@code small}. {@code null} where absent.
 * @param exact The member {@code exact}. Format: {@code exact}. {@code null} where absent.
 * @param ratio The member {@code ratio}. {@code null} where absent.
 * @param wide The member {@code wide}. {@code null} where absent.
 * @param mode The member {@code mode}. {@code null} where absent.
 * @param level The member {@code level}. {@code null} where absent.
 * @param times The member {@code times}. {@code null} where absent.
 * @param pair The member {@code pair}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = AllCodec.Reader.class)
@JsonSerialize(using = AllCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record All(
        @Nullable Money price,
        @Nullable List<Money> prices,
        @Nullable Set<Money> distinct,
        @Nullable Map<String, @Nullable Money> byName,
        @Nullable Either either,
        @Nullable Point point,
        @Nullable List<@Nullable Point> points,
        @Nullable Point here,
        @Nullable Instant stamp,
        @Nullable LocalDateTime localDateTime,
        @Nullable LocalTime localTime,
        @Nullable ZonedDateTime zoned,
        @Nullable Duration duration,
        @Nullable Period period,
        @Nullable YearMonth month,
        @Nullable ZoneId zone,
        @Nullable Currency currency,
        @Nullable Integer int32,
        @Nullable Long int64,
        @Nullable BigInteger big,
        @Nullable BigDecimal decimal,
        @Nullable String link,
        byte @Nullable [] bytes,
        @Nullable BigInteger count,
        @Nullable Long small,
        @Nullable BigDecimal exact,
        @Nullable Double ratio,
        @Nullable BigDecimal wide,
        @Nullable Mode mode,
        @Nullable Level level,
        @Nullable List<LocalTime> times,
        @Nullable Pair pair,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param price see {@link #price()}
     * @param prices see {@link #prices()}
     * @param distinct see {@link #distinct()}
     * @param byName see {@link #byName()}
     * @param either see {@link #either()}
     * @param point see {@link #point()}
     * @param points see {@link #points()}
     * @param here see {@link #here()}
     * @param stamp see {@link #stamp()}
     * @param localDateTime see {@link #localDateTime()}
     * @param localTime see {@link #localTime()}
     * @param zoned see {@link #zoned()}
     * @param duration see {@link #duration()}
     * @param period see {@link #period()}
     * @param month see {@link #month()}
     * @param zone see {@link #zone()}
     * @param currency see {@link #currency()}
     * @param int32 see {@link #int32()}
     * @param int64 see {@link #int64()}
     * @param big see {@link #big()}
     * @param decimal see {@link #decimal()}
     * @param link see {@link #link()}
     * @param bytes see {@link #bytes()}
     * @param count see {@link #count()}
     * @param small see {@link #small()}
     * @param exact see {@link #exact()}
     * @param ratio see {@link #ratio()}
     * @param wide see {@link #wide()}
     * @param mode see {@link #mode()}
     * @param level see {@link #level()}
     * @param times see {@link #times()}
     * @param pair see {@link #pair()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public All {
        prices = Members.copyOf(prices);
        distinct = Members.copyOf(distinct);
        byName = Members.copyOf(byName);
        points = Members.copyOf(points);
        bytes = ByteArrays.copyOf(bytes);
        times = Members.copyOf(times);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code bytes}, or {@code null}} */
    @Override
    public byte @Nullable [] bytes() {
        return ByteArrays.copyOf(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof All that
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.prices, that.prices)
                && Objects.equals(this.distinct, that.distinct)
                && Objects.equals(this.byName, that.byName)
                && Objects.equals(this.either, that.either)
                && Objects.equals(this.point, that.point)
                && Objects.equals(this.points, that.points)
                && Objects.equals(this.here, that.here)
                && Objects.equals(this.stamp, that.stamp)
                && Objects.equals(this.localDateTime, that.localDateTime)
                && Objects.equals(this.localTime, that.localTime)
                && Objects.equals(this.zoned, that.zoned)
                && Objects.equals(this.duration, that.duration)
                && Objects.equals(this.period, that.period)
                && Objects.equals(this.month, that.month)
                && Objects.equals(this.zone, that.zone)
                && Objects.equals(this.currency, that.currency)
                && Objects.equals(this.int32, that.int32)
                && Objects.equals(this.int64, that.int64)
                && Objects.equals(this.big, that.big)
                && Objects.equals(this.decimal, that.decimal)
                && Objects.equals(this.link, that.link)
                && ByteArrays.equal(this.bytes, that.bytes)
                && Objects.equals(this.count, that.count)
                && Objects.equals(this.small, that.small)
                && Objects.equals(this.exact, that.exact)
                && Objects.equals(this.ratio, that.ratio)
                && Objects.equals(this.wide, that.wide)
                && Objects.equals(this.mode, that.mode)
                && Objects.equals(this.level, that.level)
                && Objects.equals(this.times, that.times)
                && Objects.equals(this.pair, that.pair)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
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
                ByteArrays.hash(bytes),
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

    @Override
    public String toString() {
        return "All[price=" + price
                + ", prices=" + prices
                + ", distinct=" + distinct
                + ", byName=" + byName
                + ", either=" + either
                + ", point=" + point
                + ", points=" + points
                + ", here=" + here
                + ", stamp=" + stamp
                + ", localDateTime=" + localDateTime
                + ", localTime=" + localTime
                + ", zoned=" + zoned
                + ", duration=" + duration
                + ", period=" + period
                + ", month=" + month
                + ", zone=" + zone
                + ", currency=" + currency
                + ", int32=" + int32
                + ", int64=" + int64
                + ", big=" + big
                + ", decimal=" + decimal
                + ", link=" + link
                + ", bytes=" + ByteArrays.text(bytes)
                + ", count=" + count
                + ", small=" + small
                + ", exact=" + exact
                + ", ratio=" + ratio
                + ", wide=" + wide
                + ", mode=" + mode
                + ", level=" + level
                + ", times=" + times
                + ", pair=" + pair
                + ", additionalProperties=" + additionalProperties
                + "]";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .price(price)
                .prices(prices)
                .distinct(distinct)
                .byName(byName)
                .either(either)
                .point(point)
                .points(points)
                .here(here)
                .stamp(stamp)
                .localDateTime(localDateTime)
                .localTime(localTime)
                .zoned(zoned)
                .duration(duration)
                .period(period)
                .month(month)
                .zone(zone)
                .currency(currency)
                .int32(int32)
                .int64(int64)
                .big(big)
                .decimal(decimal)
                .link(link)
                .bytes(bytes)
                .count(count)
                .small(small)
                .exact(exact)
                .ratio(ratio)
                .wide(wide)
                .mode(mode)
                .level(level)
                .times(times)
                .pair(pair)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link All}. */
    public static final class Builder {
        private @Nullable Money price;

        private @Nullable List<Money> prices;

        private @Nullable Set<Money> distinct;

        private @Nullable Map<String, @Nullable Money> byName;

        private @Nullable Either either;

        private @Nullable Point point;

        private @Nullable List<@Nullable Point> points;

        private @Nullable Point here;

        private @Nullable Instant stamp;

        private @Nullable LocalDateTime localDateTime;

        private @Nullable LocalTime localTime;

        private @Nullable ZonedDateTime zoned;

        private @Nullable Duration duration;

        private @Nullable Period period;

        private @Nullable YearMonth month;

        private @Nullable ZoneId zone;

        private @Nullable Currency currency;

        private @Nullable Integer int32;

        private @Nullable Long int64;

        private @Nullable BigInteger big;

        private @Nullable BigDecimal decimal;

        private @Nullable String link;

        private byte @Nullable [] bytes;

        private @Nullable BigInteger count;

        private @Nullable Long small;

        private @Nullable BigDecimal exact;

        private @Nullable Double ratio;

        private @Nullable BigDecimal wide;

        private @Nullable Mode mode;

        private @Nullable Level level;

        private @Nullable List<LocalTime> times;

        private @Nullable Pair pair;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code price}, or clears it with {@code null}.
         *
         * @param price the new value
         * @return this builder
         */
        public Builder price(@Nullable Money price) {
            this.price = price;
            additionalProperties.remove("price");
            return this;
        }

        /**
         * Sets {@code prices}, or clears it with {@code null}.
         *
         * @param prices the new value
         * @return this builder
         */
        public Builder prices(@Nullable List<Money> prices) {
            this.prices = prices;
            additionalProperties.remove("prices");
            return this;
        }

        /**
         * Sets {@code distinct}, or clears it with {@code null}.
         *
         * @param distinct the new value
         * @return this builder
         */
        public Builder distinct(@Nullable Set<Money> distinct) {
            this.distinct = distinct;
            additionalProperties.remove("distinct");
            return this;
        }

        /**
         * Sets {@code byName}, or clears it with {@code null}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, @Nullable Money> byName) {
            this.byName = byName;
            additionalProperties.remove("byName");
            return this;
        }

        /**
         * Sets {@code either}, or clears it with {@code null}.
         *
         * @param either the new value
         * @return this builder
         */
        public Builder either(@Nullable Either either) {
            this.either = either;
            additionalProperties.remove("either");
            return this;
        }

        /**
         * Sets {@code point}, or clears it with {@code null}.
         *
         * @param point the new value
         * @return this builder
         */
        public Builder point(@Nullable Point point) {
            this.point = point;
            additionalProperties.remove("point");
            return this;
        }

        /**
         * Sets {@code points}, or clears it with {@code null}.
         *
         * @param points the new value
         * @return this builder
         */
        public Builder points(@Nullable List<@Nullable Point> points) {
            this.points = points;
            additionalProperties.remove("points");
            return this;
        }

        /**
         * Sets {@code here}, or clears it with {@code null}.
         *
         * @param here the new value
         * @return this builder
         */
        public Builder here(@Nullable Point here) {
            this.here = here;
            additionalProperties.remove("here");
            return this;
        }

        /**
         * Sets {@code stamp}, or clears it with {@code null}.
         *
         * @param stamp the new value
         * @return this builder
         */
        public Builder stamp(@Nullable Instant stamp) {
            this.stamp = stamp;
            additionalProperties.remove("stamp");
            return this;
        }

        /**
         * Sets {@code localDateTime}, or clears it with {@code null}.
         *
         * @param localDateTime the new value
         * @return this builder
         */
        public Builder localDateTime(@Nullable LocalDateTime localDateTime) {
            this.localDateTime = localDateTime;
            additionalProperties.remove("localDateTime");
            return this;
        }

        /**
         * Sets {@code localTime}, or clears it with {@code null}.
         *
         * @param localTime the new value
         * @return this builder
         */
        public Builder localTime(@Nullable LocalTime localTime) {
            this.localTime = localTime;
            additionalProperties.remove("localTime");
            return this;
        }

        /**
         * Sets {@code zoned}, or clears it with {@code null}.
         *
         * @param zoned the new value
         * @return this builder
         */
        public Builder zoned(@Nullable ZonedDateTime zoned) {
            this.zoned = zoned;
            additionalProperties.remove("zoned");
            return this;
        }

        /**
         * Sets {@code duration}, or clears it with {@code null}.
         *
         * @param duration the new value
         * @return this builder
         */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            additionalProperties.remove("duration");
            return this;
        }

        /**
         * Sets {@code period}, or clears it with {@code null}.
         *
         * @param period the new value
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            additionalProperties.remove("period");
            return this;
        }

        /**
         * Sets {@code month}, or clears it with {@code null}.
         *
         * @param month the new value
         * @return this builder
         */
        public Builder month(@Nullable YearMonth month) {
            this.month = month;
            additionalProperties.remove("month");
            return this;
        }

        /**
         * Sets {@code zone}, or clears it with {@code null}.
         *
         * @param zone the new value
         * @return this builder
         */
        public Builder zone(@Nullable ZoneId zone) {
            this.zone = zone;
            additionalProperties.remove("zone");
            return this;
        }

        /**
         * Sets {@code currency}, or clears it with {@code null}.
         *
         * @param currency the new value
         * @return this builder
         */
        public Builder currency(@Nullable Currency currency) {
            this.currency = currency;
            additionalProperties.remove("currency");
            return this;
        }

        /**
         * Sets {@code int32}, or clears it with {@code null}.
         *
         * @param int32 the new value
         * @return this builder
         */
        public Builder int32(@Nullable Integer int32) {
            this.int32 = int32;
            additionalProperties.remove("int32");
            return this;
        }

        /**
         * Sets {@code int64}, or clears it with {@code null}.
         *
         * @param int64 the new value
         * @return this builder
         */
        public Builder int64(@Nullable Long int64) {
            this.int64 = int64;
            additionalProperties.remove("int64");
            return this;
        }

        /**
         * Sets {@code big}, or clears it with {@code null}.
         *
         * @param big the new value
         * @return this builder
         */
        public Builder big(@Nullable BigInteger big) {
            this.big = big;
            additionalProperties.remove("big");
            return this;
        }

        /**
         * Sets {@code decimal}, or clears it with {@code null}.
         *
         * @param decimal the new value
         * @return this builder
         */
        public Builder decimal(@Nullable BigDecimal decimal) {
            this.decimal = decimal;
            additionalProperties.remove("decimal");
            return this;
        }

        /**
         * Sets {@code link}, or clears it with {@code null}.
         *
         * @param link the new value
         * @return this builder
         */
        public Builder link(@Nullable String link) {
            this.link = link;
            additionalProperties.remove("link");
            return this;
        }

        /**
         * Sets {@code bytes}, or clears it with {@code null}.
         *
         * @param bytes the new value
         * @return this builder
         */
        public Builder bytes(byte @Nullable [] bytes) {
            this.bytes = bytes;
            additionalProperties.remove("bytes");
            return this;
        }

        /**
         * Sets {@code count}, or clears it with {@code null}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder count(@Nullable BigInteger count) {
            this.count = count;
            additionalProperties.remove("count");
            return this;
        }

        /**
         * Sets {@code small}, or clears it with {@code null}.
         *
         * @param small the new value
         * @return this builder
         */
        public Builder small(@Nullable Long small) {
            this.small = small;
            additionalProperties.remove("small");
            return this;
        }

        /**
         * Sets {@code exact}, or clears it with {@code null}.
         *
         * @param exact the new value
         * @return this builder
         */
        public Builder exact(@Nullable BigDecimal exact) {
            this.exact = exact;
            additionalProperties.remove("exact");
            return this;
        }

        /**
         * Sets {@code ratio}, or clears it with {@code null}.
         *
         * @param ratio the new value
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.ratio = ratio;
            additionalProperties.remove("ratio");
            return this;
        }

        /**
         * Sets {@code wide}, or clears it with {@code null}.
         *
         * @param wide the new value
         * @return this builder
         */
        public Builder wide(@Nullable BigDecimal wide) {
            this.wide = wide;
            additionalProperties.remove("wide");
            return this;
        }

        /**
         * Sets {@code mode}, or clears it with {@code null}.
         *
         * @param mode the new value
         * @return this builder
         */
        public Builder mode(@Nullable Mode mode) {
            this.mode = mode;
            additionalProperties.remove("mode");
            return this;
        }

        /**
         * Sets {@code level}, or clears it with {@code null}.
         *
         * @param level the new value
         * @return this builder
         */
        public Builder level(@Nullable Level level) {
            this.level = level;
            additionalProperties.remove("level");
            return this;
        }

        /**
         * Sets {@code times}, or clears it with {@code null}.
         *
         * @param times the new value
         * @return this builder
         */
        public Builder times(@Nullable List<LocalTime> times) {
            this.times = times;
            additionalProperties.remove("times");
            return this;
        }

        /**
         * Sets {@code pair}, or clears it with {@code null}.
         *
         * @param pair the new value
         * @return this builder
         */
        public Builder pair(@Nullable Pair pair) {
            this.pair = pair;
            additionalProperties.remove("pair");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /**
         * Adds a member that the document does not name.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public All build() {
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
    }

    /** One of the variants of {@code either}. */
    @JsonDeserialize(using = AllCodec.EitherReader.class)
    @JsonSerialize(using = AllCodec.EitherWriter.class)
    public sealed interface Either permits Either.MoneyValue, Either.StringValue, Either.IntegerValue, Either.Unknown {
        /**
         * A variant that holds a single value.
         *
         * <p>Format: {@code money}.
         *
         * @param value the value
         */
        @JsonDeserialize(using = AllCodec.MoneyValueReader.class)
        @JsonSerialize(using = AllCodec.MoneyValueWriter.class)
        record MoneyValue(Money value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public MoneyValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = AllCodec.StringValueReader.class)
        @JsonSerialize(using = AllCodec.StringValueWriter.class)
        record StringValue(String value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public StringValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = AllCodec.IntegerValueReader.class)
        @JsonSerialize(using = AllCodec.IntegerValueWriter.class)
        record IntegerValue(BigInteger value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public IntegerValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param json the whole value
             */
            public Unknown {
                Objects.requireNonNull(json, "json");
            }
        }
    }

    /**
     * The values of {@code mode}.
     *
     * <p>Format: {@code money}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
     */
    @JsonDeserialize(using = AllCodec.ModeReader.class)
    @JsonSerialize(using = AllCodec.ModeWriter.class)
    public static final class Mode {
        /** The value {@code day}. */
        public static final Mode DAY = new Mode(Known.DAY, "day");

        /** The value {@code night}. */
        public static final Mode NIGHT = new Mode(Known.NIGHT, "night");

        private final Known known;

        private final String value;

        private Mode(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Mode of(String value) {
            return switch (value) {
                case "day" -> DAY;
                case "night" -> NIGHT;
                default -> new Mode(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mode> listed() {
            return List.of(DAY, NIGHT);
        }

        /** {@return which of the listed values this is, for use in a {@code switch}} */
        public Known known() {
            return known;
        }

        /** {@return whether the document lists this value} */
        public boolean isListed() {
            return known != Known.UNLISTED;
        }

        /** {@return the value as it stands on the wire} */
        public String value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mode that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code day}. */
            DAY,

            /** The value {@code night}. */
            NIGHT,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code level}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Level.Known#UNLISTED}.
     */
    @JsonDeserialize(using = AllCodec.LevelReader.class)
    @JsonSerialize(using = AllCodec.LevelWriter.class)
    public static final class Level {
        /** The value {@code 1}. */
        public static final Level VALUE_1 = new Level(Known.VALUE_1, 1L);

        /** The value {@code 2}. */
        public static final Level VALUE_2 = new Level(Known.VALUE_2, 2L);

        private static final List<Level> CONSTANTS = List.of(VALUE_1, VALUE_2);

        private final Known known;

        private final long value;

        private Level(Known known, long value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Level of(long value) {
            for (Level each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new Level(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Level> listed() {
            return CONSTANTS;
        }

        /** {@return which of the listed values this is, for use in a {@code switch}} */
        public Known known() {
            return known;
        }

        /** {@return whether the document lists this value} */
        public boolean isListed() {
            return known != Known.UNLISTED;
        }

        /** {@return the value as it stands on the wire} */
        public long value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Level that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code 1}. */
            VALUE_1,

            /** The value {@code 2}. */
            VALUE_2,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The array {@code pair}.
     *
     * <p>Fewest elements: {@code 1}.
     *
     * @param item1 Element 1. Format: {@code money}.
     * @param item2 Element 2. {@code null} where absent.
     * @param additionalItems All further elements, in order.
     */
    @JsonDeserialize(using = AllCodec.PairReader.class)
    @JsonSerialize(using = AllCodec.PairWriter.class)
    public record Pair(Money item1, @Nullable Long item2, List<JsonNode> additionalItems) {
        /**
         * Checks that no element is missing before another, and copies what could be changed.
         *
         * @param item1 see {@link #item1()}
         * @param item2 see {@link #item2()}
         * @param additionalItems see {@link #additionalItems()}
         */
        public Pair {
            Objects.requireNonNull(item1, "item1");
            Objects.requireNonNull(additionalItems, "additionalItems");
            additionalItems = Members.copyOf(additionalItems);
            Tuples.checkGaps(additionalItems.size(), item2);
        }
    }
}
