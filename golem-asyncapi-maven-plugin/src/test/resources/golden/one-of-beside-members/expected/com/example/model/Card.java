package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How a card pays.
 *
 * @param brand The member {@code brand}.
 * @param backup How a card pays. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CardCodec.Reader.class)
@JsonSerialize(using = CardCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Card(Brand brand, @Nullable Card backup, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param brand see {@link #brand()}
     * @param backup see {@link #backup()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Card {
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().brand(brand).backup(backup).additionalProperties(additionalProperties);
    }

    /** Builds {@link Card}. */
    public static final class Builder {
        private @Nullable Brand brand;

        private @Nullable Card backup;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code brand}.
         *
         * @param brand the new value
         * @return this builder
         */
        public Builder brand(Brand brand) {
            this.brand = brand;
            return this;
        }

        /**
         * Sets {@code backup}, or clears it with {@code null}.
         *
         * @param backup the new value
         * @return this builder
         */
        public Builder backup(@Nullable Card backup) {
            this.backup = backup;
            additionalProperties.remove("backup");
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
        public Card build() {
            return new Card(brand, backup, additionalProperties);
        }
    }

    /**
     * The values of {@code brand}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Brand.Known#UNLISTED}.
     */
    @JsonDeserialize(using = CardCodec.BrandReader.class)
    @JsonSerialize(using = CardCodec.BrandWriter.class)
    public static final class Brand {
        /** The value {@code visa}. */
        public static final Brand VISA = new Brand(Known.VISA, "visa");

        /** The value {@code amex}. */
        public static final Brand AMEX = new Brand(Known.AMEX, "amex");

        private final Known known;

        private final String value;

        private Brand(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Brand of(String value) {
            return switch (value) {
                case "visa" -> VISA;
                case "amex" -> AMEX;
                default -> new Brand(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Brand> listed() {
            return List.of(VISA, AMEX);
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
            return other instanceof Brand that && value.equals(that.value);
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
            /** The value {@code visa}. */
            VISA,

            /** The value {@code amex}. */
            AMEX,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
