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
 * The object {@code Home}.
 *
 * @param pets The member {@code pets}. {@code null} where absent.
 * @param cat A pet that hunts. {@code null} where absent.
 * @param fish An animal that lives with people. {@code null} where absent.
 * @param any Another pet. {@code null} where absent.
 * @param shape The member {@code shape}. {@code null} where absent.
 * @param polygon The member {@code polygon}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = HomeCodec.Reader.class)
@JsonSerialize(using = HomeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Home(
        @Nullable List<Pet> pets,
        @Nullable Cat cat,
        @Nullable Fish fish,
        @Nullable Pet any,
        @Nullable Shape shape,
        @Nullable Polygon polygon,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param pets see {@link #pets()}
     * @param cat see {@link #cat()}
     * @param fish see {@link #fish()}
     * @param any see {@link #any()}
     * @param shape see {@link #shape()}
     * @param polygon see {@link #polygon()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Home {
        pets = Members.copyOf(pets);
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
                .pets(pets)
                .cat(cat)
                .fish(fish)
                .any(any)
                .shape(shape)
                .polygon(polygon)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Home}. */
    public static final class Builder {
        private @Nullable List<Pet> pets;

        private @Nullable Cat cat;

        private @Nullable Fish fish;

        private @Nullable Pet any;

        private @Nullable Shape shape;

        private @Nullable Polygon polygon;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code pets}, or clears it with {@code null}.
         *
         * @param pets the new value
         * @return this builder
         */
        public Builder pets(@Nullable List<Pet> pets) {
            this.pets = pets;
            additionalProperties.remove("pets");
            return this;
        }

        /**
         * Sets {@code cat}, or clears it with {@code null}.
         *
         * @param cat the new value
         * @return this builder
         */
        public Builder cat(@Nullable Cat cat) {
            this.cat = cat;
            additionalProperties.remove("cat");
            return this;
        }

        /**
         * Sets {@code fish}, or clears it with {@code null}.
         *
         * @param fish the new value
         * @return this builder
         */
        public Builder fish(@Nullable Fish fish) {
            this.fish = fish;
            additionalProperties.remove("fish");
            return this;
        }

        /**
         * Sets {@code any}, or clears it with {@code null}.
         *
         * @param any the new value
         * @return this builder
         */
        public Builder any(@Nullable Pet any) {
            this.any = any;
            additionalProperties.remove("any");
            return this;
        }

        /**
         * Sets {@code shape}, or clears it with {@code null}.
         *
         * @param shape the new value
         * @return this builder
         */
        public Builder shape(@Nullable Shape shape) {
            this.shape = shape;
            additionalProperties.remove("shape");
            return this;
        }

        /**
         * Sets {@code polygon}, or clears it with {@code null}.
         *
         * @param polygon the new value
         * @return this builder
         */
        public Builder polygon(@Nullable Polygon polygon) {
            this.polygon = polygon;
            additionalProperties.remove("polygon");
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
        public Home build() {
            return new Home(pets, cat, fish, any, shape, polygon, additionalProperties);
        }
    }
}
