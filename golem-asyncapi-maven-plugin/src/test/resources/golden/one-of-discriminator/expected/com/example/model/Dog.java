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
 * A dog.
 *
 * @param friends Other pets that it likes. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = DogCodec.Reader.class)
@JsonSerialize(using = DogCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Dog(@Nullable List<Pet> friends, Map<String, JsonNode> additionalProperties) implements Pet {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param friends see {@link #friends()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Dog {
        friends = Members.copyOf(friends);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code petType}, which always has the same value} */
    public String petType() {
        return "dog";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().friends(friends).additionalProperties(additionalProperties);
    }

    /** Builds {@link Dog}. */
    public static final class Builder {
        private @Nullable List<Pet> friends;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code friends}, or clears it with {@code null}.
         *
         * @param friends the new value
         * @return this builder
         */
        public Builder friends(@Nullable List<Pet> friends) {
            this.friends = friends;
            additionalProperties.remove("friends");
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
        public Dog build() {
            return new Dog(friends, additionalProperties);
        }
    }
}
