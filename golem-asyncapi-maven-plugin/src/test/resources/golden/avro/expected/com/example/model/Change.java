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

/** One of the variants of {@code change}. */
@JsonDeserialize(using = ChangeCodec.Reader.class)
@JsonSerialize(using = ChangeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Change permits Change.Added, Change.Removed, Change.Unknown {
    /**
     * The object {@code Added}.
     *
     * @param id The member {@code id}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ChangeCodec.AddedReader.class)
    @JsonSerialize(using = ChangeCodec.AddedWriter.class)
    record Added(long id, Map<String, JsonNode> additionalProperties) implements Change {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Added {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().id(id).additionalProperties(additionalProperties);
        }

        /** Builds {@link Added}. */
        public static final class Builder {
            private @Nullable Long id;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(long id) {
                this.id = id;
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
            public Added build() {
                Objects.requireNonNull(id, "id");
                return new Added(id, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Removed}.
     *
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ChangeCodec.RemovedReader.class)
    @JsonSerialize(using = ChangeCodec.RemovedWriter.class)
    record Removed(Map<String, JsonNode> additionalProperties) implements Change {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Removed {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().additionalProperties(additionalProperties);
        }

        /** Builds {@link Removed}. */
        public static final class Builder {
            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

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
            public Removed build() {
                return new Removed(additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Change {
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
