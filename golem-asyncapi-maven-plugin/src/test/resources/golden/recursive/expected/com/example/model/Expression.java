package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Expression}. */
@JsonDeserialize(using = ExpressionCodec.Reader.class)
@JsonSerialize(using = ExpressionCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Expression permits Expression.Literal, Expression.Negation, Expression.Unknown {
    /**
     * The object {@code literal}.
     *
     * @param value The member {@code value}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ExpressionCodec.LiteralReader.class)
    @JsonSerialize(using = ExpressionCodec.LiteralWriter.class)
    record Literal(BigDecimal value, Map<String, JsonNode> additionalProperties) implements Expression {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Literal {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().value(value).additionalProperties(additionalProperties);
        }

        /** Builds {@link Literal}. */
        public static final class Builder {
            private @Nullable BigDecimal value;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code value}.
             *
             * @param value the new value
             * @return this builder
             */
            public Builder value(BigDecimal value) {
                this.value = value;
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
            public Literal build() {
                return new Literal(value, additionalProperties);
            }
        }
    }

    /**
     * The object {@code negation}.
     *
     * @param of The member {@code of}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ExpressionCodec.NegationReader.class)
    @JsonSerialize(using = ExpressionCodec.NegationWriter.class)
    record Negation(Expression of, Map<String, JsonNode> additionalProperties) implements Expression {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param of see {@link #of()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Negation {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().of(of).additionalProperties(additionalProperties);
        }

        /** Builds {@link Negation}. */
        public static final class Builder {
            private @Nullable Expression of;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code of}.
             *
             * @param of the new value
             * @return this builder
             */
            public Builder of(Expression of) {
                this.of = of;
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
            public Negation build() {
                return new Negation(of, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Expression {
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
