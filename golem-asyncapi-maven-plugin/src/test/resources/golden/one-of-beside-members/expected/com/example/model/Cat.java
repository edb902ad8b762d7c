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
 * The object {@code Cat}.
 *
 * @param kind The member {@code kind}.
 * @param name The member {@code name}. {@code null} where absent.
 * @param lives The member {@code lives}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CatCodec.Reader.class)
@JsonSerialize(using = CatCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Cat(String kind, @Nullable String name, @Nullable Long lives, Map<String, JsonNode> additionalProperties)
        implements Pet {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param kind see {@link #kind()}
     * @param name see {@link #name()}
     * @param lives see {@link #lives()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Cat {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().kind(kind).name(name).lives(lives).additionalProperties(additionalProperties);
    }

    /** Builds {@link Cat}. */
    public static final class Builder {
        private @Nullable String kind;

        private @Nullable String name;

        private @Nullable Long lives;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code kind}.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(String kind) {
            this.kind = kind;
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
         * Sets {@code lives}, or clears it with {@code null}.
         *
         * @param lives the new value
         * @return this builder
         */
        public Builder lives(@Nullable Long lives) {
            this.lives = lives;
            additionalProperties.remove("lives");
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
        public Cat build() {
            return new Cat(kind, name, lives, additionalProperties);
        }
    }
}
