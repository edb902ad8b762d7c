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
 * The object {@code Lit}.
 *
 * @param lamp The member {@code lamp}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LitCodec.Reader.class)
@JsonSerialize(using = LitCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Lit(@Nullable Lamp lamp, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param lamp see {@link #lamp()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Lit {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code kind}, which always has the same value} */
    public String kind() {
        return "lit";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().lamp(lamp).additionalProperties(additionalProperties);
    }

    /** Builds {@link Lit}. */
    public static final class Builder {
        private @Nullable Lamp lamp;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code lamp}, or clears it with {@code null}.
         *
         * @param lamp the new value
         * @return this builder
         */
        public Builder lamp(@Nullable Lamp lamp) {
            this.lamp = lamp;
            additionalProperties.remove("lamp");
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
        public Lit build() {
            return new Lit(lamp, additionalProperties);
        }
    }
}
