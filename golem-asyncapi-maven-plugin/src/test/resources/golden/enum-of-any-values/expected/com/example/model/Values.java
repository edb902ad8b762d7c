package com.example.model;

import com.example.runtime.JsonValues;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Values}.
 *
 * @param code What came of it.
 * @param small The member {@code small}. {@code null} where absent.
 * @param huge The member {@code huge}. {@code null} where absent.
 * @param factor The member {@code factor}. {@code null} where absent.
 * @param untyped The member {@code untyped}. {@code null} where absent.
 * @param orNull The member {@code orNull}. {@code null} where absent or null.
 * @param mixed The member {@code mixed}. {@code null} where absent or null.
 * @param spelled The member {@code spelled}. {@code null} where absent.
 * @param flag The member {@code flag}. {@code null} where absent.
 * @param textOrNumber The member {@code textOrNumber}. {@code null} where absent.
 * @param documented The member {@code documented}. {@code null} where absent.
 * @param misfit The member {@code misfit}. {@code null} where absent.
 * @param codes The member {@code codes}. {@code null} where absent.
 * @param level The member {@code level}.
 * @param point The member {@code point}. {@code null} where absent or null.
 * @param nothing The member {@code nothing}. {@code null} where absent or null.
 * @param either The member {@code either}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ValuesCodec.Reader.class)
@JsonSerialize(using = ValuesCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Values(
        Code code,
        @Nullable Small small,
        @Nullable Huge huge,
        @Nullable Factor factor,
        @Nullable Untyped untyped,
        @Nullable OrNull orNull,
        @Nullable Mixed mixed,
        @Nullable Spelled spelled,
        @Nullable Boolean flag,
        @Nullable TextOrNumber textOrNumber,
        @Nullable Documented documented,
        @Nullable Long misfit,
        @Nullable List<CodesItem> codes,
        BigDecimal level,
        @Nullable JsonNode point,
        @Nullable JsonNode nothing,
        @Nullable Either either,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param code see {@link #code()}
     * @param small see {@link #small()}
     * @param huge see {@link #huge()}
     * @param factor see {@link #factor()}
     * @param untyped see {@link #untyped()}
     * @param orNull see {@link #orNull()}
     * @param mixed see {@link #mixed()}
     * @param spelled see {@link #spelled()}
     * @param flag see {@link #flag()}
     * @param textOrNumber see {@link #textOrNumber()}
     * @param documented see {@link #documented()}
     * @param misfit see {@link #misfit()}
     * @param codes see {@link #codes()}
     * @param level see {@link #level()}
     * @param point see {@link #point()}
     * @param nothing see {@link #nothing()}
     * @param either see {@link #either()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Values {
        Objects.requireNonNull(code, "code");
        codes = Members.copyOf(codes);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code version}, which always has the same value} */
    public long version() {
        return 2L;
    }

    /** {@return the member {@code stable}, which always has the same value} */
    public boolean stable() {
        return true;
    }

    /** {@return the member {@code maximum}, which always has the same value} */
    public BigInteger maximum() {
        return new BigInteger("18446744073709551615");
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .code(code)
                .small(small)
                .huge(huge)
                .factor(factor)
                .untyped(untyped)
                .orNull(orNull)
                .mixed(mixed)
                .spelled(spelled)
                .flag(flag)
                .textOrNumber(textOrNumber)
                .documented(documented)
                .misfit(misfit)
                .codes(codes)
                .level(level)
                .point(point)
                .nothing(nothing)
                .either(either)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Values}. */
    public static final class Builder {
        private @Nullable Code code;

        private @Nullable Small small;

        private @Nullable Huge huge;

        private @Nullable Factor factor;

        private @Nullable Untyped untyped;

        private @Nullable OrNull orNull;

        private @Nullable Mixed mixed;

        private @Nullable Spelled spelled;

        private @Nullable Boolean flag;

        private @Nullable TextOrNumber textOrNumber;

        private @Nullable Documented documented;

        private @Nullable Long misfit;

        private @Nullable List<CodesItem> codes;

        private @Nullable BigDecimal level;

        private @Nullable JsonNode point;

        private @Nullable JsonNode nothing;

        private @Nullable Either either;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code code}.
         *
         * @param code the new value
         * @return this builder
         */
        public Builder code(Code code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@code small}, or clears it with {@code null}.
         *
         * @param small the new value
         * @return this builder
         */
        public Builder small(@Nullable Small small) {
            this.small = small;
            additionalProperties.remove("small");
            return this;
        }

        /**
         * Sets {@code huge}, or clears it with {@code null}.
         *
         * @param huge the new value
         * @return this builder
         */
        public Builder huge(@Nullable Huge huge) {
            this.huge = huge;
            additionalProperties.remove("huge");
            return this;
        }

        /**
         * Sets {@code factor}, or clears it with {@code null}.
         *
         * @param factor the new value
         * @return this builder
         */
        public Builder factor(@Nullable Factor factor) {
            this.factor = factor;
            additionalProperties.remove("factor");
            return this;
        }

        /**
         * Sets {@code untyped}, or clears it with {@code null}.
         *
         * @param untyped the new value
         * @return this builder
         */
        public Builder untyped(@Nullable Untyped untyped) {
            this.untyped = untyped;
            additionalProperties.remove("untyped");
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
         * Sets {@code mixed}, or clears it with {@code null}.
         *
         * @param mixed the new value
         * @return this builder
         */
        public Builder mixed(@Nullable Mixed mixed) {
            this.mixed = mixed;
            additionalProperties.remove("mixed");
            return this;
        }

        /**
         * Sets {@code spelled}, or clears it with {@code null}.
         *
         * @param spelled the new value
         * @return this builder
         */
        public Builder spelled(@Nullable Spelled spelled) {
            this.spelled = spelled;
            additionalProperties.remove("spelled");
            return this;
        }

        /**
         * Sets {@code flag}, or clears it with {@code null}.
         *
         * @param flag the new value
         * @return this builder
         */
        public Builder flag(@Nullable Boolean flag) {
            this.flag = flag;
            additionalProperties.remove("flag");
            return this;
        }

        /**
         * Sets {@code textOrNumber}, or clears it with {@code null}.
         *
         * @param textOrNumber the new value
         * @return this builder
         */
        public Builder textOrNumber(@Nullable TextOrNumber textOrNumber) {
            this.textOrNumber = textOrNumber;
            additionalProperties.remove("textOrNumber");
            return this;
        }

        /**
         * Sets {@code documented}, or clears it with {@code null}.
         *
         * @param documented the new value
         * @return this builder
         */
        public Builder documented(@Nullable Documented documented) {
            this.documented = documented;
            additionalProperties.remove("documented");
            return this;
        }

        /**
         * Sets {@code misfit}, or clears it with {@code null}.
         *
         * @param misfit the new value
         * @return this builder
         */
        public Builder misfit(@Nullable Long misfit) {
            this.misfit = misfit;
            additionalProperties.remove("misfit");
            return this;
        }

        /**
         * Sets {@code codes}, or clears it with {@code null}.
         *
         * @param codes the new value
         * @return this builder
         */
        public Builder codes(@Nullable List<CodesItem> codes) {
            this.codes = codes;
            additionalProperties.remove("codes");
            return this;
        }

        /**
         * Sets {@code level}.
         *
         * @param level the new value
         * @return this builder
         */
        public Builder level(BigDecimal level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@code point}, or clears it with {@code null}.
         *
         * @param point the new value
         * @return this builder
         */
        public Builder point(@Nullable JsonNode point) {
            this.point = point;
            additionalProperties.remove("point");
            return this;
        }

        /**
         * Sets {@code nothing}, or clears it with {@code null}.
         *
         * @param nothing the new value
         * @return this builder
         */
        public Builder nothing(@Nullable JsonNode nothing) {
            this.nothing = nothing;
            additionalProperties.remove("nothing");
            return this;
        }

        /**
         * Sets {@code either}, or clears it with {@code null}.
         *
         * @param either the new value
         * @return this builder
         */
        public Builder either(@Nullable Either either) {
            this.either = either;
            additionalProperties.remove("either");
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
        public Values build() {
            return new Values(
                    code,
                    small,
                    huge,
                    factor,
                    untyped,
                    orNull,
                    mixed,
                    spelled,
                    flag,
                    textOrNumber,
                    documented,
                    misfit,
                    codes,
                    level,
                    point,
                    nothing,
                    either,
                    additionalProperties);
        }
    }

    /**
     * The values of {@code small}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Small.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.SmallReader.class)
    @JsonSerialize(using = ValuesCodec.SmallWriter.class)
    public static final class Small {
        /** The value {@code 0}. */
        public static final Small VALUE_0 = new Small(Known.VALUE_0, 0);

        /** The value {@code 1}. */
        public static final Small VALUE_1 = new Small(Known.VALUE_1, 1);

        private static final List<Small> CONSTANTS = List.of(VALUE_0, VALUE_1);

        private final Known known;

        private final int value;

        private Small(Known known, int value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Small of(int value) {
            for (Small each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new Small(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Small> listed() {
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
        public int value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Small that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Integer.hashCode(value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code 0}. */
            VALUE_0,

            /** The value {@code 1}. */
            VALUE_1,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code huge}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Huge.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.HugeReader.class)
    @JsonSerialize(using = ValuesCodec.HugeWriter.class)
    public static final class Huge {
        /** The value {@code 1}. */
        public static final Huge VALUE_1 = new Huge(Known.VALUE_1, new BigInteger("1"));

        /** The value {@code 18446744073709551615}. */
        public static final Huge VALUE_18446744073709551615 = new Huge(
                Known.VALUE_18446744073709551615, new BigInteger("18446744073709551615"));

        private static final List<Huge> CONSTANTS = List.of(VALUE_1, VALUE_18446744073709551615);

        private final Known known;

        private final BigInteger value;

        private Huge(Known known, BigInteger value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Huge of(BigInteger value) {
            for (Huge each : CONSTANTS) {
                if (each.value.equals(value)) {
                    return each;
                }
            }
            return new Huge(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Huge> listed() {
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
        public BigInteger value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Huge that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code 1}. */
            VALUE_1,

            /** The value {@code 18446744073709551615}. */
            VALUE_18446744073709551615,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code factor}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Factor.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.FactorReader.class)
    @JsonSerialize(using = ValuesCodec.FactorWriter.class)
    public static final class Factor {
        /** The value {@code 1}. */
        public static final Factor VALUE_1 = new Factor(Known.VALUE_1, new BigDecimal("1"));

        /** The value {@code 1.5}. */
        public static final Factor VALUE_1_5 = new Factor(Known.VALUE_1_5, new BigDecimal("1.5"));

        /** The value {@code -1.5}. */
        public static final Factor MINUS_1_5 = new Factor(Known.MINUS_1_5, new BigDecimal("-1.5"));

        /** The value {@code 1E+2}. */
        public static final Factor VALUE_1_E_2 = new Factor(Known.VALUE_1_E_2, new BigDecimal("1E+2"));

        private static final List<Factor> CONSTANTS = List.of(VALUE_1, VALUE_1_5, MINUS_1_5, VALUE_1_E_2);

        private final Known known;

        private final BigDecimal value;

        private Factor(Known known, BigDecimal value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Factor of(BigDecimal value) {
            for (Factor each : CONSTANTS) {
                if (each.value.compareTo(value) == 0) {
                    return new Factor(each.known, value);
                }
            }
            return new Factor(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Factor> listed() {
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
        public BigDecimal value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Factor that && value.compareTo(that.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code 1}. */
            VALUE_1,

            /** The value {@code 1.5}. */
            VALUE_1_5,

            /** The value {@code -1.5}. */
            MINUS_1_5,

            /** The value {@code 1E+2}. */
            VALUE_1_E_2,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code untyped}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Untyped.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.UntypedReader.class)
    @JsonSerialize(using = ValuesCodec.UntypedWriter.class)
    public static final class Untyped {
        /** The value {@code 1}. */
        public static final Untyped VALUE_1 = new Untyped(Known.VALUE_1, 1L);

        /** The value {@code 2}. */
        public static final Untyped VALUE_2 = new Untyped(Known.VALUE_2, 2L);

        /** The value {@code 3}. */
        public static final Untyped VALUE_3 = new Untyped(Known.VALUE_3, 3L);

        private static final List<Untyped> CONSTANTS = List.of(VALUE_1, VALUE_2, VALUE_3);

        private final Known known;

        private final long value;

        private Untyped(Known known, long value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Untyped of(long value) {
            for (Untyped each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new Untyped(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Untyped> listed() {
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
            return other instanceof Untyped that && value == that.value;
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

            /** The value {@code 3}. */
            VALUE_3,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code orNull}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link OrNull.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.OrNullReader.class)
    @JsonSerialize(using = ValuesCodec.OrNullWriter.class)
    public static final class OrNull {
        /** The value {@code 1}. */
        public static final OrNull VALUE_1 = new OrNull(Known.VALUE_1, 1L);

        private static final List<OrNull> CONSTANTS = List.of(VALUE_1);

        private final Known known;

        private final long value;

        private OrNull(Known known, long value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static OrNull of(long value) {
            for (OrNull each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new OrNull(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<OrNull> listed() {
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
            return other instanceof OrNull that && value == that.value;
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

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code mixed}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mixed.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.MixedReader.class)
    @JsonSerialize(using = ValuesCodec.MixedWriter.class)
    public static final class Mixed {
        /** The value {@code "auto"}. */
        public static final Mixed AUTO = new Mixed(Known.AUTO, JsonValues.parse("\"auto\""));

        /** The value {@code 1}. */
        public static final Mixed VALUE_1 = new Mixed(Known.VALUE_1, JsonValues.parse("1"));

        /** The value {@code true}. */
        public static final Mixed TRUE = new Mixed(Known.TRUE, JsonValues.parse("true"));

        /** The value {@code [1,2]}. */
        public static final Mixed VALUE_1_2 = new Mixed(Known.VALUE_1_2, JsonValues.parse("[1,2]"));

        /** The value {@code []}. */
        public static final Mixed EMPTY_ARRAY = new Mixed(Known.EMPTY_ARRAY, JsonValues.parse("[]"));

        /** The value {@code {}}. */
        public static final Mixed EMPTY_OBJECT = new Mixed(Known.EMPTY_OBJECT, JsonValues.parse("{}"));

        /** The value {@code {"a":1}}. */
        public static final Mixed A_1 = new Mixed(Known.A_1, JsonValues.parse("{\"a\":1}"));

        /** The value {@code "1"}. */
        public static final Mixed VALUE_1_BC69 = new Mixed(Known.VALUE_1_BC69, JsonValues.parse("\"1\""));

        /** The value {@code "true"}. */
        public static final Mixed TRUE_1F4B = new Mixed(Known.TRUE_1F4B, JsonValues.parse("\"true\""));

        /** The value {@code -1.50}. */
        public static final Mixed MINUS_1_50 = new Mixed(Known.MINUS_1_50, JsonValues.parse("-1.50"));

        private static final List<Mixed> CONSTANTS = List.of(
                AUTO, VALUE_1, TRUE, VALUE_1_2, EMPTY_ARRAY, EMPTY_OBJECT, A_1, VALUE_1_BC69, TRUE_1F4B, MINUS_1_50);

        private final Known known;

        private final JsonNode value;

        private Mixed(Known known, JsonNode value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Mixed of(JsonNode value) {
            for (Mixed each : CONSTANTS) {
                if (JsonValues.equal(each.value, value)) {
                    return new Mixed(each.known, value);
                }
            }
            return new Mixed(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mixed> listed() {
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
            return other instanceof Mixed that && JsonValues.equal(value, that.value);
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
            /** The value {@code "auto"}. */
            AUTO,

            /** The value {@code 1}. */
            VALUE_1,

            /** The value {@code true}. */
            TRUE,

            /** The value {@code [1,2]}. */
            VALUE_1_2,

            /** The value {@code []}. */
            EMPTY_ARRAY,

            /** The value {@code {}}. */
            EMPTY_OBJECT,

            /** The value {@code {"a":1}}. */
            A_1,

            /** The value {@code "1"}. */
            VALUE_1_BC69,

            /** The value {@code "true"}. */
            TRUE_1F4B,

            /** The value {@code -1.50}. */
            MINUS_1_50,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code spelled}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Spelled.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.SpelledReader.class)
    @JsonSerialize(using = ValuesCodec.SpelledWriter.class)
    public static final class Spelled {
        /** The value {@code ok}. */
        public static final Spelled OK = new Spelled(Known.OK, "ok");

        /** The value {@code OK}. */
        public static final Spelled OK_5602 = new Spelled(Known.OK_5602, "OK");

        /** The value {@code Ok}. */
        public static final Spelled OK_260B = new Spelled(Known.OK_260B, "Ok");

        /** The value {@code o-k}. */
        public static final Spelled O_K = new Spelled(Known.O_K, "o-k");

        /** The value {@code ""}. */
        public static final Spelled EMPTY = new Spelled(Known.EMPTY, "");

        /** The value {@code " "}. */
        public static final Spelled U20 = new Spelled(Known.U20, " ");

        /** The value {@code +}. */
        public static final Spelled U2B = new Spelled(Known.U2B, "+");

        /** The value {@code -}. */
        public static final Spelled U2D = new Spelled(Known.U2D, "-");

        private final Known known;

        private final String value;

        private Spelled(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Spelled of(String value) {
            return switch (value) {
                case "ok" -> OK;
                case "OK" -> OK_5602;
                case "Ok" -> OK_260B;
                case "o-k" -> O_K;
                case "" -> EMPTY;
                case " " -> U20;
                case "+" -> U2B;
                case "-" -> U2D;
                default -> new Spelled(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Spelled> listed() {
            return List.of(OK, OK_5602, OK_260B, O_K, EMPTY, U20, U2B, U2D);
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
            return other instanceof Spelled that && value.equals(that.value);
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
            /** The value {@code ok}. */
            OK,

            /** The value {@code OK}. */
            OK_5602,

            /** The value {@code Ok}. */
            OK_260B,

            /** The value {@code o-k}. */
            O_K,

            /** The value {@code ""}. */
            EMPTY,

            /** The value {@code " "}. */
            U20,

            /** The value {@code +}. */
            U2B,

            /** The value {@code -}. */
            U2D,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code textOrNumber}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link TextOrNumber.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.TextOrNumberReader.class)
    @JsonSerialize(using = ValuesCodec.TextOrNumberWriter.class)
    public static final class TextOrNumber {
        /** The value {@code "auto"}. */
        public static final TextOrNumber AUTO = new TextOrNumber(Known.AUTO, JsonValues.parse("\"auto\""));

        /** The value {@code "none"}. */
        public static final TextOrNumber NONE = new TextOrNumber(Known.NONE, JsonValues.parse("\"none\""));

        private static final List<TextOrNumber> CONSTANTS = List.of(AUTO, NONE);

        private final Known known;

        private final JsonNode value;

        private TextOrNumber(Known known, JsonNode value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static TextOrNumber of(JsonNode value) {
            for (TextOrNumber each : CONSTANTS) {
                if (JsonValues.equal(each.value, value)) {
                    return new TextOrNumber(each.known, value);
                }
            }
            return new TextOrNumber(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<TextOrNumber> listed() {
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
            return other instanceof TextOrNumber that && JsonValues.equal(value, that.value);
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
            /** The value {@code "auto"}. */
            AUTO,

            /** The value {@code "none"}. */
            NONE,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code documented}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Documented.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.DocumentedReader.class)
    @JsonSerialize(using = ValuesCodec.DocumentedWriter.class)
    public static final class Documented {
        /** The value {@code 1}. */
        public static final Documented VALUE_1 = new Documented(Known.VALUE_1, 1L);

        /** The value {@code 2}. */
        public static final Documented VALUE_2 = new Documented(Known.VALUE_2, 2L);

        private static final List<Documented> CONSTANTS = List.of(VALUE_1, VALUE_2);

        private final Known known;

        private final long value;

        private Documented(Known known, long value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Documented of(long value) {
            for (Documented each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new Documented(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Documented> listed() {
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
            return other instanceof Documented that && value == that.value;
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
     * The values of {@code codesItem}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link CodesItem.Known#UNLISTED}.
     */
    @JsonDeserialize(using = ValuesCodec.CodesItemReader.class)
    @JsonSerialize(using = ValuesCodec.CodesItemWriter.class)
    public static final class CodesItem {
        /** The value {@code 1}. */
        public static final CodesItem VALUE_1 = new CodesItem(Known.VALUE_1, 1L);

        /** The value {@code 2}. */
        public static final CodesItem VALUE_2 = new CodesItem(Known.VALUE_2, 2L);

        private static final List<CodesItem> CONSTANTS = List.of(VALUE_1, VALUE_2);

        private final Known known;

        private final long value;

        private CodesItem(Known known, long value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static CodesItem of(long value) {
            for (CodesItem each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new CodesItem(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<CodesItem> listed() {
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
            return other instanceof CodesItem that && value == that.value;
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

    /** One of the variants of {@code either}. */
    @JsonDeserialize(using = ValuesCodec.EitherReader.class)
    @JsonSerialize(using = ValuesCodec.EitherWriter.class)
    public sealed interface Either permits Either.IntegerValue, Either.ListValue, Either.BooleanValue, Either.Unknown {
        /**
         * The values of {@code IntegerValue}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link IntegerValue.Known#UNLISTED}.
         */
        @JsonDeserialize(using = ValuesCodec.IntegerValueReader.class)
        @JsonSerialize(using = ValuesCodec.IntegerValueWriter.class)
        final class IntegerValue implements Either {
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
        @JsonDeserialize(using = ValuesCodec.ListValueReader.class)
        @JsonSerialize(using = ValuesCodec.ListValueWriter.class)
        record ListValue(List<String> value) implements Either {
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
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = ValuesCodec.BooleanValueReader.class)
        @JsonSerialize(using = ValuesCodec.BooleanValueWriter.class)
        record BooleanValue(boolean value) implements Either {}

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Either {
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
