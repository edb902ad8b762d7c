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

/** Told by its shape, since any member may be that of an object which need not have its own. */
@JsonDeserialize(using = TraceCodec.Reader.class)
@JsonSerialize(using = TraceCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Trace permits Trace.Left, Trace.Right, Trace.Unknown {
    /**
     * The object {@code left}.
     *
     * @param left The member {@code left}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = TraceCodec.LeftReader.class)
    @JsonSerialize(using = TraceCodec.LeftWriter.class)
    record Left(@Nullable Long left, Map<String, JsonNode> additionalProperties) implements Trace {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param left see {@link #left()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Left {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().left(left).additionalProperties(additionalProperties);
        }

        /** Builds {@link Left}. */
        public static final class Builder {
            private @Nullable Long left;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code left}, or clears it with {@code null}.
             *
             * @param left the new value
             * @return this builder
             */
            public Builder left(@Nullable Long left) {
                this.left = left;
                additionalProperties.remove("left");
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
            public Left build() {
                return new Left(left, additionalProperties);
            }
        }
    }

    /**
     * The object {@code right}.
     *
     * @param right The member {@code right}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = TraceCodec.RightReader.class)
    @JsonSerialize(using = TraceCodec.RightWriter.class)
    record Right(long right, Map<String, JsonNode> additionalProperties) implements Trace {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param right see {@link #right()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Right {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().right(right).additionalProperties(additionalProperties);
        }

        /** Builds {@link Right}. */
        public static final class Builder {
            private @Nullable Long right;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code right}.
             *
             * @param right the new value
             * @return this builder
             */
            public Builder right(long right) {
                this.right = right;
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
            public Right build() {
                Objects.requireNonNull(right, "right");
                return new Right(right, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Trace {
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
