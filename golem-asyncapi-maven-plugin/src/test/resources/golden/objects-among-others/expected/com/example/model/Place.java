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

/** Told apart by a constant of the only object in each. */
@JsonDeserialize(using = PlaceCodec.Reader.class)
@JsonSerialize(using = PlaceCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Place permits Place.Row, Place.Room, Place.Unknown {
    /** Row */
    @JsonDeserialize(using = PlaceCodec.RowReader.class)
    @JsonSerialize(using = PlaceCodec.RowWriter.class)
    sealed interface Row extends Place permits Row.ObjectValue, Row.StringValue, Row.Unknown {
        /**
         * The object {@code ObjectValue}.
         *
         * @param number The member {@code number}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = PlaceCodec.ObjectValueReader.class)
        @JsonSerialize(using = PlaceCodec.ObjectValueWriter.class)
        record ObjectValue(@Nullable Long number, Map<String, JsonNode> additionalProperties) implements Row {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param number see {@link #number()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public ObjectValue {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code kind}, which always has the same value} */
            public String kind() {
                return "row";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().number(number).additionalProperties(additionalProperties);
            }

            /** Builds {@link ObjectValue}. */
            public static final class Builder {
                private @Nullable Long number;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code number}, or clears it with {@code null}.
                 *
                 * @param number the new value
                 * @return this builder
                 */
                public Builder number(@Nullable Long number) {
                    this.number = number;
                    additionalProperties.remove("number");
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
                public ObjectValue build() {
                    return new ObjectValue(number, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = PlaceCodec.StringValueReader.class)
        @JsonSerialize(using = PlaceCodec.StringValueWriter.class)
        record StringValue(String value) implements Row {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public StringValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Row {
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

    /** Room */
    @JsonDeserialize(using = PlaceCodec.RoomReader.class)
    @JsonSerialize(using = PlaceCodec.RoomWriter.class)
    sealed interface Room extends Place permits Room.ObjectValue, Room.IntegerValue, Room.Unknown {
        /**
         * The object {@code ObjectValue}.
         *
         * @param name The member {@code name}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = PlaceCodec.ObjectValue_b5f5Reader.class)
        @JsonSerialize(using = PlaceCodec.ObjectValue_b5f5Writer.class)
        record ObjectValue(@Nullable String name, Map<String, JsonNode> additionalProperties) implements Room {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param name see {@link #name()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public ObjectValue {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code kind}, which always has the same value} */
            public String kind() {
                return "room";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().name(name).additionalProperties(additionalProperties);
            }

            /** Builds {@link ObjectValue}. */
            public static final class Builder {
                private @Nullable String name;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code name}, or clears it with {@code null}.
                 *
                 * @param name the new value
                 * @return this builder
                 */
                public Builder name(@Nullable String name) {
                    this.name = name;
                    additionalProperties.remove("name");
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
                public ObjectValue build() {
                    return new ObjectValue(name, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = PlaceCodec.IntegerValueReader.class)
        @JsonSerialize(using = PlaceCodec.IntegerValueWriter.class)
        record IntegerValue(long value) implements Room {}

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Room {
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

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Place {
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
