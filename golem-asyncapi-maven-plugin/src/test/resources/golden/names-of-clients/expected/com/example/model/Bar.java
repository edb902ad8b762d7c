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

/**
 * The object {@code Bar}.
 *
 * @param bar The member {@code Bar}.
 */
@JsonDeserialize(using = BarCodec.Reader.class)
@JsonSerialize(using = BarCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Bar(Bar_ bar) implements ClientClient {
    /**
     * Checks that what is required is there.
     *
     * @param bar see {@link #bar()}
     */
    public Bar {
        Objects.requireNonNull(bar, "bar");
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().bar(bar);
    }

    /** Builds {@link Bar}. */
    public static final class Builder {
        private @Nullable Bar_ bar;

        private Builder() {}

        /**
         * Sets {@code bar}.
         *
         * @param bar the new value
         * @return this builder
         */
        public Builder bar(Bar_ bar) {
            this.bar = bar;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Bar build() {
            return new Bar(bar);
        }
    }

    /**
     * The object {@code Bar}.
     *
     * @param c The member {@code c}. {@code null} where absent.
     * @param body The member {@code body}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = BarCodec.Bar_Reader.class)
    @JsonSerialize(using = BarCodec.Bar_Writer.class)
    public record Bar_(@Nullable String c, @Nullable Body body, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param c see {@link #c()}
         * @param body see {@link #body()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Bar_ {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().c(c).body(body).additionalProperties(additionalProperties);
        }

        /** Builds {@link Bar_}. */
        public static final class Builder {
            private @Nullable String c;

            private @Nullable Body body;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code c}, or clears it with {@code null}.
             *
             * @param c the new value
             * @return this builder
             */
            public Builder c(@Nullable String c) {
                this.c = c;
                additionalProperties.remove("c");
                return this;
            }

            /**
             * Sets {@code body}, or clears it with {@code null}.
             *
             * @param body the new value
             * @return this builder
             */
            public Builder body(@Nullable Body body) {
                this.body = body;
                additionalProperties.remove("body");
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
            public Bar_ build() {
                return new Bar_(c, body, additionalProperties);
            }
        }

        /**
         * The object {@code body}.
         *
         * @param d The member {@code d}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = BarCodec.BodyReader.class)
        @JsonSerialize(using = BarCodec.BodyWriter.class)
        public record Body(@Nullable String d, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param d see {@link #d()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Body {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().d(d).additionalProperties(additionalProperties);
            }

            /** Builds {@link Body}. */
            public static final class Builder {
                private @Nullable String d;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code d}, or clears it with {@code null}.
                 *
                 * @param d the new value
                 * @return this builder
                 */
                public Builder d(@Nullable String d) {
                    this.d = d;
                    additionalProperties.remove("d");
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
                public Body build() {
                    return new Body(d, additionalProperties);
                }
            }
        }
    }
}
