package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A traffic light.
 *
 * @param color What a light shows.
 * @param previous What a light shows. {@code null} where absent.
 * @param mode How it is switched. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LightCodec.Reader.class)
@JsonSerialize(using = LightCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Light(
        Color color,
        @Nullable Color previous,
        @Nullable Mode mode,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param color see {@link #color()}
     * @param previous see {@link #previous()}
     * @param mode see {@link #mode()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Light {
        Objects.requireNonNull(color, "color");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().color(color).previous(previous).mode(mode).additionalProperties(additionalProperties);
    }

    /** Builds {@link Light}. */
    public static final class Builder {
        private @Nullable Color color;

        private @Nullable Color previous;

        private @Nullable Mode mode;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code color}.
         *
         * @param color the new value
         * @return this builder
         */
        public Builder color(Color color) {
            this.color = color;
            return this;
        }

        /**
         * Sets {@code previous}, or clears it with {@code null}.
         *
         * @param previous the new value
         * @return this builder
         */
        public Builder previous(@Nullable Color previous) {
            this.previous = previous;
            additionalProperties.remove("previous");
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
        public Light build() {
            return new Light(color, previous, mode, additionalProperties);
        }
    }

    /**
     * How it is switched.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
     */
    @JsonDeserialize(using = LightCodec.ModeReader.class)
    @JsonSerialize(using = LightCodec.ModeWriter.class)
    public static final class Mode {
        /** The value {@code by-timer}. */
        public static final Mode BY_TIMER = new Mode(Known.BY_TIMER, "by-timer");

        /** The value {@code by sensor}. */
        public static final Mode BY_SENSOR = new Mode(Known.BY_SENSOR, "by sensor");

        /** The value {@code OFF}. */
        public static final Mode OFF = new Mode(Known.OFF, "OFF");

        /** The value {@code off}. */
        public static final Mode OFF_C207 = new Mode(Known.OFF_C207, "off");

        /** The value {@code ""}. */
        public static final Mode EMPTY = new Mode(Known.EMPTY, "");

        /** The value {@code 1st}. */
        public static final Mode VALUE_1ST = new Mode(Known.VALUE_1ST, "1st");

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
                case "by-timer" -> BY_TIMER;
                case "by sensor" -> BY_SENSOR;
                case "OFF" -> OFF;
                case "off" -> OFF_C207;
                case "" -> EMPTY;
                case "1st" -> VALUE_1ST;
                default -> new Mode(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mode> listed() {
            return List.of(BY_TIMER, BY_SENSOR, OFF, OFF_C207, EMPTY, VALUE_1ST);
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
            /** The value {@code by-timer}. */
            BY_TIMER,

            /** The value {@code by sensor}. */
            BY_SENSOR,

            /** The value {@code OFF}. */
            OFF,

            /** The value {@code off}. */
            OFF_C207,

            /** The value {@code ""}. */
            EMPTY,

            /** The value {@code 1st}. */
            VALUE_1ST,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
