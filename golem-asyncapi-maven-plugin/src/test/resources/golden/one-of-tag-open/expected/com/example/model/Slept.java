package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Slept}.
 *
 * @param slept The member {@code Slept}.
 */
@JsonDeserialize(using = SleptCodec.Reader.class)
@JsonSerialize(using = SleptCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Slept(int slept) implements Event {
    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().slept(slept);
    }

    /** Builds {@link Slept}. */
    public static final class Builder {
        private @Nullable Integer slept;

        private Builder() {}

        /**
         * Sets {@code slept}.
         *
         * @param slept the new value
         * @return this builder
         */
        public Builder slept(int slept) {
            this.slept = slept;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Slept build() {
            Objects.requireNonNull(slept, "slept");
            return new Slept(slept);
        }
    }
}
