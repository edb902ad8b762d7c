package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code result headers}.
 *
 * @param sentAt The member {@code sentAt}.
 * @param trace The member {@code trace}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ResultHeadersCodec.Reader.class)
@JsonSerialize(using = ResultHeadersCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record ResultHeaders(OffsetDateTime sentAt, @Nullable Trace trace, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param sentAt see {@link #sentAt()}
     * @param trace see {@link #trace()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public ResultHeaders {
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().sentAt(sentAt).trace(trace).additionalProperties(additionalProperties);
    }

    /** Builds {@link ResultHeaders}. */
    public static final class Builder {
        private @Nullable OffsetDateTime sentAt;

        private @Nullable Trace trace;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code sentAt}.
         *
         * @param sentAt the new value
         * @return this builder
         */
        public Builder sentAt(OffsetDateTime sentAt) {
            this.sentAt = sentAt;
            return this;
        }

        /**
         * Sets {@code trace}, or clears it with {@code null}.
         *
         * @param trace the new value
         * @return this builder
         */
        public Builder trace(@Nullable Trace trace) {
            this.trace = trace;
            additionalProperties.remove("trace");
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
        public ResultHeaders build() {
            return new ResultHeaders(sentAt, trace, additionalProperties);
        }
    }
}
