package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * An order was shipped.
 *
 * @param at The member {@code at}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ShippedCodec.Reader.class)
@JsonSerialize(using = ShippedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Shipped(@Nullable OffsetDateTime at, Map<String, JsonNode> additionalProperties)
        implements WatchOrderMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param at see {@link #at()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Shipped {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code type}, which always has the same value} */
    public String type() {
        return "shipped";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().at(at).additionalProperties(additionalProperties);
    }

    /** Builds {@link Shipped}. */
    public static final class Builder {
        private @Nullable OffsetDateTime at;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

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

        /** {@return the value} */
        public Shipped build() {
            return new Shipped(at, additionalProperties);
        }
    }
}
