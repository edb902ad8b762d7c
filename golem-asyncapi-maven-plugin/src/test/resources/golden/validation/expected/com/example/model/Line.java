package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Line}.
 *
 * @param amount The member {@code amount}. At least {@code 1}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LineCodec.Reader.class)
@JsonSerialize(using = LineCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Line(@Min(1) @Nullable Long amount, Map<String, @Valid Customer> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param amount see {@link #amount()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Line {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().amount(amount).additionalProperties(additionalProperties);
    }

    /** Builds {@link Line}. */
    public static final class Builder {
        private @Nullable Long amount;

        private final Map<String, Customer> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code amount}, or clears it with {@code null}.
         *
         * @param amount the new value
         * @return this builder
         */
        public Builder amount(@Nullable Long amount) {
            this.amount = amount;
            additionalProperties.remove("amount");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, Customer> members) {
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
        public Builder additionalProperty(String name, Customer value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public Line build() {
            return new Line(amount, additionalProperties);
        }
    }
}
