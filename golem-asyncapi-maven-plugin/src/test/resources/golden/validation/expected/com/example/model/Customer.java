package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Customer}.
 *
 * @param name The member {@code name}. Shortest length: {@code 1}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CustomerCodec.Reader.class)
@JsonSerialize(using = CustomerCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Customer(@NotNull @Size(min = 1) String name, Map<String, JsonNode> additionalProperties)
        implements Contact {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param name see {@link #name()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Customer {
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
        return builder().name(name).additionalProperties(additionalProperties);
    }

    /** Builds {@link Customer}. */
    public static final class Builder {
        private @Nullable String name;

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
        public Customer build() {
            return new Customer(name, additionalProperties);
        }
    }
}
