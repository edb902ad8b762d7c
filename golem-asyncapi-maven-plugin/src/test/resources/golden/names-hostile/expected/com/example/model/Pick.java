package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Pick}. */
@JsonDeserialize(using = PickCodec.Reader.class)
@JsonSerialize(using = PickCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Pick permits Picked, Pick.Map, Pick.List, Pick.Objects, Pick.Unknown {
    /**
     * The object {@code Map}.
     *
     * @param value The member {@code value}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PickCodec.MapReader.class)
    @JsonSerialize(using = PickCodec.MapWriter.class)
    record Map(@Nullable String value, java.util.Map<String, JsonNode> additionalProperties) implements Pick {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Map {
            java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
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

        /** Builds {@link Map}. */
        public static final class Builder {
            private @Nullable String value;

            private final java.util.Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

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
            public Builder additionalProperties(java.util.Map<String, JsonNode> members) {
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
            public Map build() {
                return new Map(value, additionalProperties);
            }
        }
    }

    /**
     * The object {@code List}.
     *
     * @param value The member {@code value}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PickCodec.ListReader.class)
    @JsonSerialize(using = PickCodec.ListWriter.class)
    record List(@Nullable String value, java.util.Map<String, JsonNode> additionalProperties) implements Pick {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public List {
            java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
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

        /** Builds {@link List}. */
        public static final class Builder {
            private @Nullable String value;

            private final java.util.Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

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
            public Builder additionalProperties(java.util.Map<String, JsonNode> members) {
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
            public List build() {
                return new List(value, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Objects}.
     *
     * @param value The member {@code value}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PickCodec.ObjectsReader.class)
    @JsonSerialize(using = PickCodec.ObjectsWriter.class)
    record Objects(@Nullable String value, java.util.Map<String, JsonNode> additionalProperties) implements Pick {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param value see {@link #value()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Objects {
            java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
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

        /** Builds {@link Objects}. */
        public static final class Builder {
            private @Nullable String value;

            private final java.util.Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

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
            public Builder additionalProperties(java.util.Map<String, JsonNode> members) {
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
            public Objects build() {
                return new Objects(value, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Pick {
        /**
         * Checks that the value is there.
         *
         * @param json the whole value
         */
        public Unknown {
            java.util.Objects.requireNonNull(json, "json");
        }
    }
}
