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
 * The object {@code anything headers}.
 *
 * @param anything The member {@code anything}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = AnythingHeadersCodec.Reader.class)
@JsonSerialize(using = AnythingHeadersCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record AnythingHeaders(@Nullable String anything, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param anything see {@link #anything()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public AnythingHeaders {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().anything(anything).additionalProperties(additionalProperties);
    }

    /** Builds {@link AnythingHeaders}. */
    public static final class Builder {
        private @Nullable String anything;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code anything}, or clears it with {@code null}.
         *
         * @param anything the new value
         * @return this builder
         */
        public Builder anything(@Nullable String anything) {
            this.anything = anything;
            additionalProperties.remove("anything");
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
        public AnythingHeaders build() {
            return new AnythingHeaders(anything, additionalProperties);
        }
    }
}
