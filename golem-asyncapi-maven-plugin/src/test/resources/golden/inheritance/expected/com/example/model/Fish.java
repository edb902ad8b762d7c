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
 * The object {@code Fish}.
 *
 * @param petType The member {@code petType}.
 * @param id Its number.
 * @param name The member {@code name}. {@code null} where absent.
 * @param mood The member {@code mood}. {@code null} where absent.
 * @param size The member {@code size}. {@code null} where absent.
 * @param parent An animal that lives with people. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = FishCodec.Reader.class)
@JsonSerialize(using = FishCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Fish(
        String petType,
        Long id,
        @Nullable String name,
        Pet. @Nullable Mood mood,
        Pet. @Nullable Size size,
        @Nullable Pet parent,
        Map<String, JsonNode> additionalProperties)
        implements Pet {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param petType see {@link #petType()}
     * @param id see {@link #id()}
     * @param name see {@link #name()}
     * @param mood see {@link #mood()}
     * @param size see {@link #size()}
     * @param parent see {@link #parent()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Fish {
        Objects.requireNonNull(petType, "petType");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .petType(petType)
                .id(id)
                .name(name)
                .mood(mood)
                .size(size)
                .parent(parent)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Fish}. */
    public static final class Builder {
        private @Nullable String petType;

        private @Nullable Long id;

        private @Nullable String name;

        private Pet. @Nullable Mood mood;

        private Pet. @Nullable Size size;

        private @Nullable Pet parent;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code petType}.
         *
         * @param petType the new value
         * @return this builder
         */
        public Builder petType(String petType) {
            this.petType = petType;
            return this;
        }

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(Long id) {
            this.id = id;
            return this;
        }

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
         * Sets {@code mood}, or clears it with {@code null}.
         *
         * @param mood the new value
         * @return this builder
         */
        public Builder mood(Pet. @Nullable Mood mood) {
            this.mood = mood;
            additionalProperties.remove("mood");
            return this;
        }

        /**
         * Sets {@code size}, or clears it with {@code null}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(Pet. @Nullable Size size) {
            this.size = size;
            additionalProperties.remove("size");
            return this;
        }

        /**
         * Sets {@code parent}, or clears it with {@code null}.
         *
         * @param parent the new value
         * @return this builder
         */
        public Builder parent(@Nullable Pet parent) {
            this.parent = parent;
            additionalProperties.remove("parent");
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
        public Fish build() {
            return new Fish(petType, id, name, mood, size, parent, additionalProperties);
        }
    }
}
