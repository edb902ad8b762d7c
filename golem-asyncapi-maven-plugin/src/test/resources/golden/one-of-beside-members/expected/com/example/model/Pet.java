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

/** One of the variants of {@code Pet}. */
@JsonDeserialize(using = PetCodec.Reader.class)
@JsonSerialize(using = PetCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Pet permits Cat, Pet.Dog, Pet.Unknown {
    /**
     * The member {@code kind}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String kind() {
        return null;
    }

    /**
     * The member {@code name}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String name() {
        return null;
    }

    /**
     * The object {@code Dog}.
     *
     * @param kind The member {@code kind}.
     * @param name The member {@code name}. {@code null} where absent.
     * @param tail The member {@code tail}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PetCodec.DogReader.class)
    @JsonSerialize(using = PetCodec.DogWriter.class)
    record Dog(String kind, @Nullable String name, @Nullable Boolean tail, Map<String, JsonNode> additionalProperties)
            implements Pet {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param kind see {@link #kind()}
         * @param name see {@link #name()}
         * @param tail see {@link #tail()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Dog {
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
            return builder().kind(kind).name(name).tail(tail).additionalProperties(additionalProperties);
        }

        /** Builds {@link Dog}. */
        public static final class Builder {
            private @Nullable String kind;

            private @Nullable String name;

            private @Nullable Boolean tail;

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
             * Sets {@code tail}, or clears it with {@code null}.
             *
             * @param tail the new value
             * @return this builder
             */
            public Builder tail(@Nullable Boolean tail) {
                this.tail = tail;
                additionalProperties.remove("tail");
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
            public Dog build() {
                return new Dog(kind, name, tail, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Pet {
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
