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
@JsonDeserialize(using = Unknown2Codec.Reader.class)
@JsonSerialize(using = Unknown2Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Unknown2 permits Unknown2.Builder2, Unknown2.Known2, Unknown2.Unknown {
    /**
     * The object {@code Builder}.
     *
     * @param builder2 The member {@code Builder}.
     */
    @JsonDeserialize(using = Unknown2Codec.Builder2Reader.class)
    @JsonSerialize(using = Unknown2Codec.Builder2Writer.class)
    record Builder2(com.example.model.Builder2 builder2) implements Unknown2 {
        /** Checks that what is required is there. */
        public Builder2 {
            Objects.requireNonNull(builder2, "builder2");
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().builder2(builder2);
        }

        /** Builds {@link Builder2}. */
        public static final class Builder {
            private com.example.model. @Nullable Builder2 builder2;

            private Builder() {}

            /** Sets {@code builder2}. */
            public Builder builder2(com.example.model.Builder2 builder2) {
                this.builder2 = builder2;
                return this;
            }

            /**
             * The value.
             *
             * @throws NullPointerException where a required member was not set
             */
            public Builder2 build() {
                return new Builder2(builder2);
            }
        }
    }

    /**
     * The object {@code Known}.
     *
     * @param known The member {@code known}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = Unknown2Codec.Known2Reader.class)
    @JsonSerialize(using = Unknown2Codec.Known2Writer.class)
    record Known2(@Nullable Known3 known, Map<String, JsonNode> additionalProperties) implements Unknown2 {
        /** Checks that what is required is there, and copies what could be changed. */
        public Known2 {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder with the values of this one. */
        public Builder toBuilder() {
            return builder().known(known).additionalProperties(additionalProperties);
        }

        /** Builds {@link Known2}. */
        public static final class Builder {
            private @Nullable Known3 known;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Sets {@code known}, or clears it with {@code null}. */
            public Builder known(@Nullable Known3 known) {
                this.known = known;
                additionalProperties.remove("known");
                return this;
            }

            /** Adds members that the document does not name. */
            public Builder additionalProperties(Map<String, JsonNode> members) {
                additionalProperties.putAll(members);
                return this;
            }

            /** Adds a member that the document does not name. */
            public Builder additionalProperty(String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** The value. */
            public Known2 build() {
                return new Known2(known, additionalProperties);
            }
        }

        /**
         * The values of {@code known}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Known3.Known#UNLISTED}.
         */
        @JsonDeserialize(using = Unknown2Codec.Known3Reader.class)
        @JsonSerialize(using = Unknown2Codec.Known3Writer.class)
        public static final class Known3 {
            /** The value {@code known}. */
            public static final Known3 KNOWN = new Known3(Known.KNOWN, "known");

            private final Known known;

            private final String value;

            private Known3(Known known, String value) {
                this.known = known;
                this.value = value;
            }

            /** The value with a text, which need not be listed. */
            public static Known3 of(String value) {
                return switch (value) {
                    case "known" -> KNOWN;
                    default -> new Known3(Known.UNLISTED, value);
                };
            }

            /** The values that the document lists, in its order. */
            public static List<Known3> listed() {
                return List.of(KNOWN);
            }

            /** Which of the listed values this is, for use in a {@code switch}. */
            public Known known() {
                return known;
            }

            /** Whether the document lists this value. */
            public boolean isListed() {
                return known != Known.UNLISTED;
            }

            /** The value as it stands on the wire. */
            public String value() {
                return value;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Known3 that && value.equals(that.value);
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
    record Unknown(JsonNode json) implements Unknown2 {
        /** Checks that the value is there. */
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
