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
 * A lamp was lit.
 *
 * @param watts The member {@code watts}. Greater than {@code 0}. {@code null} where it is null.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LitCodec.Reader.class)
@JsonSerialize(using = LitCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Lit(@Nullable Long watts, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param watts see {@link #watts()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Lit {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().watts(watts).additionalProperties(additionalProperties);
    }

    /** Builds {@link Lit}. */
    public static final class Builder {
        private @Nullable Long watts;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code watts}, or clears it with {@code null}.
         *
         * @param watts the new value
         * @return this builder
         */
        public Builder watts(@Nullable Long watts) {
            this.watts = watts;
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
            return new Lit(watts, additionalProperties);
        }
    }
}
