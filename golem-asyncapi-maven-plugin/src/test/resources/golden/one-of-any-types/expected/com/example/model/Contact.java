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

/** How to reach somebody, told by the members that are there. */
@JsonDeserialize(using = ContactCodec.Reader.class)
@JsonSerialize(using = ContactCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Contact extends Cell
        permits Contact.WithEmail,
                Contact.WithPhone,
                PostalAddress,
                Contact.Unknown {
    /**
     * The object {@code WithEmail}.
     *
     * @param email The member {@code email}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ContactCodec.WithEmailReader.class)
    @JsonSerialize(using = ContactCodec.WithEmailWriter.class)
    record WithEmail(String email, Map<String, JsonNode> additionalProperties) implements Contact {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param email see {@link #email()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public WithEmail {
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().email(email).additionalProperties(additionalProperties);
        }

        /** Builds {@link WithEmail}. */
        public static final class Builder {
            private @Nullable String email;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code email}.
             *
             * @param email the new value
             * @return this builder
             */
            public Builder email(String email) {
                this.email = email;
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
            public WithEmail build() {
                return new WithEmail(email, additionalProperties);
            }
        }
    }

    /**
     * The object {@code WithPhone}.
     *
     * @param phone The member {@code phone}.
     * @param extension The member {@code extension}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ContactCodec.WithPhoneReader.class)
    @JsonSerialize(using = ContactCodec.WithPhoneWriter.class)
    record WithPhone(String phone, @Nullable Long extension, Map<String, JsonNode> additionalProperties)
            implements Contact {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param phone see {@link #phone()}
         * @param extension see {@link #extension()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public WithPhone {
            Objects.requireNonNull(phone, "phone");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().phone(phone).extension(extension).additionalProperties(additionalProperties);
        }

        /** Builds {@link WithPhone}. */
        public static final class Builder {
            private @Nullable String phone;

            private @Nullable Long extension;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code phone}.
             *
             * @param phone the new value
             * @return this builder
             */
            public Builder phone(String phone) {
                this.phone = phone;
                return this;
            }

            /**
             * Sets {@code extension}, or clears it with {@code null}.
             *
             * @param extension the new value
             * @return this builder
             */
            public Builder extension(@Nullable Long extension) {
                this.extension = extension;
                additionalProperties.remove("extension");
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
            public WithPhone build() {
                return new WithPhone(phone, extension, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Contact {
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
