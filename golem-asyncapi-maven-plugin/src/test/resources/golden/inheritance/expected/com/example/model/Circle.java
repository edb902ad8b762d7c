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

/**
 * The object {@code Circle}.
 *
 * @param kind The member {@code kind}.
 * @param area The member {@code area}. {@code null} where absent.
 * @param radius The member {@code radius}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CircleCodec.Reader.class)
@JsonSerialize(using = CircleCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Circle(
        Shape.Kind kind,
        @Nullable BigDecimal area,
        @Nullable BigDecimal radius,
        Map<String, JsonNode> additionalProperties)
        implements Shape {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param kind see {@link #kind()}
     * @param area see {@link #area()}
     * @param radius see {@link #radius()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Circle {
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
        return builder().kind(kind).area(area).radius(radius).additionalProperties(additionalProperties);
    }

    /** Builds {@link Circle}. */
    public static final class Builder {
        private Shape. @Nullable Kind kind;

        private @Nullable BigDecimal area;

        private @Nullable BigDecimal radius;

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
         * Sets {@code radius}, or clears it with {@code null}.
         *
         * @param radius the new value
         * @return this builder
         */
        public Builder radius(@Nullable BigDecimal radius) {
            this.radius = radius;
            additionalProperties.remove("radius");
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
            return new Circle(kind, area, radius, additionalProperties);
        }
    }
}
