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

/** One of the variants of {@code Client Client}. */
@JsonDeserialize(using = ClientClientCodec.Reader.class)
@JsonSerialize(using = ClientClientCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface ClientClient permits ClientClient.Foo, ClientClient.FooBody, Bar, ClientClient.Unknown {
    /**
     * The object {@code Foo}.
     *
     * @param a The member {@code a}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ClientClientCodec.FooReader.class)
    @JsonSerialize(using = ClientClientCodec.FooWriter.class)
    record Foo(@Nullable String a, Map<String, JsonNode> additionalProperties) implements ClientClient {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param a see {@link #a()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Foo {
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

        /** Builds {@link Foo}. */
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
            public Foo build() {
                return new Foo(a, additionalProperties);
            }
        }
    }

    /**
     * The object {@code FooBody}.
     *
     * @param b The member {@code b}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ClientClientCodec.FooBodyReader.class)
    @JsonSerialize(using = ClientClientCodec.FooBodyWriter.class)
    record FooBody(@Nullable String b, Map<String, JsonNode> additionalProperties) implements ClientClient {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param b see {@link #b()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public FooBody {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().b(b).additionalProperties(additionalProperties);
        }

        /** Builds {@link FooBody}. */
        public static final class Builder {
            private @Nullable String b;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code b}, or clears it with {@code null}.
             *
             * @param b the new value
             * @return this builder
             */
            public Builder b(@Nullable String b) {
                this.b = b;
                additionalProperties.remove("b");
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
            public FooBody build() {
                return new FooBody(b, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements ClientClient {
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
