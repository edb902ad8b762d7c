package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code choice}. */
@JsonDeserialize(using = ChoiceCodec.Reader.class)
@JsonSerialize(using = ChoiceCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Choice permits Choice.Unknown_, Choice.Choice_, Choice.Math, Choice.Builder_, Choice.Unknown {
    /**
     * The object {@code Unknown}.
     *
     * @param unknown The member {@code Unknown}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ChoiceCodec.Unknown_Reader.class)
    @JsonSerialize(using = ChoiceCodec.Unknown_Writer.class)
    record Unknown_(Unknown_14d4 unknown, Map<String, JsonNode> additionalProperties) implements Choice {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param unknown see {@link #unknown()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Unknown_ {
            Objects.requireNonNull(unknown, "unknown");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().unknown(unknown).additionalProperties(additionalProperties);
        }

        /** Builds {@link Unknown_}. */
        public static final class Builder {
            private @Nullable Unknown_14d4 unknown;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code unknown}.
             *
             * @param unknown the new value
             * @return this builder
             */
            public Builder unknown(Unknown_14d4 unknown) {
                this.unknown = unknown;
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
            public Unknown_ build() {
                return new Unknown_(unknown, additionalProperties);
            }
        }

        /**
         * The object {@code Unknown}.
         *
         * @param json The member {@code json}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = ChoiceCodec.Unknown_14d4Reader.class)
        @JsonSerialize(using = ChoiceCodec.Unknown_14d4Writer.class)
        public record Unknown_14d4(@Nullable String json, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param json see {@link #json()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Unknown_14d4 {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().json(json).additionalProperties(additionalProperties);
            }

            /** Builds {@link Unknown_14d4}. */
            public static final class Builder {
                private @Nullable String json;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code json}, or clears it with {@code null}.
                 *
                 * @param json the new value
                 * @return this builder
                 */
                public Builder json(@Nullable String json) {
                    this.json = json;
                    additionalProperties.remove("json");
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
                public Unknown_14d4 build() {
                    return new Unknown_14d4(json, additionalProperties);
                }
            }
        }
    }

    /**
     * The object {@code choice}.
     *
     * @param choice The member {@code choice}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ChoiceCodec.Choice_Reader.class)
    @JsonSerialize(using = ChoiceCodec.Choice_Writer.class)
    record Choice_(Choice_c76c choice, Map<String, JsonNode> additionalProperties) implements Choice {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param choice see {@link #choice()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Choice_ {
            Objects.requireNonNull(choice, "choice");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().choice(choice).additionalProperties(additionalProperties);
        }

        /** Builds {@link Choice_}. */
        public static final class Builder {
            private @Nullable Choice_c76c choice;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code choice}.
             *
             * @param choice the new value
             * @return this builder
             */
            public Builder choice(Choice_c76c choice) {
                this.choice = choice;
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
            public Choice_ build() {
                return new Choice_(choice, additionalProperties);
            }
        }

        /**
         * The object {@code choice}.
         *
         * @param json The member {@code json}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = ChoiceCodec.Choice_c76cReader.class)
        @JsonSerialize(using = ChoiceCodec.Choice_c76cWriter.class)
        public record Choice_c76c(@Nullable String json, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param json see {@link #json()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Choice_c76c {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().json(json).additionalProperties(additionalProperties);
            }

            /** Builds {@link Choice_c76c}. */
            public static final class Builder {
                private @Nullable String json;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code json}, or clears it with {@code null}.
                 *
                 * @param json the new value
                 * @return this builder
                 */
                public Builder json(@Nullable String json) {
                    this.json = json;
                    additionalProperties.remove("json");
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
                public Choice_c76c build() {
                    return new Choice_c76c(json, additionalProperties);
                }
            }
        }
    }

    /**
     * The object {@code Math}.
     *
     * @param value The member {@code value}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ChoiceCodec.MathReader.class)
    @JsonSerialize(using = ChoiceCodec.MathWriter.class)
    record Math(@Nullable String value, Map<String, JsonNode> additionalProperties) implements Choice {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Math {
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

        /** Builds {@link Math}. */
        public static final class Builder {
            private @Nullable String value;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code value}, or clears it with {@code null}.
             *
             * @param value the new value
             * @return this builder
             */
            public Builder value(@Nullable String value) {
                this.value = value;
                additionalProperties.remove("value");
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
            public Math build() {
                return new Math(value, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Builder}.
     *
     * @param value The member {@code value}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ChoiceCodec.Builder_Reader.class)
    @JsonSerialize(using = ChoiceCodec.Builder_Writer.class)
    record Builder_(@Nullable String value, Map<String, JsonNode> additionalProperties) implements Choice {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Builder_ {
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

        /** Builds {@link Builder_}. */
        public static final class Builder {
            private @Nullable String value;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code value}, or clears it with {@code null}.
             *
             * @param value the new value
             * @return this builder
             */
            public Builder value(@Nullable String value) {
                this.value = value;
                additionalProperties.remove("value");
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
            public Builder_ build() {
                return new Builder_(value, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Choice {
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
