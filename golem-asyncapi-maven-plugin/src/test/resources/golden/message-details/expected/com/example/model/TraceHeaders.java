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
 * The object {@code TraceHeaders}.
 *
 * @param trace The member {@code trace}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TraceHeadersCodec.Reader.class)
@JsonSerialize(using = TraceHeadersCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record TraceHeaders(Trace trace, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param trace see {@link #trace()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public TraceHeaders {
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().trace(trace).additionalProperties(additionalProperties);
    }

    /** Builds {@link TraceHeaders}. */
    public static final class Builder {
        private @Nullable Trace trace;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code trace}.
         *
         * @param trace the new value
         * @return this builder
         */
        public Builder trace(Trace trace) {
            this.trace = trace;
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
        public TraceHeaders build() {
            return new TraceHeaders(trace, additionalProperties);
        }
    }
}
