package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import javax.annotation.processing.Generated;

/**
 * Inherits the types inside the union, which have the names of types that it uses.
 *
 * @param picked The member {@code Picked}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = PickedCodec.Reader.class)
@JsonSerialize(using = PickedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Picked(
        java.util.Map<String, com.example.model.List> picked,
        java.util.Map<String, JsonNode> additionalProperties)
        implements Pick {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param picked see {@link #picked()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Picked {
        java.util.Objects.requireNonNull(picked, "picked");
        picked = Members.copyOf(picked);
        java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().picked(picked).additionalProperties(additionalProperties);
    }

    /** Builds {@link Picked}. */
    public static final class Builder {
        private java.util. @Nullable Map<String, com.example.model.List> picked;

        private final java.util.Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code picked}.
         *
         * @param picked the new value
         * @return this builder
         */
        public Builder picked(java.util.Map<String, com.example.model.List> picked) {
            this.picked = picked;
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(java.util.Map<String, JsonNode> members) {
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
        public Picked build() {
            return new Picked(picked, additionalProperties);
        }
    }
}
