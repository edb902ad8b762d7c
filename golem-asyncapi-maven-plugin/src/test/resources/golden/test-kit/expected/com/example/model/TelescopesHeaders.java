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
 * The object {@code /telescopes/ / / headers}.
 *
 * @param xTrace The member {@code X-Trace}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TelescopesHeadersCodec.Reader.class)
@JsonSerialize(using = TelescopesHeadersCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record TelescopesHeaders(@Nullable String xTrace, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param xTrace see {@link #xTrace()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public TelescopesHeaders {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().xTrace(xTrace).additionalProperties(additionalProperties);
    }

    /** Builds {@link TelescopesHeaders}. */
    public static final class Builder {
        private @Nullable String xTrace;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code xTrace}, or clears it with {@code null}.
         *
         * @param xTrace the new value
         * @return this builder
         */
        public Builder xTrace(@Nullable String xTrace) {
            this.xTrace = xTrace;
            additionalProperties.remove("X-Trace");
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
        public TelescopesHeaders build() {
            return new TelescopesHeaders(xTrace, additionalProperties);
        }
    }
}
