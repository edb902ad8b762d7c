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
        /** Checks that what is required is there, and copies what could be changed. */
        public Success {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** The member {@code ok}, which always has the same value. */
        public boolean ok() {
            return true;
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().value(value).additionalProperties(additionalProperties);
        }

        /** Builds {@link Success}. */
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
        /** Checks that what is required is there, and copies what could be changed. */
        public Failure {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** The member {@code ok}, which always has the same value. */
        public boolean ok() {
            return false;
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().problem(problem).additionalProperties(additionalProperties);
        }

        /** Builds {@link Failure}. */
        public static final class Builder {
            private @Nullable String problem;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Sets {@code problem}, or clears it with {@code null}. */
            public Builder problem(@Nullable String problem) {
                this.problem = problem;
                additionalProperties.remove("problem");
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
        /** Checks that the value is there. */
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
