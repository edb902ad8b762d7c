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

/** One of the variants of {@code Done}. */
@JsonDeserialize(using = DoneCodec.Reader.class)
@JsonSerialize(using = DoneCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Done permits Done.Success, Done.Failure, Done.Unknown {
    /**
     * Success
     *
     * @param value The member {@code value}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = DoneCodec.SuccessReader.class)
    @JsonSerialize(using = DoneCodec.SuccessWriter.class)
    record Success(@Nullable String value, Map<String, JsonNode> additionalProperties) implements Done {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Success {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code ok}, which always has the same value} */
        public boolean ok() {
            return true;
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().value(value).additionalProperties(additionalProperties);
        }

        /** Builds {@link Success}. */
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
            public Success build() {
                return new Success(value, additionalProperties);
            }
        }
    }

    /**
     * Failure
     *
     * @param problem The member {@code problem}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = DoneCodec.FailureReader.class)
    @JsonSerialize(using = DoneCodec.FailureWriter.class)
    record Failure(@Nullable String problem, Map<String, JsonNode> additionalProperties) implements Done {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param problem see {@link #problem()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Failure {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code ok}, which always has the same value} */
        public boolean ok() {
            return false;
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().problem(problem).additionalProperties(additionalProperties);
        }

        /** Builds {@link Failure}. */
        public static final class Builder {
            private @Nullable String problem;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code problem}, or clears it with {@code null}.
             *
             * @param problem the new value
             * @return this builder
             */
            public Builder problem(@Nullable String problem) {
                this.problem = problem;
                additionalProperties.remove("problem");
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
            public Failure build() {
                return new Failure(problem, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Done {
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
