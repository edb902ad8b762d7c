package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Reading}.
 *
 * @param at The member {@code at}.
 * @param seen The member {@code seen}. {@code null} where absent or null.
 * @param value The member {@code value}.
 * @param least The member {@code least}. {@code null} where absent.
 * @param price The member {@code price}. Format: {@code decimal}. {@code null} where absent.
 * @param count The member {@code count}. {@code null} where absent.
 * @param scale The member {@code scale}. {@code null} where absent.
 * @param history The member {@code history}. {@code null} where absent.
 * @param byName The member {@code byName}. {@code null} where absent.
 * @param either The member {@code either}. {@code null} where absent.
 * @param whole The member {@code whole}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ReadingCodec.Reader.class)
@JsonSerialize(using = ReadingCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Reading(
        Instant at,
        @Nullable Instant seen,
        double value,
        @Nullable Double least,
        @Nullable BigDecimal price,
        @Nullable Long count,
        @Nullable Scale scale,
        @Nullable List<Instant> history,
        @Nullable Map<String, Double> byName,
        @Nullable Either either,
        @Nullable BigDecimal whole,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param at see {@link #at()}
     * @param seen see {@link #seen()}
     * @param value see {@link #value()}
     * @param least see {@link #least()}
     * @param price see {@link #price()}
     * @param count see {@link #count()}
     * @param scale see {@link #scale()}
     * @param history see {@link #history()}
     * @param byName see {@link #byName()}
     * @param either see {@link #either()}
     * @param whole see {@link #whole()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Reading {
        Objects.requireNonNull(at, "at");
        history = Members.copyOf(history);
        byName = Members.copyOf(byName);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .at(at)
                .seen(seen)
                .value(value)
                .least(least)
                .price(price)
                .count(count)
                .scale(scale)
                .history(history)
                .byName(byName)
                .either(either)
                .whole(whole)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Reading}. */
    public static final class Builder {
        private @Nullable Instant at;

        private @Nullable Instant seen;

        private @Nullable Double value;

        private @Nullable Double least;

        private @Nullable BigDecimal price;

        private @Nullable Long count;

        private @Nullable Scale scale;

        private @Nullable List<Instant> history;

        private @Nullable Map<String, Double> byName;

        private @Nullable Either either;

        private @Nullable BigDecimal whole;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code at}.
         *
         * @param at the new value
         * @return this builder
         */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@code seen}, or clears it with {@code null}.
         *
         * @param seen the new value
         * @return this builder
         */
        public Builder seen(@Nullable Instant seen) {
            this.seen = seen;
            additionalProperties.remove("seen");
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(double value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code least}, or clears it with {@code null}.
         *
         * @param least the new value
         * @return this builder
         */
        public Builder least(@Nullable Double least) {
            this.least = least;
            additionalProperties.remove("least");
            return this;
        }

        /**
         * Sets {@code price}, or clears it with {@code null}.
         *
         * @param price the new value
         * @return this builder
         */
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            additionalProperties.remove("price");
            return this;
        }

        /**
         * Sets {@code count}, or clears it with {@code null}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder count(@Nullable Long count) {
            this.count = count;
            additionalProperties.remove("count");
            return this;
        }

        /**
         * Sets {@code scale}, or clears it with {@code null}.
         *
         * @param scale the new value
         * @return this builder
         */
        public Builder scale(@Nullable Scale scale) {
            this.scale = scale;
            additionalProperties.remove("scale");
            return this;
        }

        /**
         * Sets {@code history}, or clears it with {@code null}.
         *
         * @param history the new value
         * @return this builder
         */
        public Builder history(@Nullable List<Instant> history) {
            this.history = history;
            additionalProperties.remove("history");
            return this;
        }

        /**
         * Sets {@code byName}, or clears it with {@code null}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, Double> byName) {
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
         * Sets {@code whole}, or clears it with {@code null}.
         *
         * @param whole the new value
         * @return this builder
         */
        public Builder whole(@Nullable BigDecimal whole) {
            this.whole = whole;
            additionalProperties.remove("whole");
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

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Reading build() {
            Objects.requireNonNull(value, "value");
            return new Reading(
                    at, seen, value, least, price, count, scale, history, byName, either, whole, additionalProperties);
        }
    }

    /**
     * The values of {@code scale}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Scale.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ReadingCodec.ScaleReader.class)
    @JsonSerialize(using = ReadingCodec.ScaleWriter.class)
    public static final class Scale {
        /** The value {@code 0.5}. */
        public static final Scale VALUE_0_5 = new Scale(Known.VALUE_0_5, new BigDecimal("0.5"));

        /** The value {@code 1}. */
        public static final Scale VALUE_1 = new Scale(Known.VALUE_1, new BigDecimal("1"));

        /** The value {@code 2}. */
        public static final Scale VALUE_2 = new Scale(Known.VALUE_2, new BigDecimal("2"));

        private static final List<Scale> CONSTANTS = List.of(VALUE_0_5, VALUE_1, VALUE_2);

        private final Known known;

        private final BigDecimal value;

        private Scale(Known known, BigDecimal value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Scale of(BigDecimal value) {
            for (Scale each : CONSTANTS) {
                if (each.value.compareTo(value) == 0) {
                    return new Scale(each.known, value);
                }
            }
            return new Scale(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Scale> listed() {
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
        public BigDecimal value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scale that && value.compareTo(that.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code 0.5}. */
            VALUE_0_5,

            /** The value {@code 1}. */
            VALUE_1,

            /** The value {@code 2}. */
            VALUE_2,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /** One of the variants of {@code either}. */
    @JsonDeserialize(using = ReadingCodec.EitherReader.class)
    @JsonSerialize(using = ReadingCodec.EitherWriter.class)
    public sealed interface Either permits Either.InstantValue, Either.NumberValue, Either.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = ReadingCodec.InstantValueReader.class)
        @JsonSerialize(using = ReadingCodec.InstantValueWriter.class)
        record InstantValue(Instant value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public InstantValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = ReadingCodec.NumberValueReader.class)
        @JsonSerialize(using = ReadingCodec.NumberValueWriter.class)
        record NumberValue(double value) implements Either {}

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
}
