package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The object {@code Generated}.
 *
 * @param generated The member {@code generated}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = GeneratedCodec.Reader.class)
@JsonSerialize(using = GeneratedCodec.Writer.class)
@javax.annotation.processing.Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Generated(@Nullable String generated, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param generated see {@link #generated()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Generated {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().generated(generated).additionalProperties(additionalProperties);
    }

    /** Builds {@link Generated}. */
    public static final class Builder {
        private @Nullable String generated;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code generated}, or clears it with {@code null}.
         *
         * @param generated the new value
         * @return this builder
         */
        public Builder generated(@Nullable String generated) {
            this.generated = generated;
            additionalProperties.remove("generated");
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
        public Generated build() {
            return new Generated(generated, additionalProperties);
        }
    }
}
