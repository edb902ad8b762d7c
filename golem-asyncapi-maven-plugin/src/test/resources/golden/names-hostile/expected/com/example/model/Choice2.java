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
@JsonDeserialize(using = Choice2Codec.Reader.class)
@JsonSerialize(using = Choice2Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Choice2
        permits Choice2.Unknown2,
                Choice2.Choice,
                Choice2.Math,
                Choice2.Builder2,
                Choice2.Unknown {
    /**
     * The object {@code Unknown}.
     *
     * @param unknown The member {@code Unknown}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = Choice2Codec.Unknown2Reader.class)
    @JsonSerialize(using = Choice2Codec.Unknown2Writer.class)
    record Unknown2(Unknown3 unknown, Map<String, JsonNode> additionalProperties) implements Choice2 {
        /** Checks that what is required is there, and copies what could be changed. */
        public Unknown2 {
            Objects.requireNonNull(unknown, "unknown");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().unknown(unknown).additionalProperties(additionalProperties);
        }

        /** Builds {@link Unknown2}. */
        public static final class Builder {
            private @Nullable Unknown3 unknown;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Sets {@code unknown}. */
            public Builder unknown(Unknown3 unknown) {
                this.unknown = unknown;
                return this;
            }

            /** Adds members that the document does not name. */
            public Builder additionalProperties(Map<String, JsonNode> members) {
                additionalProperties.putAll(members);
                return this;
            }

            /** Adds a member that the document does not name. */
            public Builder additionalProperty(String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /**
             * The value.
             *
             * @throws NullPointerException where a required member was not set
             */
            public Unknown2 build() {
                return new Unknown2(unknown, additionalProperties);
            }
        }

        /**
         * The object {@code Unknown}.
         *
         * @param json The member {@code json}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = Choice2Codec.Unknown3Reader.class)
        @JsonSerialize(using = Choice2Codec.Unknown3Writer.class)
        public record Unknown3(@Nullable String json, Map<String, JsonNode> additionalProperties) {
            /** Checks that what is required is there, and copies what could be changed. */
            public Unknown3 {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** A builder without values. */
            public static Builder builder() {
                return new Builder();
            }

            /** A builder with the values of this one. */
            public Builder toBuilder() {
                return builder().json(json).additionalProperties(additionalProperties);
            }

            /** Builds {@link Unknown3}. */
            public static final class Builder {
                private @Nullable String json;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /** Sets {@code json}, or clears it with {@code null}. */
                public Builder json(@Nullable String json) {
                    this.json = json;
                    additionalProperties.remove("json");
                    return this;
                }

                /** Adds members that the document does not name. */
                public Builder additionalProperties(Map<String, JsonNode> members) {
                    additionalProperties.putAll(members);
                    return this;
                }

                /** Adds a member that the document does not name. */
                public Builder additionalProperty(String name, JsonNode value) {
                    additionalProperties.put(name, value);
                    return this;
                }

                /** The value. */
                public Unknown3 build() {
                    return new Unknown3(json, additionalProperties);
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
    @JsonDeserialize(using = Choice2Codec.ChoiceReader.class)
    @JsonSerialize(using = Choice2Codec.ChoiceWriter.class)
    record Choice(Choice3 choice, Map<String, JsonNode> additionalProperties) implements Choice2 {
        /** Checks that what is required is there, and copies what could be changed. */
        public Choice {
            Objects.requireNonNull(choice, "choice");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().choice(choice).additionalProperties(additionalProperties);
        }

        /** Builds {@link Choice}. */
        public static final class Builder {
            private @Nullable Choice3 choice;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Sets {@code choice}. */
            public Builder choice(Choice3 choice) {
                this.choice = choice;
                return this;
            }

            /** Adds members that the document does not name. */
            public Builder additionalProperties(Map<String, JsonNode> members) {
                additionalProperties.putAll(members);
                return this;
            }

            /** Adds a member that the document does not name. */
            public Builder additionalProperty(String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /**
             * The value.
             *
             * @throws NullPointerException where a required member was not set
             */
            public Choice build() {
                return new Choice(choice, additionalProperties);
            }
        }

        /**
         * The object {@code choice}.
         *
         * @param json The member {@code json}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = Choice2Codec.Choice3Reader.class)
        @JsonSerialize(using = Choice2Codec.Choice3Writer.class)
        public record Choice3(@Nullable String json, Map<String, JsonNode> additionalProperties) {
            /** Checks that what is required is there, and copies what could be changed. */
            public Choice3 {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** A builder without values. */
            public static Builder builder() {
                return new Builder();
            }

            /** A builder with the values of this one. */
            public Builder toBuilder() {
                return builder().json(json).additionalProperties(additionalProperties);
            }

            /** Builds {@link Choice3}. */
            public static final class Builder {
                private @Nullable String json;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /** Sets {@code json}, or clears it with {@code null}. */
                public Builder json(@Nullable String json) {
                    this.json = json;
                    additionalProperties.remove("json");
                    return this;
                }

                /** Adds members that the document does not name. */
                public Builder additionalProperties(Map<String, JsonNode> members) {
                    additionalProperties.putAll(members);
                    return this;
                }

                /** Adds a member that the document does not name. */
                public Builder additionalProperty(String name, JsonNode value) {
                    additionalProperties.put(name, value);
                    return this;
                }

                /** The value. */
                public Choice3 build() {
                    return new Choice3(json, additionalProperties);
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
    @JsonDeserialize(using = Choice2Codec.MathReader.class)
    @JsonSerialize(using = Choice2Codec.MathWriter.class)
    record Math(@Nullable String value, Map<String, JsonNode> additionalProperties) implements Choice2 {
        /** Checks that what is required is there, and copies what could be changed. */
        public Math {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().value(value).additionalProperties(additionalProperties);
        }

        /** Builds {@link Math}. */
        public static final class Builder {
            private @Nullable String value;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Sets {@code value}, or clears it with {@code null}. */
            public Builder value(@Nullable String value) {
                this.value = value;
                additionalProperties.remove("value");
                return this;
            }

            /** Adds members that the document does not name. */
            public Builder additionalProperties(Map<String, JsonNode> members) {
                additionalProperties.putAll(members);
                return this;
            }

            /** Adds a member that the document does not name. */
            public Builder additionalProperty(String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** The value. */
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
    @JsonDeserialize(using = Choice2Codec.Builder2Reader.class)
    @JsonSerialize(using = Choice2Codec.Builder2Writer.class)
    record Builder2(@Nullable String value, Map<String, JsonNode> additionalProperties) implements Choice2 {
        /** Checks that what is required is there, and copies what could be changed. */
        public Builder2 {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().value(value).additionalProperties(additionalProperties);
        }

        /** Builds {@link Builder2}. */
        public static final class Builder {
            private @Nullable String value;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Sets {@code value}, or clears it with {@code null}. */
            public Builder value(@Nullable String value) {
                this.value = value;
                additionalProperties.remove("value");
                return this;
            }

            /** Adds members that the document does not name. */
            public Builder additionalProperties(Map<String, JsonNode> members) {
                additionalProperties.putAll(members);
                return this;
            }

            /** Adds a member that the document does not name. */
            public Builder additionalProperty(String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** The value. */
            public Builder2 build() {
                return new Builder2(value, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Choice2 {
        /** Checks that the value is there. */
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
