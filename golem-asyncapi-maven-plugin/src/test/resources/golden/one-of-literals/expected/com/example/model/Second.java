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
 * The object {@code Second}.
 *
 * @param done The member {@code done}. {@code null} where absent.
 * @param version The member {@code version}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = SecondCodec.Reader.class)
@JsonSerialize(using = SecondCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Second(@Nullable Done done, Version version, Map<String, JsonNode> additionalProperties)
        implements Versioned {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param done see {@link #done()}
     * @param version see {@link #version()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Second {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().done(done).version(version).additionalProperties(additionalProperties);
    }

    /** Builds {@link Second}. */
    public static final class Builder {
        private @Nullable Done done;

        private @Nullable Version version;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code done}, or clears it with {@code null}.
         *
         * @param done the new value
         * @return this builder
         */
        public Builder done(@Nullable Done done) {
            this.done = done;
            additionalProperties.remove("done");
            return this;
        }

        /**
         * Sets {@code version}.
         *
         * @param version the new value
         * @return this builder
         */
        public Builder version(Version version) {
            this.version = version;
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
        public Second build() {
            return new Second(done, version, additionalProperties);
        }
    }

    /**
     * The values of {@code version}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Version.Known#UNLISTED}.
     */
    @JsonDeserialize(using = SecondCodec.VersionReader.class)
    @JsonSerialize(using = SecondCodec.VersionWriter.class)
    public static final class Version {
        /** The value {@code 2}. */
        public static final Version VALUE_2 = new Version(Known.VALUE_2, new BigDecimal("2"));

        /** The value {@code 2.5}. */
        public static final Version VALUE_2_5 = new Version(Known.VALUE_2_5, new BigDecimal("2.5"));

        private static final List<Version> CONSTANTS = List.of(VALUE_2, VALUE_2_5);

        private final Known known;

        private final BigDecimal value;

        private Version(Known known, BigDecimal value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static Version of(BigDecimal value) {
            for (Version each : CONSTANTS) {
                if (each.value.compareTo(value) == 0) {
                    return new Version(each.known, value);
                }
            }
            return new Version(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Version> listed() {
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
            return other instanceof Version that && value.compareTo(that.value) == 0;
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
            /** The value {@code 2}. */
            VALUE_2,

            /** The value {@code 2.5}. */
            VALUE_2_5,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
