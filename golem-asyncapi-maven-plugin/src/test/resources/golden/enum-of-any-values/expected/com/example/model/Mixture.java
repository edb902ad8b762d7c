package com.example.model;

import com.example.runtime.JsonValues;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Arrays and objects among the values of enumerations beside types of the same form.
 *
 * @param several The member {@code several}. {@code null} where absent.
 * @param two The member {@code two}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = MixtureCodec.Reader.class)
@JsonSerialize(using = MixtureCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Mixture(@Nullable Several several, @Nullable Two two, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param several see {@link #several()}
     * @param two see {@link #two()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Mixture {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().several(several).two(two).additionalProperties(additionalProperties);
    }

    /** Builds {@link Mixture}. */
    public static final class Builder {
        private @Nullable Several several;

        private @Nullable Two two;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code several}, or clears it with {@code null}.
         *
         * @param several the new value
         * @return this builder
         */
        public Builder several(@Nullable Several several) {
            this.several = several;
            additionalProperties.remove("several");
            return this;
        }

        /**
         * Sets {@code two}, or clears it with {@code null}.
         *
         * @param two the new value
         * @return this builder
         */
        public Builder two(@Nullable Two two) {
            this.two = two;
            additionalProperties.remove("two");
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
        public Mixture build() {
            return new Mixture(several, two, additionalProperties);
        }
    }

    /** One of the variants of {@code several}. */
    @JsonDeserialize(using = MixtureCodec.SeveralReader.class)
    @JsonSerialize(using = MixtureCodec.SeveralWriter.class)
    public sealed interface Several
            permits Several.Variant1,
                    Several.WithX,
                    Several.Variant3,
                    Several.ListValue,
                    Several.Unknown {
        /**
         * The values of {@code Variant1}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Variant1.Known#UNLISTED}.
         */
        @JsonDeserialize(using = MixtureCodec.Variant1Reader.class)
        @JsonSerialize(using = MixtureCodec.Variant1Writer.class)
        final class Variant1 implements Several {
            /** The value {@code []}. */
            public static final Variant1 EMPTY_ARRAY = new Variant1(Known.EMPTY_ARRAY, JsonValues.parse("[]"));

            /** The value {@code "low"}. */
            public static final Variant1 LOW = new Variant1(Known.LOW, JsonValues.parse("\"low\""));

            /** The value {@code {}}. */
            public static final Variant1 EMPTY_OBJECT = new Variant1(Known.EMPTY_OBJECT, JsonValues.parse("{}"));

            private static final List<Variant1> CONSTANTS = List.of(EMPTY_ARRAY, LOW, EMPTY_OBJECT);

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
                /** The value {@code []}. */
                EMPTY_ARRAY,

                /** The value {@code "low"}. */
                LOW,

                /** The value {@code {}}. */
                EMPTY_OBJECT,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /**
         * The object {@code WithX}.
         *
         * @param x The member {@code x}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = MixtureCodec.WithXReader.class)
        @JsonSerialize(using = MixtureCodec.WithXWriter.class)
        record WithX(String x, Map<String, JsonNode> additionalProperties) implements Several {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param x see {@link #x()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public WithX {
                Objects.requireNonNull(x, "x");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().x(x).additionalProperties(additionalProperties);
            }

            /** Builds {@link WithX}. */
            public static final class Builder {
                private @Nullable String x;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code x}.
                 *
                 * @param x the new value
                 * @return this builder
                 */
                public Builder x(String x) {
                    this.x = x;
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
                public WithX build() {
                    return new WithX(x, additionalProperties);
                }
            }
        }

        /**
         * The values of {@code Variant3}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Variant3.Known#UNLISTED}.
         */
        @JsonDeserialize(using = MixtureCodec.Variant3Reader.class)
        @JsonSerialize(using = MixtureCodec.Variant3Writer.class)
        final class Variant3 implements Several {
            /** The value {@code [1]}. */
            public static final Variant3 VALUE_1 = new Variant3(Known.VALUE_1, JsonValues.parse("[1]"));

            /** The value {@code false}. */
            public static final Variant3 FALSE = new Variant3(Known.FALSE, JsonValues.parse("false"));

            private static final List<Variant3> CONSTANTS = List.of(VALUE_1, FALSE);

            private final Known known;

            private final JsonNode value;

            private Variant3(Known known, JsonNode value) {
                this.known = known;
                this.value = value;
            }

            /**
             * The constant of a value, or one for a value that is not listed.
             *
             * @param value what stands on the wire
             * @return the constant
             */
            public static Variant3 of(JsonNode value) {
                for (Variant3 each : CONSTANTS) {
                    if (JsonValues.equal(each.value, value)) {
                        return new Variant3(each.known, value);
                    }
                }
                return new Variant3(Known.UNLISTED, value);
            }

            /** {@return the values that the document lists, in its order} */
            public static List<Variant3> listed() {
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
                return other instanceof Variant3 that && JsonValues.equal(value, that.value);
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

                /** The value {@code false}. */
                FALSE,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = MixtureCodec.ListValueReader.class)
        @JsonSerialize(using = MixtureCodec.ListValueWriter.class)
        record ListValue(List<String> value) implements Several {
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
        record Unknown(JsonNode json) implements Several {
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

    /** One of the variants of {@code two}. */
    @JsonDeserialize(using = MixtureCodec.TwoReader.class)
    @JsonSerialize(using = MixtureCodec.TwoWriter.class)
    public sealed interface Two permits Two.Variant1, Two.Variant2, Two.Unknown {
        /**
         * The values of {@code Variant1}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Variant1.Known#UNLISTED}.
         */
        @JsonDeserialize(using = MixtureCodec.Variant1_f2c1Reader.class)
        @JsonSerialize(using = MixtureCodec.Variant1_f2c1Writer.class)
        final class Variant1 implements Two {
            /** The value {@code []}. */
            public static final Variant1 EMPTY_ARRAY = new Variant1(Known.EMPTY_ARRAY, JsonValues.parse("[]"));

            /** The value {@code "low"}. */
            public static final Variant1 LOW = new Variant1(Known.LOW, JsonValues.parse("\"low\""));

            private static final List<Variant1> CONSTANTS = List.of(EMPTY_ARRAY, LOW);

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
                /** The value {@code []}. */
                EMPTY_ARRAY,

                /** The value {@code "low"}. */
                LOW,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /**
         * The values of {@code Variant2}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Variant2.Known#UNLISTED}.
         */
        @JsonDeserialize(using = MixtureCodec.Variant2Reader.class)
        @JsonSerialize(using = MixtureCodec.Variant2Writer.class)
        final class Variant2 implements Two {
            /** The value {@code [1]}. */
            public static final Variant2 VALUE_1 = new Variant2(Known.VALUE_1, JsonValues.parse("[1]"));

            /** The value {@code false}. */
            public static final Variant2 FALSE = new Variant2(Known.FALSE, JsonValues.parse("false"));

            private static final List<Variant2> CONSTANTS = List.of(VALUE_1, FALSE);

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
                /** The value {@code [1]}. */
                VALUE_1,

                /** The value {@code false}. */
                FALSE,

                /** A value that the document does not list. */
                UNLISTED
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Two {
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
