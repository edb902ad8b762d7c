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
 * The object {@code Person}.
 *
 * @param name The member {@code name}. {@code null} where absent.
 * @param manager The member {@code manager}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = PersonCodec.Reader.class)
@JsonSerialize(using = PersonCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Person(@Nullable String name, @Nullable Person manager, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param name see {@link #name()}
     * @param manager see {@link #manager()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Person {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().name(name).manager(manager).additionalProperties(additionalProperties);
    }

    /** Builds {@link Person}. */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable Person manager;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code name}, or clears it with {@code null}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            additionalProperties.remove("name");
            return this;
        }

        /**
         * Sets {@code manager}, or clears it with {@code null}.
         *
         * @param manager the new value
         * @return this builder
         */
        public Builder manager(@Nullable Person manager) {
            this.manager = manager;
            additionalProperties.remove("manager");
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
        public Person build() {
            return new Person(name, manager, additionalProperties);
        }
    }
}
