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

/** One of the variants of {@code Event}. */
@JsonDeserialize(using = EventCodec.Reader.class)
@JsonSerialize(using = EventCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Event permits Event.Moved, Event.Said, Event.Unknown {
    /**
     * The member {@code kind}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String kind() {
        return null;
    }

    /**
     * The object {@code moved}.
     *
     * @param data The member {@code data}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.MovedReader.class)
    @JsonSerialize(using = EventCodec.MovedWriter.class)
    record Moved(Cash data, Map<String, JsonNode> additionalProperties) implements Event {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param data see {@link #data()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Moved {
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code kind}, which always has the same value} */
        @Override
        public String kind() {
            return "moved";
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().data(data).additionalProperties(additionalProperties);
        }

        /** Builds {@link Moved}. */
        public static final class Builder {
            private @Nullable Cash data;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code data}.
             *
             * @param data the new value
             * @return this builder
             */
            public Builder data(Cash data) {
                this.data = data;
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
            public Moved build() {
                return new Moved(data, additionalProperties);
            }
        }
    }

    /**
     * The object {@code said}.
     *
     * @param data The member {@code data}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.SaidReader.class)
    @JsonSerialize(using = EventCodec.SaidWriter.class)
    record Said(Data data, Map<String, JsonNode> additionalProperties) implements Event {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param data see {@link #data()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Said {
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code kind}, which always has the same value} */
        @Override
        public String kind() {
            return "said";
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().data(data).additionalProperties(additionalProperties);
        }

        /** Builds {@link Said}. */
        public static final class Builder {
            private @Nullable Data data;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code data}.
             *
             * @param data the new value
             * @return this builder
             */
            public Builder data(Data data) {
                this.data = data;
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
            public Said build() {
                return new Said(data, additionalProperties);
            }
        }

        /**
         * The object {@code data}.
         *
         * @param text The member {@code text}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = EventCodec.DataReader.class)
        @JsonSerialize(using = EventCodec.DataWriter.class)
        public record Data(@Nullable String text, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param text see {@link #text()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Data {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().text(text).additionalProperties(additionalProperties);
            }

            /** Builds {@link Data}. */
            public static final class Builder {
                private @Nullable String text;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code text}, or clears it with {@code null}.
                 *
                 * @param text the new value
                 * @return this builder
                 */
                public Builder text(@Nullable String text) {
                    this.text = text;
                    additionalProperties.remove("text");
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
                public Data build() {
                    return new Data(text, additionalProperties);
                }
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Event {
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
