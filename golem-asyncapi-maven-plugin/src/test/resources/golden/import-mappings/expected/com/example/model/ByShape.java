package com.example.model;

import com.acme.Price;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code ByShape}. */
@JsonDeserialize(using = ByShapeCodec.Reader.class)
@JsonSerialize(using = ByShapeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface ByShape permits ByShape.PriceValue, ByShape.Weight, ByShape.Unknown {
    /**
     * Weight
     *
     * @param grams The member {@code grams}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ByShapeCodec.WeightReader.class)
    @JsonSerialize(using = ByShapeCodec.WeightWriter.class)
    record Weight(long grams, Map<String, JsonNode> additionalProperties) implements ByShape {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param grams see {@link #grams()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Weight {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().grams(grams).additionalProperties(additionalProperties);
        }

        /** Builds {@link Weight}. */
        public static final class Builder {
            private @Nullable Long grams;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code grams}.
             *
             * @param grams the new value
             * @return this builder
             */
            public Builder grams(long grams) {
                this.grams = grams;
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
            public Weight build() {
                Objects.requireNonNull(grams, "grams");
                return new Weight(grams, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = ByShapeCodec.PriceValueReader.class)
    @JsonSerialize(using = ByShapeCodec.PriceValueWriter.class)
    record PriceValue(Price value) implements ByShape {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public PriceValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements ByShape {
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
