package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code PostalAddress}.
 *
 * @param street The member {@code street}.
 * @param unknown Has the name of a type inside the union that its holder belongs to.
 */
@JsonDeserialize(using = PostalAddressCodec.Reader.class)
@JsonSerialize(using = PostalAddressCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record PostalAddress(String street, com.example.model.StringValue unknown) implements Contact {
    /**
     * Checks that what is required is there.
     *
     * @param street see {@link #street()}
     * @param unknown see {@link #unknown()}
     */
    public PostalAddress {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(unknown, "unknown");
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().street(street).unknown(unknown);
    }

    /** Builds {@link PostalAddress}. */
    public static final class Builder {
        private @Nullable String street;

        private com.example.model. @Nullable StringValue unknown;

        private Builder() {}

        /**
         * Sets {@code street}.
         *
         * @param street the new value
         * @return this builder
         */
        public Builder street(String street) {
            this.street = street;
            return this;
        }

        /**
         * Sets {@code unknown}.
         *
         * @param unknown the new value
         * @return this builder
         */
        public Builder unknown(com.example.model.StringValue unknown) {
            this.unknown = unknown;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public PostalAddress build() {
            return new PostalAddress(street, unknown);
        }
    }
}
