package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Holder}.
 *
 * @param tuple The member {@code tuple}. {@code null} where absent.
 * @param nothing The member {@code nothing}. {@code null} where absent.
 * @param orText The member {@code orText}. {@code null} where absent.
 * @param orNull The member {@code orNull}. {@code null} where absent or null.
 * @param list The member {@code list}. {@code null} where absent.
 * @param message The member {@code message}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = HolderCodec.Reader.class)
@JsonSerialize(using = HolderCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Holder(
        @Nullable Tuple tuple,
        @Nullable List<JsonNode> nothing,
        @Nullable OrText orText,
        @Nullable OrNull orNull,
        @Nullable List<Level> list,
        @Nullable Message message,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param tuple see {@link #tuple()}
     * @param nothing see {@link #nothing()}
     * @param orText see {@link #orText()}
     * @param orNull see {@link #orNull()}
     * @param list see {@link #list()}
     * @param message see {@link #message()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Holder {
        nothing = Members.copyOf(nothing);
        list = Members.copyOf(list);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .tuple(tuple)
                .nothing(nothing)
                .orText(orText)
                .orNull(orNull)
                .list(list)
                .message(message)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Holder}. */
    public static final class Builder {
        private @Nullable Tuple tuple;

        private @Nullable List<JsonNode> nothing;

        private @Nullable OrText orText;

        private @Nullable OrNull orNull;

        private @Nullable List<Level> list;

        private @Nullable Message message;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code tuple}, or clears it with {@code null}.
         *
         * @param tuple the new value
         * @return this builder
         */
        public Builder tuple(@Nullable Tuple tuple) {
            this.tuple = tuple;
            additionalProperties.remove("tuple");
            return this;
        }

        /**
         * Sets {@code nothing}, or clears it with {@code null}.
         *
         * @param nothing the new value
         * @return this builder
         */
        public Builder nothing(@Nullable List<JsonNode> nothing) {
            this.nothing = nothing;
            additionalProperties.remove("nothing");
            return this;
        }

        /**
         * Sets {@code orText}, or clears it with {@code null}.
         *
         * @param orText the new value
         * @return this builder
         */
        public Builder orText(@Nullable OrText orText) {
            this.orText = orText;
            additionalProperties.remove("orText");
            return this;
        }

        /**
         * Sets {@code orNull}, or clears it with {@code null}.
         *
         * @param orNull the new value
         * @return this builder
         */
        public Builder orNull(@Nullable OrNull orNull) {
            this.orNull = orNull;
            additionalProperties.remove("orNull");
            return this;
        }

        /**
         * Sets {@code list}, or clears it with {@code null}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder list(@Nullable List<Level> list) {
            this.list = list;
            additionalProperties.remove("list");
            return this;
        }

        /**
         * Sets {@code message}, or clears it with {@code null}.
         *
         * @param message the new value
         * @return this builder
         */
        public Builder message(@Nullable Message message) {
            this.message = message;
            additionalProperties.remove("message");
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
        public Holder build() {
            return new Holder(tuple, nothing, orText, orNull, list, message, additionalProperties);
        }
    }

    /**
     * The array {@code tuple}.
     *
     * @param item1 Element 1. {@code null} where absent.
     * @param additionalItems All further elements, in order.
     */
    @JsonDeserialize(using = HolderCodec.TupleReader.class)
    @JsonSerialize(using = HolderCodec.TupleWriter.class)
    public record Tuple(@Nullable String item1, List<String> additionalItems) {
        /**
         * Checks that no element is missing before another, and copies what could be changed.
         *
         * @param item1 see {@link #item1()}
         * @param additionalItems see {@link #additionalItems()}
         */
        public Tuple {
            Objects.requireNonNull(additionalItems, "additionalItems");
            additionalItems = Members.copyOf(additionalItems);
            Tuples.checkGaps(additionalItems.size(), item1);
        }
    }

    /** One of the variants of {@code orText}. */
    @JsonDeserialize(using = HolderCodec.OrTextReader.class)
    @JsonSerialize(using = HolderCodec.OrTextWriter.class)
    public sealed interface OrText permits OrText.StringValue, OrText.ArrayValue, OrText.Unknown {
        /**
         * The array {@code ArrayValue}.
         *
         * @param item1 Element 1. {@code null} where absent.
         * @param item2 Element 2. {@code null} where absent.
         * @param additionalItems All further elements, in order.
         */
        @JsonDeserialize(using = HolderCodec.ArrayValueReader.class)
        @JsonSerialize(using = HolderCodec.ArrayValueWriter.class)
        record ArrayValue(@Nullable String item1, @Nullable Boolean item2, List<JsonNode> additionalItems)
                implements OrText {
            /**
             * Checks that no element is missing before another, and copies what could be changed.
             *
             * @param item1 see {@link #item1()}
             * @param item2 see {@link #item2()}
             * @param additionalItems see {@link #additionalItems()}
             */
            public ArrayValue {
                Objects.requireNonNull(additionalItems, "additionalItems");
                additionalItems = Members.copyOf(additionalItems);
                Tuples.checkGaps(additionalItems.size(), item1, item2);
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = HolderCodec.StringValueReader.class)
        @JsonSerialize(using = HolderCodec.StringValueWriter.class)
        record StringValue(String value) implements OrText {
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
        record Unknown(JsonNode json) implements OrText {
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
     * The array {@code orNull}.
     *
     * @param item1 Element 1. {@code null} where absent.
     * @param item2 Element 2. {@code null} where absent.
     * @param additionalItems All further elements, in order.
     */
    @JsonDeserialize(using = HolderCodec.OrNullReader.class)
    @JsonSerialize(using = HolderCodec.OrNullWriter.class)
    public record OrNull(@Nullable String item1, @Nullable Boolean item2, List<JsonNode> additionalItems) {
        /**
         * Checks that no element is missing before another, and copies what could be changed.
         *
         * @param item1 see {@link #item1()}
         * @param item2 see {@link #item2()}
         * @param additionalItems see {@link #additionalItems()}
         */
        public OrNull {
            Objects.requireNonNull(additionalItems, "additionalItems");
            additionalItems = Members.copyOf(additionalItems);
            Tuples.checkGaps(additionalItems.size(), item1, item2);
        }
    }

    /** One of the variants of {@code message}. */
    @JsonDeserialize(using = HolderCodec.MessageReader.class)
    @JsonSerialize(using = HolderCodec.MessageWriter.class)
    public sealed interface Message permits Message.StringValue, Position, Message.WithA, Message.Unknown {
        /**
         * The object {@code WithA}.
         *
         * @param a The member {@code a}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = HolderCodec.WithAReader.class)
        @JsonSerialize(using = HolderCodec.WithAWriter.class)
        record WithA(String a, Map<String, JsonNode> additionalProperties) implements Message {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param a see {@link #a()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public WithA {
                Objects.requireNonNull(a, "a");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().a(a).additionalProperties(additionalProperties);
            }

            /** Builds {@link WithA}. */
            public static final class Builder {
                private @Nullable String a;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code a}.
                 *
                 * @param a the new value
                 * @return this builder
                 */
                public Builder a(String a) {
                    this.a = a;
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
                public WithA build() {
                    return new WithA(a, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = HolderCodec.StringValue_95e4Reader.class)
        @JsonSerialize(using = HolderCodec.StringValue_95e4Writer.class)
        record StringValue(String value) implements Message {
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
        record Unknown(JsonNode json) implements Message {
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
}
