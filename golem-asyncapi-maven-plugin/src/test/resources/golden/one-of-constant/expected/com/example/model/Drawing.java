package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Drawing}.
 *
 * @param shape What is drawn.
 * @param background The member {@code background}. {@code null} where absent or null.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = DrawingCodec.Reader.class)
@JsonSerialize(using = DrawingCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Drawing(Shape shape, @Nullable Color background, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param shape see {@link #shape()}
     * @param background see {@link #background()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Drawing {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().shape(shape).background(background).additionalProperties(additionalProperties);
    }

    /** Builds {@link Drawing}. */
    public static final class Builder {
        private @Nullable Shape shape;

        private @Nullable Color background;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code shape}.
         *
         * @param shape the new value
         * @return this builder
         */
        public Builder shape(Shape shape) {
            this.shape = shape;
            return this;
        }

        /**
         * Sets {@code background}, or clears it with {@code null}.
         *
         * @param background the new value
         * @return this builder
         */
        public Builder background(@Nullable Color background) {
            this.background = background;
            additionalProperties.remove("background");
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
        public Drawing build() {
            return new Drawing(shape, background, additionalProperties);
        }
    }

    /** What is drawn. */
    @JsonDeserialize(using = DrawingCodec.ShapeReader.class)
    @JsonSerialize(using = DrawingCodec.ShapeWriter.class)
    public sealed interface Shape permits Shape.Circle, Shape.Square, Shape.Unknown {
        /**
         * All points at one distance from another.
         *
         * @param radius The member {@code radius}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = DrawingCodec.CircleReader.class)
        @JsonSerialize(using = DrawingCodec.CircleWriter.class)
        record Circle(double radius, Map<String, JsonNode> additionalProperties) implements Shape {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param radius see {@link #radius()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Circle {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code kind}, which always has the same value} */
            public String kind() {
                return "circle";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().radius(radius).additionalProperties(additionalProperties);
            }

            /** Builds {@link Circle}. */
            public static final class Builder {
                private @Nullable Double radius;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code radius}.
                 *
                 * @param radius the new value
                 * @return this builder
                 */
                public Builder radius(double radius) {
                    this.radius = radius;
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
                public Circle build() {
                    Objects.requireNonNull(radius, "radius");
                    return new Circle(radius, additionalProperties);
                }
            }
        }

        /**
         * All sides of one length.
         *
         * @param side The member {@code side}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = DrawingCodec.SquareReader.class)
        @JsonSerialize(using = DrawingCodec.SquareWriter.class)
        record Square(double side, Map<String, JsonNode> additionalProperties) implements Shape {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param side see {@link #side()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Square {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code kind}, which always has the same value} */
            public String kind() {
                return "square";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().side(side).additionalProperties(additionalProperties);
            }

            /** Builds {@link Square}. */
            public static final class Builder {
                private @Nullable Double side;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code side}.
                 *
                 * @param side the new value
                 * @return this builder
                 */
                public Builder side(double side) {
                    this.side = side;
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
                public Square build() {
                    Objects.requireNonNull(side, "side");
                    return new Square(side, additionalProperties);
                }
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
}
