package com.example.model;

import com.example.runtime.IsoDuration;
import com.example.runtime.JsonValues;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Has the name of a type inside the union that its holder belongs to.
 *
 * @param size The member {@code size}. {@code null} where absent or null.
 * @param limit The member {@code limit}. {@code null} where absent.
 * @param anything What is no text, no number and no list may be anything else. {@code null} where
 *     absent.
 * @param within An array that the union inside takes as well. {@code null} where absent.
 * @param listed The member {@code listed}. {@code null} where absent.
 * @param count A few integers by name, and any number. {@code null} where absent.
 * @param share A number with all digits is told before one without. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = StringValueCodec.Reader.class)
@JsonSerialize(using = StringValueCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record StringValue(
        @Nullable Size size,
        @Nullable Limit limit,
        @Nullable Anything anything,
        @Nullable Within within,
        @Nullable Listed listed,
        @Nullable Count count,
        @Nullable Share share,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param size see {@link #size()}
     * @param limit see {@link #limit()}
     * @param anything see {@link #anything()}
     * @param within see {@link #within()}
     * @param listed see {@link #listed()}
     * @param count see {@link #count()}
     * @param share see {@link #share()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public StringValue {
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
                .size(size)
                .limit(limit)
                .anything(anything)
                .within(within)
                .listed(listed)
                .count(count)
                .share(share)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link StringValue}. */
    public static final class Builder {
        private @Nullable Size size;

        private @Nullable Limit limit;

        private @Nullable Anything anything;

        private @Nullable Within within;

        private @Nullable Listed listed;

        private @Nullable Count count;

        private @Nullable Share share;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code size}, or clears it with {@code null}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(@Nullable Size size) {
            this.size = size;
            additionalProperties.remove("size");
            return this;
        }

        /**
         * Sets {@code limit}, or clears it with {@code null}.
         *
         * @param limit the new value
         * @return this builder
         */
        public Builder limit(@Nullable Limit limit) {
            this.limit = limit;
            additionalProperties.remove("limit");
            return this;
        }

        /**
         * Sets {@code anything}, or clears it with {@code null}.
         *
         * @param anything the new value
         * @return this builder
         */
        public Builder anything(@Nullable Anything anything) {
            this.anything = anything;
            additionalProperties.remove("anything");
            return this;
        }

        /**
         * Sets {@code within}, or clears it with {@code null}.
         *
         * @param within the new value
         * @return this builder
         */
        public Builder within(@Nullable Within within) {
            this.within = within;
            additionalProperties.remove("within");
            return this;
        }

        /**
         * Sets {@code listed}, or clears it with {@code null}.
         *
         * @param listed the new value
         * @return this builder
         */
        public Builder listed(@Nullable Listed listed) {
            this.listed = listed;
            additionalProperties.remove("listed");
            return this;
        }

        /**
         * Sets {@code count}, or clears it with {@code null}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder count(@Nullable Count count) {
            this.count = count;
            additionalProperties.remove("count");
            return this;
        }

        /**
         * Sets {@code share}, or clears it with {@code null}.
         *
         * @param share the new value
         * @return this builder
         */
        public Builder share(@Nullable Share share) {
            this.share = share;
            additionalProperties.remove("share");
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
        public StringValue build() {
            return new StringValue(size, limit, anything, within, listed, count, share, additionalProperties);
        }
    }

    /** One of the variants of {@code size}. */
    @JsonDeserialize(using = StringValueCodec.SizeReader.class)
    @JsonSerialize(using = StringValueCodec.SizeWriter.class)
    public sealed interface Size permits Size.StringValue_, Size.IntegerValue, Size.ObjectValue, Size.Unknown {
        /**
         * The object {@code ObjectValue}.
         *
         * @param width The member {@code width}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = StringValueCodec.ObjectValueReader.class)
        @JsonSerialize(using = StringValueCodec.ObjectValueWriter.class)
        record ObjectValue(@Nullable Long width, Map<String, JsonNode> additionalProperties) implements Size {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param width see {@link #width()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public ObjectValue {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().width(width).additionalProperties(additionalProperties);
            }

            /** Builds {@link ObjectValue}. */
            public static final class Builder {
                private @Nullable Long width;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code width}, or clears it with {@code null}.
                 *
                 * @param width the new value
                 * @return this builder
                 */
                public Builder width(@Nullable Long width) {
                    this.width = width;
                    additionalProperties.remove("width");
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
                    return new ObjectValue(width, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.StringValue_Reader.class)
        @JsonSerialize(using = StringValueCodec.StringValue_Writer.class)
        record StringValue_(String value) implements Size {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public StringValue_ {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.IntegerValueReader.class)
        @JsonSerialize(using = StringValueCodec.IntegerValueWriter.class)
        record IntegerValue(long value) implements Size {}

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Size {
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

    /** One of the variants of {@code limit}. */
    @JsonDeserialize(using = StringValueCodec.LimitReader.class)
    @JsonSerialize(using = StringValueCodec.LimitWriter.class)
    public sealed interface Limit permits Limit.StringValue_, Limit.IntegerValue, Limit.DurationValue, Limit.Unknown {
        /**
         * The values of {@code StringValue}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link StringValue_.Known#UNLISTED}.
         */
        @JsonDeserialize(using = StringValueCodec.StringValue__5b72Reader.class)
        @JsonSerialize(using = StringValueCodec.StringValue__5b72Writer.class)
        final class StringValue_ implements Limit {
            /** The value {@code auto}. */
            public static final StringValue_ AUTO = new StringValue_(Known.AUTO, "auto");

            /** The value {@code none}. */
            public static final StringValue_ NONE = new StringValue_(Known.NONE, "none");

            private final Known known;

            private final String value;

            private StringValue_(Known known, String value) {
                this.known = known;
                this.value = value;
            }

            /**
             * The value with a text, which need not be listed.
             *
             * @param value the text
             * @return the value
             */
            public static StringValue_ of(String value) {
                return switch (value) {
                    case "auto" -> AUTO;
                    case "none" -> NONE;
                    default -> new StringValue_(Known.UNLISTED, value);
                };
            }

            /** {@return the values that the document lists, in its order} */
            public static List<StringValue_> listed() {
                return List.of(AUTO, NONE);
            }

            /** {@return which of the listed values this is, for use in a {@code switch}} */
            public Known known() {
                return known;
            }

            /** {@return whether the document lists this value} */
            public boolean isListed() {
                return known != Known.UNLISTED;
            }

            /** {@return the value as it stands on the wire} */
            public String value() {
                return value;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof StringValue_ that && value.equals(that.value);
            }

            @Override
            public int hashCode() {
                return value.hashCode();
            }

            @Override
            public String toString() {
                return value;
            }

            /** The listed values, and one for all others. */
            public enum Known {
                /** The value {@code auto}. */
                AUTO,

                /** The value {@code none}. */
                NONE,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.IntegerValue_a440Reader.class)
        @JsonSerialize(using = StringValueCodec.IntegerValue_a440Writer.class)
        record IntegerValue(long value) implements Limit {}

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.DurationValueReader.class)
        @JsonSerialize(using = StringValueCodec.DurationValueWriter.class)
        record DurationValue(IsoDuration value) implements Limit {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public DurationValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Limit {
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

    /** What is no text, no number and no list may be anything else. */
    @JsonDeserialize(using = StringValueCodec.AnythingReader.class)
    @JsonSerialize(using = StringValueCodec.AnythingWriter.class)
    public sealed interface Anything
            permits Anything.AnyValue,
                    Anything.NumberValue,
                    Anything.StringValue_,
                    Anything.BytesOfMany,
                    Anything.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.AnyValueReader.class)
        @JsonSerialize(using = StringValueCodec.AnyValueWriter.class)
        record AnyValue(JsonNode value) implements Anything {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public AnyValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.NumberValueReader.class)
        @JsonSerialize(using = StringValueCodec.NumberValueWriter.class)
        record NumberValue(BigDecimal value) implements Anything {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public NumberValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.StringValue__8ca7Reader.class)
        @JsonSerialize(using = StringValueCodec.StringValue__8ca7Writer.class)
        record StringValue_(String value) implements Anything {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public StringValue_ {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * Bytes of many
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.BytesOfManyReader.class)
        @JsonSerialize(using = StringValueCodec.BytesOfManyWriter.class)
        record BytesOfMany(List<String> value) implements Anything {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public BytesOfMany {
                Objects.requireNonNull(value, "value");
                value = Members.copyOf(value);
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Anything {
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

    /** An array that the union inside takes as well. */
    @JsonDeserialize(using = StringValueCodec.WithinReader.class)
    @JsonSerialize(using = StringValueCodec.WithinWriter.class)
    public sealed interface Within permits Within.Loose, Within.ListValue, Within.Unknown {
        /** Loose */
        @JsonDeserialize(using = StringValueCodec.LooseReader.class)
        @JsonSerialize(using = StringValueCodec.LooseWriter.class)
        sealed interface Loose extends Within permits Loose.SetValue, Loose.BooleanValue, Loose.Unknown {
            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.SetValueReader.class)
            @JsonSerialize(using = StringValueCodec.SetValueWriter.class)
            record SetValue(Set<JsonNode> value) implements Loose {
                /**
                 * Checks that the value is there.
                 *
                 * @param value the value
                 */
                public SetValue {
                    Objects.requireNonNull(value, "value");
                    value = Members.copyOf(value);
                }
            }

            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.BooleanValueReader.class)
            @JsonSerialize(using = StringValueCodec.BooleanValueWriter.class)
            record BooleanValue(boolean value) implements Loose {}

            /**
             * A value of a kind that the document does not list.
             *
             * @param json the whole value
             */
            record Unknown(JsonNode json) implements Loose {
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
         * The object {@code ArrayValueItem}.
         *
         * @param b The member {@code b}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = StringValueCodec.ArrayValueItemReader.class)
        @JsonSerialize(using = StringValueCodec.ArrayValueItemWriter.class)
        record ArrayValueItem(String b, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param b see {@link #b()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public ArrayValueItem {
                Objects.requireNonNull(b, "b");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().b(b).additionalProperties(additionalProperties);
            }

            /** Builds {@link ArrayValueItem}. */
            public static final class Builder {
                private @Nullable String b;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code b}.
                 *
                 * @param b the new value
                 * @return this builder
                 */
                public Builder b(String b) {
                    this.b = b;
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
                public ArrayValueItem build() {
                    return new ArrayValueItem(b, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.ListValueReader.class)
        @JsonSerialize(using = StringValueCodec.ListValueWriter.class)
        record ListValue(List<ArrayValueItem> value) implements Within {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public ListValue {
                Objects.requireNonNull(value, "value");
                value = Members.copyOf(value);
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Within {
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

    /** One of the variants of {@code listed}. */
    @JsonDeserialize(using = StringValueCodec.ListedReader.class)
    @JsonSerialize(using = StringValueCodec.ListedWriter.class)
    public sealed interface Listed permits Listed.Variant1, Listed.Looser, Listed.ListValue, Listed.Unknown {
        /**
         * The values of {@code Variant1}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Variant1.Known#UNLISTED}.
         */
        @JsonDeserialize(using = StringValueCodec.Variant1Reader.class)
        @JsonSerialize(using = StringValueCodec.Variant1Writer.class)
        final class Variant1 implements Listed {
            /** The value {@code [1]}. */
            public static final Variant1 VALUE_1 = new Variant1(Known.VALUE_1, JsonValues.parse("[1]"));

            /** The value {@code [2]}. */
            public static final Variant1 VALUE_2 = new Variant1(Known.VALUE_2, JsonValues.parse("[2]"));

            private static final List<Variant1> CONSTANTS = List.of(VALUE_1, VALUE_2);

            private final Known known;

            private final JsonNode value;

            private Variant1(Known known, JsonNode value) {
                this.known = known;
                this.value = value;
            }

            /**
             * The constant of a value, or one for a value that is not listed.
             *
             * @param value what stands on the wire
             * @return the constant
             */
            public static Variant1 of(JsonNode value) {
                for (Variant1 each : CONSTANTS) {
                    if (JsonValues.equal(each.value, value)) {
                        return new Variant1(each.known, value);
                    }
                }
                return new Variant1(Known.UNLISTED, value);
            }

            /** {@return the values that the document lists, in its order} */
            public static List<Variant1> listed() {
                return CONSTANTS;
            }

            /** {@return which of the listed values this is, for use in a {@code switch}} */
            public Known known() {
                return known;
            }

            /** {@return whether the document lists this value} */
            public boolean isListed() {
                return known != Known.UNLISTED;
            }

            /** {@return the value as it stands on the wire} */
            public JsonNode value() {
                return value;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Variant1 that && JsonValues.equal(value, that.value);
            }

            @Override
            public int hashCode() {
                return JsonValues.hash(value);
            }

            @Override
            public String toString() {
                return value.toString();
            }

            /** The listed values, and one for all others. */
            public enum Known {
                /** The value {@code [1]}. */
                VALUE_1,

                /** The value {@code [2]}. */
                VALUE_2,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /** Looser */
        @JsonDeserialize(using = StringValueCodec.LooserReader.class)
        @JsonSerialize(using = StringValueCodec.LooserWriter.class)
        sealed interface Looser extends Listed permits Looser.SetValue, Looser.BooleanValue, Looser.Unknown {
            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.SetValue_1a96Reader.class)
            @JsonSerialize(using = StringValueCodec.SetValue_1a96Writer.class)
            record SetValue(Set<JsonNode> value) implements Looser {
                /**
                 * Checks that the value is there.
                 *
                 * @param value the value
                 */
                public SetValue {
                    Objects.requireNonNull(value, "value");
                    value = Members.copyOf(value);
                }
            }

            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.BooleanValue_41a9Reader.class)
            @JsonSerialize(using = StringValueCodec.BooleanValue_41a9Writer.class)
            record BooleanValue(boolean value) implements Looser {}

            /**
             * A value of a kind that the document does not list.
             *
             * @param json the whole value
             */
            record Unknown(JsonNode json) implements Looser {
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
         * The object {@code ArrayValueItem}.
         *
         * @param c The member {@code c}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = StringValueCodec.ArrayValueItem_b365Reader.class)
        @JsonSerialize(using = StringValueCodec.ArrayValueItem_b365Writer.class)
        record ArrayValueItem(String c, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param c see {@link #c()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public ArrayValueItem {
                Objects.requireNonNull(c, "c");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().c(c).additionalProperties(additionalProperties);
            }

            /** Builds {@link ArrayValueItem}. */
            public static final class Builder {
                private @Nullable String c;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code c}.
                 *
                 * @param c the new value
                 * @return this builder
                 */
                public Builder c(String c) {
                    this.c = c;
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
                public ArrayValueItem build() {
                    return new ArrayValueItem(c, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.ListValue_5403Reader.class)
        @JsonSerialize(using = StringValueCodec.ListValue_5403Writer.class)
        record ListValue(List<ArrayValueItem> value) implements Listed {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public ListValue {
                Objects.requireNonNull(value, "value");
                value = Members.copyOf(value);
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Listed {
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

    /** A few integers by name, and any number. */
    @JsonDeserialize(using = StringValueCodec.CountReader.class)
    @JsonSerialize(using = StringValueCodec.CountWriter.class)
    public sealed interface Count permits Count.IntegerValue, Count.NumberValue, Count.StringValue_, Count.Unknown {
        /**
         * The values of {@code IntegerValue}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link IntegerValue.Known#UNLISTED}.
         */
        @JsonDeserialize(using = StringValueCodec.IntegerValue_4d45Reader.class)
        @JsonSerialize(using = StringValueCodec.IntegerValue_4d45Writer.class)
        final class IntegerValue implements Count {
            /** The value {@code 1}. */
            public static final IntegerValue VALUE_1 = new IntegerValue(Known.VALUE_1, 1L);

            /** The value {@code 2}. */
            public static final IntegerValue VALUE_2 = new IntegerValue(Known.VALUE_2, 2L);

            private static final List<IntegerValue> CONSTANTS = List.of(VALUE_1, VALUE_2);

            private final Known known;

            private final long value;

            private IntegerValue(Known known, long value) {
                this.known = known;
                this.value = value;
            }

            /**
             * The constant of a value, or one for a value that is not listed.
             *
             * @param value what stands on the wire
             * @return the constant
             */
            public static IntegerValue of(long value) {
                for (IntegerValue each : CONSTANTS) {
                    if (each.value == value) {
                        return each;
                    }
                }
                return new IntegerValue(Known.UNLISTED, value);
            }

            /** {@return the values that the document lists, in its order} */
            public static List<IntegerValue> listed() {
                return CONSTANTS;
            }

            /** {@return which of the listed values this is, for use in a {@code switch}} */
            public Known known() {
                return known;
            }

            /** {@return whether the document lists this value} */
            public boolean isListed() {
                return known != Known.UNLISTED;
            }

            /** {@return the value as it stands on the wire} */
            public long value() {
                return value;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof IntegerValue that && value == that.value;
            }

            @Override
            public int hashCode() {
                return Long.hashCode(value);
            }

            @Override
            public String toString() {
                return String.valueOf(value);
            }

            /** The listed values, and one for all others. */
            public enum Known {
                /** The value {@code 1}. */
                VALUE_1,

                /** The value {@code 2}. */
                VALUE_2,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.NumberValue_1303Reader.class)
        @JsonSerialize(using = StringValueCodec.NumberValue_1303Writer.class)
        record NumberValue(BigDecimal value) implements Count {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public NumberValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = StringValueCodec.StringValue__b5f0Reader.class)
        @JsonSerialize(using = StringValueCodec.StringValue__b5f0Writer.class)
        record StringValue_(String value) implements Count {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public StringValue_ {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Count {
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

    /** A number with all digits is told before one without. */
    @JsonDeserialize(using = StringValueCodec.ShareReader.class)
    @JsonSerialize(using = StringValueCodec.ShareWriter.class)
    public sealed interface Share permits Share.Loose, Share.Exact, Share.Unknown {
        /** Loose */
        @JsonDeserialize(using = StringValueCodec.Loose_1194Reader.class)
        @JsonSerialize(using = StringValueCodec.Loose_1194Writer.class)
        sealed interface Loose extends Share permits Loose.NumberValue, Loose.Variant2, Loose.Unknown {
            /**
             * The values of {@code Variant2}.
             *
             * <p>Values that the document does not list are kept as they are: they are {@link Variant2.Known#UNLISTED}.
             */
            @JsonDeserialize(using = StringValueCodec.Variant2Reader.class)
            @JsonSerialize(using = StringValueCodec.Variant2Writer.class)
            final class Variant2 implements Loose {
                /** The value {@code "none"}. */
                public static final Variant2 NONE = new Variant2(Known.NONE, JsonValues.parse("\"none\""));

                /** The value {@code 1}. */
                public static final Variant2 VALUE_1 = new Variant2(Known.VALUE_1, JsonValues.parse("1"));

                private static final List<Variant2> CONSTANTS = List.of(NONE, VALUE_1);

                private final Known known;

                private final JsonNode value;

                private Variant2(Known known, JsonNode value) {
                    this.known = known;
                    this.value = value;
                }

                /**
                 * The constant of a value, or one for a value that is not listed.
                 *
                 * @param value what stands on the wire
                 * @return the constant
                 */
                public static Variant2 of(JsonNode value) {
                    for (Variant2 each : CONSTANTS) {
                        if (JsonValues.equal(each.value, value)) {
                            return new Variant2(each.known, value);
                        }
                    }
                    return new Variant2(Known.UNLISTED, value);
                }

                /** {@return the values that the document lists, in its order} */
                public static List<Variant2> listed() {
                    return CONSTANTS;
                }

                /** {@return which of the listed values this is, for use in a {@code switch}} */
                public Known known() {
                    return known;
                }

                /** {@return whether the document lists this value} */
                public boolean isListed() {
                    return known != Known.UNLISTED;
                }

                /** {@return the value as it stands on the wire} */
                public JsonNode value() {
                    return value;
                }

                @Override
                public boolean equals(@Nullable Object other) {
                    return other instanceof Variant2 that && JsonValues.equal(value, that.value);
                }

                @Override
                public int hashCode() {
                    return JsonValues.hash(value);
                }

                @Override
                public String toString() {
                    return value.toString();
                }

                /** The listed values, and one for all others. */
                public enum Known {
                    /** The value {@code "none"}. */
                    NONE,

                    /** The value {@code 1}. */
                    VALUE_1,

                    /** A value that the document does not list. */
                    UNLISTED
                }
            }

            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.NumberValue_1de4Reader.class)
            @JsonSerialize(using = StringValueCodec.NumberValue_1de4Writer.class)
            record NumberValue(double value) implements Loose {}

            /**
             * A value of a kind that the document does not list.
             *
             * @param json the whole value
             */
            record Unknown(JsonNode json) implements Loose {
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

        /** Exact */
        @JsonDeserialize(using = StringValueCodec.ExactReader.class)
        @JsonSerialize(using = StringValueCodec.ExactWriter.class)
        sealed interface Exact extends Share permits Exact.IntegerValue, Exact.StringValue_, Exact.Unknown {
            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.IntegerValue_1352Reader.class)
            @JsonSerialize(using = StringValueCodec.IntegerValue_1352Writer.class)
            record IntegerValue(long value) implements Exact {}

            /**
             * A variant that holds a single value.
             *
             * @param value the value
             */
            @JsonDeserialize(using = StringValueCodec.StringValue__2aa8Reader.class)
            @JsonSerialize(using = StringValueCodec.StringValue__2aa8Writer.class)
            record StringValue_(String value) implements Exact {
                /**
                 * Checks that the value is there.
                 *
                 * @param value the value
                 */
                public StringValue_ {
                    Objects.requireNonNull(value, "value");
                }
            }

            /**
             * A value of a kind that the document does not list.
             *
             * @param json the whole value
             */
            record Unknown(JsonNode json) implements Exact {
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
        record Unknown(JsonNode json) implements Share {
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
