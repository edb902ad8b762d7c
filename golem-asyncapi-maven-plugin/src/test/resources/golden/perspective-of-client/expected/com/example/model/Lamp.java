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
 * The object {@code Lamp}.
 *
 * @param id The member {@code id}. {@code null} where absent.
 * @param parts The member {@code parts}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LampCodec.Reader.class)
@JsonSerialize(using = LampCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Lamp(@Nullable String id, @Nullable List<Lamp> parts, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param parts see {@link #parts()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Lamp {
        parts = Members.copyOf(parts);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().id(id).parts(parts).additionalProperties(additionalProperties);
    }

    /** Builds {@link Lamp}. */
    public static final class Builder {
        private @Nullable String id;

        private @Nullable List<Lamp> parts;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code id}, or clears it with {@code null}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            additionalProperties.remove("id");
            return this;
        }

        /**
         * Sets {@code parts}, or clears it with {@code null}.
         *
         * @param parts the new value
         * @return this builder
         */
        public Builder parts(@Nullable List<Lamp> parts) {
            this.parts = parts;
            additionalProperties.remove("parts");
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
        public Lamp build() {
            return new Lamp(id, parts, additionalProperties);
        }
    }
}
