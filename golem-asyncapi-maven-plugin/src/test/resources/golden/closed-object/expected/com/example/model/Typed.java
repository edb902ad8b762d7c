package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * An object whose other members are numbers.
 *
 * @param unit The member {@code unit}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TypedCodec.Reader.class)
@JsonSerialize(using = TypedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Typed(@Nullable String unit, Map<String, Long> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param unit see {@link #unit()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Typed {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().unit(unit).additionalProperties(additionalProperties);
    }

    /** Builds {@link Typed}. */
    public static final class Builder {
        private @Nullable String unit;

        private final Map<String, Long> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code unit}, or clears it with {@code null}.
         *
         * @param unit the new value
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            additionalProperties.remove("unit");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, Long> members) {
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
        public Builder additionalProperty(String name, Long value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public Typed build() {
            return new Typed(unit, additionalProperties);
        }
    }
}
