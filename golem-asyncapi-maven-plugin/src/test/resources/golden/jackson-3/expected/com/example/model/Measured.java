package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The object {@code Measured}.
 *
 * @param at The member {@code at}.
 * @param value The member {@code value}.
 * @param unit The member {@code unit}. {@code null} where absent.
 * @param position The member {@code position}. {@code null} where absent.
 * @param error The member {@code error}. {@code null} where absent or null.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = MeasuredCodec.Reader.class)
@JsonSerialize(using = MeasuredCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Measured(
        OffsetDateTime at,
        BigDecimal value,
        @Nullable Unit unit,
        @Nullable Position position,
        @Nullable BigDecimal error,
        Map<String, JsonNode> additionalProperties)
        implements Reading {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param at see {@link #at()}
     * @param value see {@link #value()}
     * @param unit see {@link #unit()}
     * @param position see {@link #position()}
     * @param error see {@link #error()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Measured {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code kind}, which always has the same value} */
    public String kind() {
        return "measured";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .at(at)
                .value(value)
                .unit(unit)
                .position(position)
                .error(error)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Measured}. */
    public static final class Builder {
        private @Nullable OffsetDateTime at;

        private @Nullable BigDecimal value;

        private @Nullable Unit unit;

        private @Nullable Position position;

        private @Nullable BigDecimal error;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code at}.
         *
         * @param at the new value
         * @return this builder
         */
        public Builder at(OffsetDateTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code unit}, or clears it with {@code null}.
         *
         * @param unit the new value
         * @return this builder
         */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            additionalProperties.remove("unit");
            return this;
        }

        /**
         * Sets {@code position}, or clears it with {@code null}.
         *
         * @param position the new value
         * @return this builder
         */
        public Builder position(@Nullable Position position) {
            this.position = position;
            additionalProperties.remove("position");
            return this;
        }

        /**
         * Sets {@code error}, or clears it with {@code null}.
         *
         * @param error the new value
         * @return this builder
         */
        public Builder error(@Nullable BigDecimal error) {
            this.error = error;
            additionalProperties.remove("error");
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
        public Measured build() {
            return new Measured(at, value, unit, position, error, additionalProperties);
        }
    }

    /**
     * The values of {@code unit}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Unit.Known#UNLISTED}.
     */
    @JsonDeserialize(using = MeasuredCodec.UnitReader.class)
    @JsonSerialize(using = MeasuredCodec.UnitWriter.class)
    public static final class Unit {
        /** The value {@code C}. */
        public static final Unit C = new Unit(Known.C, "C");

        /** The value {@code F}. */
        public static final Unit F = new Unit(Known.F, "F");

        private final Known known;

        private final String value;

        private Unit(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Unit of(String value) {
            return switch (value) {
                case "C" -> C;
                case "F" -> F;
                default -> new Unit(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Unit> listed() {
            return List.of(C, F);
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
            return other instanceof Unit that && value.equals(that.value);
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
            /** The value {@code C}. */
            C,

            /** The value {@code F}. */
            F,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The array {@code position}.
     *
     * <p>Fewest elements: {@code 2}.
     *
     * @param item1 Element 1.
     * @param item2 Element 2.
     */
    @JsonDeserialize(using = MeasuredCodec.PositionReader.class)
    @JsonSerialize(using = MeasuredCodec.PositionWriter.class)
    public record Position(BigDecimal item1, BigDecimal item2) {
        /**
         * Checks that what is required is there.
         *
         * @param item1 see {@link #item1()}
         * @param item2 see {@link #item2()}
         */
        public Position {
            Objects.requireNonNull(item1, "item1");
            Objects.requireNonNull(item2, "item2");
        }
    }
}
