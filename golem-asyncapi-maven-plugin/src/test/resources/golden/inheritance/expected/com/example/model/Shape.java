package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Shape}. */
@JsonDeserialize(using = ShapeCodec.Reader.class)
@JsonSerialize(using = ShapeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Shape permits Circle, Polygon, Shape.Unknown {
    /**
     * The member {@code kind}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Kind kind() {
        return null;
    }

    /**
     * The member {@code area}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable BigDecimal area() {
        return null;
    }

    /**
     * The values of {@code kind}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Kind.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ShapeCodec.KindReader.class)
    @JsonSerialize(using = ShapeCodec.KindWriter.class)
    final class Kind {
        /** The value {@code Circle}. */
        public static final Kind CIRCLE = new Kind(Known.CIRCLE, "Circle");

        /** The value {@code Polygon}. */
        public static final Kind POLYGON = new Kind(Known.POLYGON, "Polygon");

        /** The value {@code Square}. */
        public static final Kind SQUARE = new Kind(Known.SQUARE, "Square");

        private final Known known;

        private final String value;

        private Kind(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Kind of(String value) {
            return switch (value) {
                case "Circle" -> CIRCLE;
                case "Polygon" -> POLYGON;
                case "Square" -> SQUARE;
                default -> new Kind(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Kind> listed() {
            return List.of(CIRCLE, POLYGON, SQUARE);
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
            return other instanceof Kind that && value.equals(that.value);
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
            /** The value {@code Circle}. */
            CIRCLE,

            /** The value {@code Polygon}. */
            POLYGON,

            /** The value {@code Square}. */
            SQUARE,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Shape {
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
