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
    /** Checks that what is required is there, and copies what could be changed. */
    public Picked {
        java.util.Objects.requireNonNull(picked, "picked");
        picked = Members.copyOf(picked);
        java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this one. */
    public Builder toBuilder() {
        return builder().picked(picked).additionalProperties(additionalProperties);
    }

    /** Builds {@link Picked}. */
    public static final class Builder {
        private java.util. @Nullable Map<String, com.example.model.List> picked;

        private final java.util.Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code picked}. */
        public Builder picked(java.util.Map<String, com.example.model.List> picked) {
            this.picked = picked;
            return this;
        }

        /** Adds members that the document does not name. */
        public Builder additionalProperties(java.util.Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /** Adds a member that the document does not name. */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /**
         * The value.
         *
         * @throws NullPointerException where a required member was not set
         */
        public Picked build() {
            return new Picked(picked, additionalProperties);
        }
    }
}
