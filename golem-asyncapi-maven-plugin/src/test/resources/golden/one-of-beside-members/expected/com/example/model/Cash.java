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
 * The object {@code Cash}.
 *
 * @param given The member {@code given}.
 * @param next How a card pays. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CashCodec.Reader.class)
@JsonSerialize(using = CashCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Cash(BigDecimal given, @Nullable Card next, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param given see {@link #given()}
     * @param next see {@link #next()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Cash {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().given(given).next(next).additionalProperties(additionalProperties);
    }

    /** Builds {@link Cash}. */
    public static final class Builder {
        private @Nullable BigDecimal given;

        private @Nullable Card next;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code given}.
         *
         * @param given the new value
         * @return this builder
         */
        public Builder given(BigDecimal given) {
            this.given = given;
            return this;
        }

        /**
         * Sets {@code next}, or clears it with {@code null}.
         *
         * @param next the new value
         * @return this builder
         */
        public Builder next(@Nullable Card next) {
            this.next = next;
            additionalProperties.remove("next");
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
        public Cash build() {
            return new Cash(given, next, additionalProperties);
        }
    }
}
