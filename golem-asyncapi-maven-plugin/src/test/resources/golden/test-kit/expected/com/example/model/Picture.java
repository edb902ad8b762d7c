package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Picture}.
 *
 * @param picture The member {@code picture}.
 */
@JsonDeserialize(using = PictureCodec.Reader.class)
@JsonSerialize(using = PictureCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Picture(String picture) implements WatchTelescopeMessage {
    /**
     * Checks that what is required is there.
     *
     * @param picture see {@link #picture()}
     */
    public Picture {
        Objects.requireNonNull(picture, "picture");
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().picture(picture);
    }

    /** Builds {@link Picture}. */
    public static final class Builder {
        private @Nullable String picture;

        private Builder() {}

        /**
         * Sets {@code picture}.
         *
         * @param picture the new value
         * @return this builder
         */
        public Builder picture(String picture) {
            this.picture = picture;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Picture build() {
            return new Picture(picture);
        }
    }
}
