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
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param type see {@link #type()}
     * @param color see {@link #color()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Other {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().type(type).color(color).additionalProperties(additionalProperties);
    }

    /** Builds {@link Other}. */
    public static final class Builder {
        private @Nullable String type;

        private @Nullable String color;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code type}.
         *
         * @param type the new value
         * @return this builder
         */
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@code color}, or clears it with {@code null}.
         *
         * @param color the new value
         * @return this builder
         */
        public Builder color(@Nullable String color) {
            this.color = color;
            additionalProperties.remove("color");
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
        public Other build() {
            return new Other(type, color, additionalProperties);
        }
    }
}
