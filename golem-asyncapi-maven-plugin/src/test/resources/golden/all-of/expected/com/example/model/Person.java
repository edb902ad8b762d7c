package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Person}.
 *
 * @param name The member {@code name}.
 * @param born The member {@code born}. {@code null} where absent.
 * @param address The member {@code address}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = PersonCodec.Reader.class)
@JsonSerialize(using = PersonCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Person(
        String name,
        @Nullable LocalDate born,
        @Nullable Address address,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param name see {@link #name()}
     * @param born see {@link #born()}
     * @param address see {@link #address()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().name(name).born(born).address(address).additionalProperties(additionalProperties);
    }

    /** Builds {@link Person}. */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable LocalDate born;

        private @Nullable Address address;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code name}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code born}, or clears it with {@code null}.
         *
         * @param born the new value
         * @return this builder
         */
        public Builder born(@Nullable LocalDate born) {
            this.born = born;
            additionalProperties.remove("born");
            return this;
        }

        /**
         * Sets {@code address}, or clears it with {@code null}.
         *
         * @param address the new value
         * @return this builder
         */
        public Builder address(@Nullable Address address) {
            this.address = address;
            additionalProperties.remove("address");
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
        public Person build() {
            return new Person(name, born, address, additionalProperties);
        }
    }
}
