package com.example.model;

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
 * Is in use still.
 *
 * @param mode The member {@code mode}. <b>Deprecated.</b> {@code null} where absent.
 * @param older The member {@code older}. <b>Deprecated.</b> {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OldCodec.Reader.class)
@JsonSerialize(using = OldCodec.Writer.class)
@Deprecated
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Old(@Nullable Mode mode, @Nullable Older older, Map<String, JsonNode> additionalProperties)
        implements Remarks.Either {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param mode see {@link #mode()}
     * @param older see {@link #older()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Old {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().mode(mode).older(older).additionalProperties(additionalProperties);
    }

    /** Builds {@link Old}. */
    public static final class Builder {
        private @Nullable Mode mode;

        private @Nullable Older older;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code mode}, or clears it with {@code null}.
         *
         * @param mode the new value
         * @return this builder
         */
        public Builder mode(@Nullable Mode mode) {
            this.mode = mode;
            additionalProperties.remove("mode");
            return this;
        }

        /**
         * Sets {@code older}, or clears it with {@code null}.
         *
         * @param older the new value
         * @return this builder
         */
        public Builder older(@Nullable Older older) {
            this.older = older;
            additionalProperties.remove("older");
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
        public Old build() {
            return new Old(mode, older, additionalProperties);
        }
    }

    /**
     * The values of {@code mode}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
     */
    @JsonDeserialize(using = OldCodec.ModeReader.class)
    @JsonSerialize(using = OldCodec.ModeWriter.class)
    @Deprecated
    public static final class Mode {
        /** The value {@code slow}. */
        public static final Mode SLOW = new Mode(Known.SLOW, "slow");

        /** The value {@code slower}. */
        public static final Mode SLOWER = new Mode(Known.SLOWER, "slower");

        private final Known known;

        private final String value;

        private Mode(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Mode of(String value) {
            return switch (value) {
                case "slow" -> SLOW;
                case "slower" -> SLOWER;
                default -> new Mode(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mode> listed() {
            return List.of(SLOW, SLOWER);
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
            return other instanceof Mode that && value.equals(that.value);
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
            /** The value {@code slow}. */
            SLOW,

            /** The value {@code slower}. */
            SLOWER,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code older}.
     *
     * @param a The member {@code a}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OldCodec.OlderReader.class)
    @JsonSerialize(using = OldCodec.OlderWriter.class)
    @Deprecated
    public record Older(@Nullable String a, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param a see {@link #a()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Older {
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

        /** Builds {@link Older}. */
        public static final class Builder {
            private @Nullable String a;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code a}, or clears it with {@code null}.
             *
             * @param a the new value
             * @return this builder
             */
            public Builder a(@Nullable String a) {
                this.a = a;
                additionalProperties.remove("a");
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
            public Older build() {
                return new Older(a, additionalProperties);
            }
        }
    }
}
