package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.Integer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code String}.
 *
 * @param length The member {@code length}. {@code null} where absent.
 * @param text The member {@code text}. {@code null} where absent.
 * @param string The member {@code string}. {@code null} where absent.
 * @param builder_ The member {@code Builder}. {@code null} where absent.
 * @param reader The member {@code Reader}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = StringCodec.Reader.class)
@JsonSerialize(using = StringCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record String(
        @Nullable Integer length,
        java.lang. @Nullable String text,
        @Nullable String string,
        @Nullable Builder_ builder_,
        @Nullable Reader reader,
        Map<java.lang.String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param length see {@link #length()}
     * @param text see {@link #text()}
     * @param string see {@link #string()}
     * @param builder_ see {@link #builder_()}
     * @param reader see {@link #reader()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public String {
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
                .length(length)
                .text(text)
                .string(string)
                .builder_(builder_)
                .reader(reader)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link String}. */
    public static final class Builder {
        private @Nullable Integer length;

        private java.lang. @Nullable String text;

        private @Nullable String string;

        private @Nullable Builder_ builder_;

        private @Nullable Reader reader;

        private final Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code length}, or clears it with {@code null}.
         *
         * @param length the new value
         * @return this builder
         */
        public Builder length(@Nullable Integer length) {
            this.length = length;
            additionalProperties.remove("length");
            return this;
        }

        /**
         * Sets {@code text}, or clears it with {@code null}.
         *
         * @param text the new value
         * @return this builder
         */
        public Builder text(java.lang. @Nullable String text) {
            this.text = text;
            additionalProperties.remove("text");
            return this;
        }

        /**
         * Sets {@code string}, or clears it with {@code null}.
         *
         * @param string the new value
         * @return this builder
         */
        public Builder string(@Nullable String string) {
            this.string = string;
            additionalProperties.remove("string");
            return this;
        }

        /**
         * Sets {@code builder_}, or clears it with {@code null}.
         *
         * @param builder_ the new value
         * @return this builder
         */
        public Builder builder_(@Nullable Builder_ builder_) {
            this.builder_ = builder_;
            additionalProperties.remove("Builder");
            return this;
        }

        /**
         * Sets {@code reader}, or clears it with {@code null}.
         *
         * @param reader the new value
         * @return this builder
         */
        public Builder reader(@Nullable Reader reader) {
            this.reader = reader;
            additionalProperties.remove("Reader");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<java.lang.String, JsonNode> members) {
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
        public Builder additionalProperty(java.lang.String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public String build() {
            return new String(length, text, string, builder_, reader, additionalProperties);
        }
    }

    /**
     * The object {@code Builder}.
     *
     * @param builder_ The member {@code builder}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = StringCodec.Builder_Reader.class)
    @JsonSerialize(using = StringCodec.Builder_Writer.class)
    public record Builder_(java.lang. @Nullable String builder_, Map<java.lang.String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param builder_ see {@link #builder_()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Builder_ {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().builder_(builder_).additionalProperties(additionalProperties);
        }

        /** Builds {@link Builder_}. */
        public static final class Builder {
            private java.lang. @Nullable String builder_;

            private final Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code builder_}, or clears it with {@code null}.
             *
             * @param builder_ the new value
             * @return this builder
             */
            public Builder builder_(java.lang. @Nullable String builder_) {
                this.builder_ = builder_;
                additionalProperties.remove("builder");
                return this;
            }

            /**
             * Adds members that the document does not name.
             *
             * @param members the members by name
             * @return this builder
             */
            public Builder additionalProperties(Map<java.lang.String, JsonNode> members) {
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
            public Builder additionalProperty(java.lang.String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** {@return the value} */
            public Builder_ build() {
                return new Builder_(builder_, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Reader}.
     *
     * @param writer The member {@code writer}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = StringCodec.Reader_Reader.class)
    @JsonSerialize(using = StringCodec.Reader_Writer.class)
    public record Reader(java.lang. @Nullable String writer, Map<java.lang.String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param writer see {@link #writer()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Reader {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().writer(writer).additionalProperties(additionalProperties);
        }

        /** Builds {@link Reader}. */
        public static final class Builder {
            private java.lang. @Nullable String writer;

            private final Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code writer}, or clears it with {@code null}.
             *
             * @param writer the new value
             * @return this builder
             */
            public Builder writer(java.lang. @Nullable String writer) {
                this.writer = writer;
                additionalProperties.remove("writer");
                return this;
            }

            /**
             * Adds members that the document does not name.
             *
             * @param members the members by name
             * @return this builder
             */
            public Builder additionalProperties(Map<java.lang.String, JsonNode> members) {
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
            public Builder additionalProperty(java.lang.String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** {@return the value} */
            public Reader build() {
                return new Reader(writer, additionalProperties);
            }
        }
    }
}
