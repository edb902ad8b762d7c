package com.example.model;

import com.acme.Money;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Required}.
 *
 * @param price The member {@code price}. Format: {@code money}.
 * @param int64 The member {@code int64}.
 * @param count The member {@code count}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = RequiredCodec.Reader.class)
@JsonSerialize(using = RequiredCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Required(Money price, long int64, BigInteger count, Map<String, Money> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param price see {@link #price()}
     * @param int64 see {@link #int64()}
     * @param count see {@link #count()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Required {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code kind}, which always has the same value} */
    public long kind() {
        return 1L;
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().price(price).int64(int64).count(count).additionalProperties(additionalProperties);
    }

    /** Builds {@link Required}. */
    public static final class Builder {
        private @Nullable Money price;

        private @Nullable Long int64;

        private @Nullable BigInteger count;

        private final Map<String, Money> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code price}.
         *
         * @param price the new value
         * @return this builder
         */
        public Builder price(Money price) {
            this.price = price;
            return this;
        }

        /**
         * Sets {@code int64}.
         *
         * @param int64 the new value
         * @return this builder
         */
        public Builder int64(long int64) {
            this.int64 = int64;
            return this;
        }

        /**
         * Sets {@code count}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder count(BigInteger count) {
            this.count = count;
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, Money> members) {
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
        public Builder additionalProperty(String name, Money value) {
            additionalProperties.put(name, value);
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Required build() {
            Objects.requireNonNull(int64, "int64");
            return new Required(price, int64, count, additionalProperties);
        }
    }
}
