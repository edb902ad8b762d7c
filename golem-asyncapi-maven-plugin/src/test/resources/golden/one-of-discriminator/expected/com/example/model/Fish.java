package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Fish}.
 *
 * @param petType The member {@code petType}.
 */
@JsonDeserialize(using = FishCodec.Reader.class)
@JsonSerialize(using = FishCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Fish(PetType petType) implements Pet {
    /**
     * Checks that what is required is there.
     *
     * @param petType see {@link #petType()}
     */
    public Fish {
        Objects.requireNonNull(petType, "petType");
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().petType(petType);
    }

    /** Builds {@link Fish}. */
    public static final class Builder {
        private @Nullable PetType petType;

        private Builder() {}

        /**
         * Sets {@code petType}.
         *
         * @param petType the new value
         * @return this builder
         */
        public Builder petType(PetType petType) {
            this.petType = petType;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Fish build() {
            return new Fish(petType);
        }
    }

    /**
     * The values of {@code petType}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link PetType.Known#UNLISTED}.
     */
    @JsonDeserialize(using = FishCodec.PetTypeReader.class)
    @JsonSerialize(using = FishCodec.PetTypeWriter.class)
    public static final class PetType {
        /** The value {@code goldfish}. */
        public static final PetType GOLDFISH = new PetType(Known.GOLDFISH, "goldfish");

        /** The value {@code shark}. */
        public static final PetType SHARK = new PetType(Known.SHARK, "shark");

        private final Known known;

        private final String value;

        private PetType(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static PetType of(String value) {
            return switch (value) {
                case "goldfish" -> GOLDFISH;
                case "shark" -> SHARK;
                default -> new PetType(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<PetType> listed() {
            return List.of(GOLDFISH, SHARK);
        }

        /** {@return which of the listed values this is, for use in a {@code switch}} */
        public Known known() {
            return known;
        }

        /** {@return whether the document lists this value} */
        public boolean isListed() {
            return known != Known.UNLISTED;
        }

        /** {@return the value as it stands on the wire} */
        public String value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PetType that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code goldfish}. */
            GOLDFISH,

            /** The value {@code shark}. */
            SHARK,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
