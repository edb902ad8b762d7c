/*
 * Copyright 2026 Acme
 *
 * Ends here: * / class Evil {} \ u002a/ class Evil {}
 */
package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The object {@code Lamp}.
 *
 * @param id The member {@code id}.
 * @param level The member {@code level}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LampCodec.Reader.class)
@JsonSerialize(using = LampCodec.Writer.class)
public record Lamp(String id, @Nullable Long level, Map<String, JsonNode> additionalProperties) {
    /** Checks that what is required is there, and copies what could be changed. */
    public Lamp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this one. */
    public Builder toBuilder() {
        return builder().id(id).level(level).additionalProperties(additionalProperties);
    }

    /** Builds {@link Lamp}. */
    public static final class Builder {
        private @Nullable String id;

        private @Nullable Long level;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets {@code level}, or clears it with {@code null}. */
        public Builder level(@Nullable Long level) {
            this.level = level;
            additionalProperties.remove("level");
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
        public Lamp build() {
            return new Lamp(id, level, additionalProperties);
        }
    }
}
