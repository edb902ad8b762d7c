package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Fault}.
 *
 * @param fault The member {@code fault}.
 */
@JsonDeserialize(using = FaultCodec.Reader.class)
@JsonSerialize(using = FaultCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Fault(String fault) implements WatchTelescopeMessage {
    /**
     * Checks that what is required is there.
     *
     * @param fault see {@link #fault()}
     */
    public Fault {
        Objects.requireNonNull(fault, "fault");
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().fault(fault);
    }

    /** Builds {@link Fault}. */
    public static final class Builder {
        private @Nullable String fault;

        private Builder() {}

        /**
         * Sets {@code fault}.
         *
         * @param fault the new value
         * @return this builder
         */
        public Builder fault(String fault) {
            this.fault = fault;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Fault build() {
            return new Fault(fault);
        }
    }
}
