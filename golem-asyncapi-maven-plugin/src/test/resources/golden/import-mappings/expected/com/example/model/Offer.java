package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Adds to a schema that is a class of the user's, so it has the members of both.
 *
 * @param amount The member {@code amount}.
 * @param currency The member {@code currency}.
 * @param until The member {@code until}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OfferCodec.Reader.class)
@JsonSerialize(using = OfferCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Offer(
        BigDecimal amount,
        String currency,
        @Nullable Instant until,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param amount see {@link #amount()}
     * @param currency see {@link #currency()}
     * @param until see {@link #until()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Offer {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().amount(amount).currency(currency).until(until).additionalProperties(additionalProperties);
    }

    /** Builds {@link Offer}. */
    public static final class Builder {
        private @Nullable BigDecimal amount;

        private @Nullable String currency;

        private @Nullable Instant until;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code amount}.
         *
         * @param amount the new value
         * @return this builder
         */
        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sets {@code currency}.
         *
         * @param currency the new value
         * @return this builder
         */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Sets {@code until}, or clears it with {@code null}.
         *
         * @param until the new value
         * @return this builder
         */
        public Builder until(@Nullable Instant until) {
            this.until = until;
            additionalProperties.remove("until");
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
        public Offer build() {
            return new Offer(amount, currency, until, additionalProperties);
        }
    }
}
