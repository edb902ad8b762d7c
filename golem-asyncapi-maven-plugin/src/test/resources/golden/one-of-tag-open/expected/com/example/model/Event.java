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

/** Something that happened. */
@JsonDeserialize(using = EventCodec.Reader.class)
@JsonSerialize(using = EventCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Event permits Event.Came, Event.Went, Slept, Event.Unknown {
    /**
     * Somebody came.
     *
     * @param came The member {@code Came}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.CameReader.class)
    @JsonSerialize(using = EventCodec.CameWriter.class)
    record Came(Came_ came, Map<String, JsonNode> additionalProperties) implements Event {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param came see {@link #came()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Came {
            Objects.requireNonNull(came, "came");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().came(came).additionalProperties(additionalProperties);
        }

        /** Builds {@link Came}. */
        public static final class Builder {
            private @Nullable Came_ came;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code came}.
             *
             * @param came the new value
             * @return this builder
             */
            public Builder came(Came_ came) {
                this.came = came;
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
            public Came build() {
                return new Came(came, additionalProperties);
            }
        }

        /**
         * The object {@code Came}.
         *
         * @param who The member {@code who}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = EventCodec.Came_Reader.class)
        @JsonSerialize(using = EventCodec.Came_Writer.class)
        public record Came_(String who, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param who see {@link #who()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Came_ {
                Objects.requireNonNull(who, "who");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().who(who).additionalProperties(additionalProperties);
            }

            /** Builds {@link Came_}. */
            public static final class Builder {
                private @Nullable String who;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code who}.
                 *
                 * @param who the new value
                 * @return this builder
                 */
                public Builder who(String who) {
                    this.who = who;
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
                public Came_ build() {
                    return new Came_(who, additionalProperties);
                }
            }
        }
    }

    /**
     * Somebody went.
     *
     * @param went The member {@code went}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.WentReader.class)
    @JsonSerialize(using = EventCodec.WentWriter.class)
    record Went(String went, Map<String, JsonNode> additionalProperties) implements Event {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param went see {@link #went()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Went {
            Objects.requireNonNull(went, "went");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().went(went).additionalProperties(additionalProperties);
        }

        /** Builds {@link Went}. */
        public static final class Builder {
            private @Nullable String went;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code went}.
             *
             * @param went the new value
             * @return this builder
             */
            public Builder went(String went) {
                this.went = went;
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
            public Went build() {
                return new Went(went, additionalProperties);
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
