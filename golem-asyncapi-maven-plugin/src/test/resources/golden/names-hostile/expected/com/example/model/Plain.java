package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Is called as the type inside the union that it is a variant of.
 *
 * @param kind The member {@code kind}.
 * @param com_ The member {@code com}. {@code null} where absent.
 * @param plain Is called as the type inside the union that it is a variant of. {@code null} where
 *     absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = PlainCodec.Reader.class)
@JsonSerialize(using = PlainCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Plain(
        String kind,
        @Nullable String com_,
        @Nullable Plain plain,
        Map<String, JsonNode> additionalProperties)
        implements Base {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param kind see {@link #kind()}
     * @param com_ see {@link #com_()}
     * @param plain see {@link #plain()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Plain {
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
        return builder().kind(kind).com_(com_).plain(plain).additionalProperties(additionalProperties);
    }

    /** Builds {@link Plain}. */
    public static final class Builder {
        private @Nullable String kind;

        private @Nullable String com_;

        private @Nullable Plain plain;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code kind}.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@code com_}, or clears it with {@code null}.
         *
         * @param com_ the new value
         * @return this builder
         */
        public Builder com_(@Nullable String com_) {
            this.com_ = com_;
            additionalProperties.remove("com");
            return this;
        }

        /**
         * Sets {@code plain}, or clears it with {@code null}.
         *
         * @param plain the new value
         * @return this builder
         */
        public Builder plain(@Nullable Plain plain) {
            this.plain = plain;
            additionalProperties.remove("plain");
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
        public Plain build() {
            return new Plain(kind, com_, plain, additionalProperties);
        }
    }
}
