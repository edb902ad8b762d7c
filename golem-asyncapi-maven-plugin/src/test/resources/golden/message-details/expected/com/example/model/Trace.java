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
 * The object {@code Trace}.
 *
 * @param span The member {@code span}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TraceCodec.Reader.class)
@JsonSerialize(using = TraceCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Trace(String span, Map<String, JsonNode> additionalProperties) {
    /** Checks that what is required is there, and copies what could be changed. */
    public Trace {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this one. */
    public Builder toBuilder() {
        return builder().span(span).additionalProperties(additionalProperties);
    }

    /** Builds {@link Trace}. */
    public static final class Builder {
        private @Nullable String span;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code span}. */
        public Builder span(String span) {
            this.span = span;
            return this;
        }

        /** Adds members that the document does not name. */
        public Builder additionalProperties(Map<String, JsonNode> members) {
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
        public Trace build() {
            return new Trace(span, additionalProperties);
        }
    }
}
