package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Unknown}. */
@JsonDeserialize(using = Unknown_Codec.Reader.class)
@JsonSerialize(using = Unknown_Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Unknown_ permits Unknown_.Builder_, Unknown_.Known_, Unknown_.Unknown {
    /**
     * The object {@code Builder}.
     *
     * @param builder_ The member {@code Builder}.
     */
    @JsonDeserialize(using = Unknown_Codec.Builder_Reader.class)
    @JsonSerialize(using = Unknown_Codec.Builder_Writer.class)
    record Builder_(com.example.model.Builder_ builder_) implements Unknown_ {
        /**
         * Checks that what is required is there.
         *
         * @param builder_ see {@link #builder_()}
         */
        public Builder_ {
            Objects.requireNonNull(builder_, "builder_");
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().builder_(builder_);
        }

        /** Builds {@link Builder_}. */
        public static final class Builder {
            private com.example.model. @Nullable Builder_ builder_;

            private Builder() {}

            /**
             * Sets {@code builder_}.
             *
             * @param builder_ the new value
             * @return this builder
             */
            public Builder builder_(com.example.model.Builder_ builder_) {
                this.builder_ = builder_;
                return this;
            }

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public Builder_ build() {
                return new Builder_(builder_);
            }
        }
    }

    /**
     * The object {@code Known}.
     *
     * @param known The member {@code known}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = Unknown_Codec.Known_Reader.class)
    @JsonSerialize(using = Unknown_Codec.Known_Writer.class)
    record Known_(@Nullable Known_f17c known, Map<String, JsonNode> additionalProperties) implements Unknown_ {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param known see {@link #known()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Known_ {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().known(known).additionalProperties(additionalProperties);
        }

        /** Builds {@link Known_}. */
        public static final class Builder {
            private @Nullable Known_f17c known;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code known}, or clears it with {@code null}.
             *
             * @param known the new value
             * @return this builder
             */
            public Builder known(@Nullable Known_f17c known) {
                this.known = known;
                additionalProperties.remove("known");
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
            public Known_ build() {
                return new Known_(known, additionalProperties);
            }
        }

        /**
         * The values of {@code known}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Known_f17c.Known#UNLISTED}.
         */
        @JsonDeserialize(using = Unknown_Codec.Known_f17cReader.class)
        @JsonSerialize(using = Unknown_Codec.Known_f17cWriter.class)
        public static final class Known_f17c {
            /** The value {@code known}. */
            public static final Known_f17c KNOWN = new Known_f17c(Known.KNOWN, "known");

            private final Known known;

            private final String value;

            private Known_f17c(Known known, String value) {
                this.known = known;
                this.value = value;
            }

            /**
             * The value with a text, which need not be listed.
             *
             * @param value the text
             * @return the value
             */
            public static Known_f17c of(String value) {
                return switch (value) {
                    case "known" -> KNOWN;
                    default -> new Known_f17c(Known.UNLISTED, value);
                };
            }

            /** {@return the values that the document lists, in its order} */
            public static List<Known_f17c> listed() {
                return List.of(KNOWN);
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
                return other instanceof Known_f17c that && value.equals(that.value);
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
                /** The value {@code known}. */
                KNOWN,

                /** A value that the document does not list. */
                UNLISTED
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Unknown_ {
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
