package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Polygon}. */
@JsonDeserialize(using = PolygonCodec.Reader.class)
@JsonSerialize(using = PolygonCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Polygon extends Shape permits Square, Polygon.Plain, Polygon.Unknown {
    /**
     * The member {@code kind}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default Shape. @Nullable Kind kind() {
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
     * The member {@code corners}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Long corners() {
        return null;
    }

    /**
     * A value that is of none of the more special kinds.
     *
     * @param kind The member {@code kind}.
     * @param area The member {@code area}. {@code null} where absent.
     * @param corners The member {@code corners}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PolygonCodec.PlainReader.class)
    @JsonSerialize(using = PolygonCodec.PlainWriter.class)
    record Plain(
            Shape.Kind kind,
            @Nullable BigDecimal area,
            @Nullable Long corners,
            Map<String, JsonNode> additionalProperties)
            implements Polygon {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param kind see {@link #kind()}
         * @param area see {@link #area()}
         * @param corners see {@link #corners()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Plain {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().kind(kind).area(area).corners(corners).additionalProperties(additionalProperties);
        }

        /** Builds {@link Plain}. */
        public static final class Builder {
            private Shape. @Nullable Kind kind;

            private @Nullable BigDecimal area;

            private @Nullable Long corners;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code kind}.
             *
             * @param kind the new value
             * @return this builder
             */
            public Builder kind(Shape.Kind kind) {
                this.kind = kind;
                return this;
            }

            /**
             * Sets {@code area}, or clears it with {@code null}.
             *
             * @param area the new value
             * @return this builder
             */
            public Builder area(@Nullable BigDecimal area) {
                this.area = area;
                additionalProperties.remove("area");
                return this;
            }

            /**
             * Sets {@code corners}, or clears it with {@code null}.
             *
             * @param corners the new value
             * @return this builder
             */
            public Builder corners(@Nullable Long corners) {
                this.corners = corners;
                additionalProperties.remove("corners");
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
            public Plain build() {
                return new Plain(kind, area, corners, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Polygon {
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
