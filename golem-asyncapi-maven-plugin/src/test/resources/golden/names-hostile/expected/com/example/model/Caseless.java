package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Has a type inside with a member that is called as the type, in letters without case.
 *
 * @param حقل The member {@code حقل}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CaselessCodec.Reader.class)
@JsonSerialize(using = CaselessCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Caseless(@Nullable حقل حقل, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param حقل see {@link #حقل()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Caseless {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().حقل(حقل).additionalProperties(additionalProperties);
    }

    /** Builds {@link Caseless}. */
    public static final class Builder {
        private @Nullable حقل حقل;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code حقل}, or clears it with {@code null}.
         *
         * @param حقل the new value
         * @return this builder
         */
        public Builder حقل(@Nullable حقل حقل) {
            this.حقل = حقل;
            additionalProperties.remove("حقل");
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
        public Caseless build() {
            return new Caseless(حقل, additionalProperties);
        }
    }

    /**
     * The object {@code حقل}.
     *
     * @param حقل The member {@code حقل}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(
            using = CaselessCodec.حقلReader.class
    )
    @JsonSerialize(
            using = CaselessCodec.حقلWriter.class
    )
    public record حقل(String حقل, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param حقل see {@code حقل()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public حقل {
            Objects.requireNonNull(حقل, "حقل");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().حقل(حقل).additionalProperties(additionalProperties);
        }

        /** Builds {@link حقل}. */
        public static final class Builder {
            private @Nullable String حقل;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code حقل}.
             *
             * @param حقل the new value
             * @return this builder
             */
            public Builder حقل(String حقل) {
                this.حقل = حقل;
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
            public حقل build() {
                return new حقل(حقل, additionalProperties);
            }
        }
    }
}
