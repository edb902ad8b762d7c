package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Other}.
 *
 * @param type The member {@code type}.
 * @param color The member {@code color}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OtherCodec.Reader.class)
@JsonSerialize(using = OtherCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Other(String type, @Nullable String color, Map<String, JsonNode> additionalProperties)
        implements ByDiscriminator {
    /** Checks that what is required is there, and copies what could be changed. */
    public Other {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this one. */
    public Builder toBuilder() {
        return builder().type(type).color(color).additionalProperties(additionalProperties);
    }

    /** Builds {@link Other}. */
    public static final class Builder {
        private @Nullable String type;

        private @Nullable String color;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code type}. */
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** Sets {@code color}, or clears it with {@code null}. */
        public Builder color(@Nullable String color) {
            this.color = color;
            additionalProperties.remove("color");
            return this;
        }

        /** Adds members that the document does not name. */
        public Builder additionalProperties(Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /** Adds a member that the document does not name. */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /**
         * The value.
         *
         * @throws NullPointerException where a required member was not set
         */
        public Other build() {
            return new Other(type, color, additionalProperties);
        }
    }
}
