package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code sendReading message}.
 *
 * @param watts The member {@code watts}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = SendReadingMessageCodec.Reader.class)
@JsonSerialize(using = SendReadingMessageCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record SendReadingMessage(BigDecimal watts, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param watts see {@link #watts()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public SendReadingMessage {
        Objects.requireNonNull(watts, "watts");
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

    /** Builds {@link SendReadingMessage}. */
    public static final class Builder {
        private @Nullable BigDecimal watts;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code watts}.
         *
         * @param watts the new value
         * @return this builder
         */
        public Builder watts(BigDecimal watts) {
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

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public SendReadingMessage build() {
            return new SendReadingMessage(watts, additionalProperties);
        }
    }
}
