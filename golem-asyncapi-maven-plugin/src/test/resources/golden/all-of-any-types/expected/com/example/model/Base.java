package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Base}.
 *
 * @param kind The member {@code kind}.
 * @param size The member {@code size}. {@code null} where absent.
 * @param at The member {@code at}. {@code null} where absent.
 * @param owner The member {@code owner}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = BaseCodec.Reader.class)
@JsonSerialize(using = BaseCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Base(
        Kind kind,
        @Nullable Long size,
        @Nullable OffsetDateTime at,
        @Nullable Owner owner,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param kind see {@link #kind()}
     * @param size see {@link #size()}
     * @param at see {@link #at()}
     * @param owner see {@link #owner()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Base {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().kind(kind).size(size).at(at).owner(owner).additionalProperties(additionalProperties);
    }

    /** Builds {@link Base}. */
    public static final class Builder {
        private @Nullable Kind kind;

        private @Nullable Long size;

        private @Nullable OffsetDateTime at;

        private @Nullable Owner owner;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code kind}.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@code size}, or clears it with {@code null}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(@Nullable Long size) {
            this.size = size;
            additionalProperties.remove("size");
            return this;
        }

        /**
         * Sets {@code at}, or clears it with {@code null}.
         *
         * @param at the new value
         * @return this builder
         */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at;
            additionalProperties.remove("at");
            return this;
        }

        /**
         * Sets {@code owner}, or clears it with {@code null}.
         *
         * @param owner the new value
         * @return this builder
         */
        public Builder owner(@Nullable Owner owner) {
            this.owner = owner;
            additionalProperties.remove("owner");
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
        public Base build() {
            return new Base(kind, size, at, owner, additionalProperties);
        }
    }

    /**
     * The values of {@code kind}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Kind.Known#UNLISTED}.
     */
    @JsonDeserialize(using = BaseCodec.KindReader.class)
    @JsonSerialize(using = BaseCodec.KindWriter.class)
    public static final class Kind {
        /** The value {@code a}. */
        public static final Kind A = new Kind(Known.A, "a");

        /** The value {@code b}. */
        public static final Kind B = new Kind(Known.B, "b");

        private final Known known;

        private final String value;

        private Kind(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Kind of(String value) {
            return switch (value) {
                case "a" -> A;
                case "b" -> B;
                default -> new Kind(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Kind> listed() {
            return List.of(A, B);
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
            return other instanceof Kind that && value.equals(that.value);
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
            /** The value {@code a}. */
            A,

            /** The value {@code b}. */
            B,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
