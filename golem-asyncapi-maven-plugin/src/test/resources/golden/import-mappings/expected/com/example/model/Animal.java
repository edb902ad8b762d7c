package com.example.model;

import com.acme.Shared;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Animal}. */
@JsonDeserialize(using = AnimalCodec.Reader.class)
@JsonSerialize(using = AnimalCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Animal permits Animal.CatValue, Dog, Animal.Plain, Animal.Unknown {
    /**
     * A value that is of none of the more special kinds.
     *
     * @param species The member {@code species}.
     * @param name The member {@code name}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = AnimalCodec.PlainReader.class)
    @JsonSerialize(using = AnimalCodec.PlainWriter.class)
    record Plain(String species, @Nullable String name, Map<String, JsonNode> additionalProperties) implements Animal {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param species see {@link #species()}
         * @param name see {@link #name()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Plain {
            Objects.requireNonNull(species, "species");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().species(species).name(name).additionalProperties(additionalProperties);
        }

        /** Builds {@link Plain}. */
        public static final class Builder {
            private @Nullable String species;

            private @Nullable String name;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code species}.
             *
             * @param species the new value
             * @return this builder
             */
            public Builder species(String species) {
                this.species = species;
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
            public Plain build() {
                return new Plain(species, name, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = AnimalCodec.CatValueReader.class)
    @JsonSerialize(using = AnimalCodec.CatValueWriter.class)
    record CatValue(Shared.Cat value) implements Animal {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public CatValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Animal {
        /**
         * Checks that the value is there.
         *
         * @param json the whole value
         */
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
