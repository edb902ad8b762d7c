package com.example.model;

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
import javax.annotation.processing.Generated;

/**
 * The object {@code Nulls}.
 *
 * @param requiredPlain The member {@code requiredPlain}.
 * @param requiredNullable The member {@code requiredNullable}. {@code null} where it is null.
 * @param requiredAny The member {@code requiredAny}.
 * @param optionalPlain The member {@code optionalPlain}. {@code null} where absent.
 * @param optionalNullable The member {@code optionalNullable}. {@code null} where absent or null.
 * @param optionalAny The member {@code optionalAny}. {@code null} where absent or null.
 * @param nullableEnum The member {@code nullableEnum}. {@code null} where absent or null.
 * @param nullableObject The member {@code nullableObject}. {@code null} where absent or null.
 * @param nullableElements The member {@code nullableElements}. {@code null} where absent.
 * @param nullableValues The member {@code nullableValues}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = NullsCodec.Reader.class)
@JsonSerialize(using = NullsCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Nulls(
        String requiredPlain,
        @Nullable String requiredNullable,
        JsonNode requiredAny,
        @Nullable String optionalPlain,
        @Nullable Long optionalNullable,
        @Nullable JsonNode optionalAny,
        @Nullable NullableEnum nullableEnum,
        @Nullable NullableObject nullableObject,
        @Nullable List<@Nullable String> nullableElements,
        @Nullable Map<String, @Nullable BigDecimal> nullableValues,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param requiredPlain see {@link #requiredPlain()}
     * @param requiredNullable see {@link #requiredNullable()}
     * @param requiredAny see {@link #requiredAny()}
     * @param optionalPlain see {@link #optionalPlain()}
     * @param optionalNullable see {@link #optionalNullable()}
     * @param optionalAny see {@link #optionalAny()}
     * @param nullableEnum see {@link #nullableEnum()}
     * @param nullableObject see {@link #nullableObject()}
     * @param nullableElements see {@link #nullableElements()}
     * @param nullableValues see {@link #nullableValues()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Nulls {
        Objects.requireNonNull(requiredPlain, "requiredPlain");
        Objects.requireNonNull(requiredAny, "requiredAny");
        nullableElements = Members.copyOf(nullableElements);
        nullableValues = Members.copyOf(nullableValues);
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
                .requiredPlain(requiredPlain)
                .requiredNullable(requiredNullable)
                .requiredAny(requiredAny)
                .optionalPlain(optionalPlain)
                .optionalNullable(optionalNullable)
                .optionalAny(optionalAny)
                .nullableEnum(nullableEnum)
                .nullableObject(nullableObject)
                .nullableElements(nullableElements)
                .nullableValues(nullableValues)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Nulls}. */
    public static final class Builder {
        private @Nullable String requiredPlain;

        private @Nullable String requiredNullable;

        private @Nullable JsonNode requiredAny;

        private @Nullable String optionalPlain;

        private @Nullable Long optionalNullable;

        private @Nullable JsonNode optionalAny;

        private @Nullable NullableEnum nullableEnum;

        private @Nullable NullableObject nullableObject;

        private @Nullable List<@Nullable String> nullableElements;

        private @Nullable Map<String, @Nullable BigDecimal> nullableValues;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code requiredPlain}.
         *
         * @param requiredPlain the new value
         * @return this builder
         */
        public Builder requiredPlain(String requiredPlain) {
            this.requiredPlain = requiredPlain;
            return this;
        }

        /**
         * Sets {@code requiredNullable}, or clears it with {@code null}.
         *
         * @param requiredNullable the new value
         * @return this builder
         */
        public Builder requiredNullable(@Nullable String requiredNullable) {
            this.requiredNullable = requiredNullable;
            return this;
        }

        /**
         * Sets {@code requiredAny}.
         *
         * @param requiredAny the new value
         * @return this builder
         */
        public Builder requiredAny(JsonNode requiredAny) {
            this.requiredAny = requiredAny;
            return this;
        }

        /**
         * Sets {@code optionalPlain}, or clears it with {@code null}.
         *
         * @param optionalPlain the new value
         * @return this builder
         */
        public Builder optionalPlain(@Nullable String optionalPlain) {
            this.optionalPlain = optionalPlain;
            additionalProperties.remove("optionalPlain");
            return this;
        }

        /**
         * Sets {@code optionalNullable}, or clears it with {@code null}.
         *
         * @param optionalNullable the new value
         * @return this builder
         */
        public Builder optionalNullable(@Nullable Long optionalNullable) {
            this.optionalNullable = optionalNullable;
            additionalProperties.remove("optionalNullable");
            return this;
        }

        /**
         * Sets {@code optionalAny}, or clears it with {@code null}.
         *
         * @param optionalAny the new value
         * @return this builder
         */
        public Builder optionalAny(@Nullable JsonNode optionalAny) {
            this.optionalAny = optionalAny;
            additionalProperties.remove("optionalAny");
            return this;
        }

        /**
         * Sets {@code nullableEnum}, or clears it with {@code null}.
         *
         * @param nullableEnum the new value
         * @return this builder
         */
        public Builder nullableEnum(@Nullable NullableEnum nullableEnum) {
            this.nullableEnum = nullableEnum;
            additionalProperties.remove("nullableEnum");
            return this;
        }

        /**
         * Sets {@code nullableObject}, or clears it with {@code null}.
         *
         * @param nullableObject the new value
         * @return this builder
         */
        public Builder nullableObject(@Nullable NullableObject nullableObject) {
            this.nullableObject = nullableObject;
            additionalProperties.remove("nullableObject");
            return this;
        }

        /**
         * Sets {@code nullableElements}, or clears it with {@code null}.
         *
         * @param nullableElements the new value
         * @return this builder
         */
        public Builder nullableElements(@Nullable List<@Nullable String> nullableElements) {
            this.nullableElements = nullableElements;
            additionalProperties.remove("nullableElements");
            return this;
        }

        /**
         * Sets {@code nullableValues}, or clears it with {@code null}.
         *
         * @param nullableValues the new value
         * @return this builder
         */
        public Builder nullableValues(@Nullable Map<String, @Nullable BigDecimal> nullableValues) {
            this.nullableValues = nullableValues;
            additionalProperties.remove("nullableValues");
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
        public Nulls build() {
            return new Nulls(
                    requiredPlain,
                    requiredNullable,
                    requiredAny,
                    optionalPlain,
                    optionalNullable,
                    optionalAny,
                    nullableEnum,
                    nullableObject,
                    nullableElements,
                    nullableValues,
                    additionalProperties);
        }
    }

    /**
     * The values of {@code nullableEnum}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link NullableEnum.Known#UNLISTED}.
     */
    @JsonDeserialize(using = NullsCodec.NullableEnumReader.class)
    @JsonSerialize(using = NullsCodec.NullableEnumWriter.class)
    public static final class NullableEnum {
        /** The value {@code on}. */
        public static final NullableEnum ON = new NullableEnum(Known.ON, "on");

        /** The value {@code off}. */
        public static final NullableEnum OFF = new NullableEnum(Known.OFF, "off");

        private final Known known;

        private final String value;

        private NullableEnum(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static NullableEnum of(String value) {
            return switch (value) {
                case "on" -> ON;
                case "off" -> OFF;
                default -> new NullableEnum(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<NullableEnum> listed() {
            return List.of(ON, OFF);
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
            return other instanceof NullableEnum that && value.equals(that.value);
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
            /** The value {@code on}. */
            ON,

            /** The value {@code off}. */
            OFF,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code nullableObject}.
     *
     * @param inner The member {@code inner}. {@code null} where absent or null.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = NullsCodec.NullableObjectReader.class)
    @JsonSerialize(using = NullsCodec.NullableObjectWriter.class)
    public record NullableObject(@Nullable Boolean inner, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param inner see {@link #inner()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public NullableObject {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().inner(inner).additionalProperties(additionalProperties);
        }

        /** Builds {@link NullableObject}. */
        public static final class Builder {
            private @Nullable Boolean inner;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code inner}, or clears it with {@code null}.
             *
             * @param inner the new value
             * @return this builder
             */
            public Builder inner(@Nullable Boolean inner) {
                this.inner = inner;
                additionalProperties.remove("inner");
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
            public NullableObject build() {
                return new NullableObject(inner, additionalProperties);
            }
        }
    }
}
