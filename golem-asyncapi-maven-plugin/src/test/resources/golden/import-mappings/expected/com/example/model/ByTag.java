package com.example.model;

import com.acme.Price;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code ByTag}. */
@JsonDeserialize(using = ByTagCodec.Reader.class)
@JsonSerialize(using = ByTagCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface ByTag permits ByTag.Priced, ByTag.Free, ByTag.Unknown {
    /**
     * Priced
     *
     * @param price The member {@code price}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ByTagCodec.PricedReader.class)
    @JsonSerialize(using = ByTagCodec.PricedWriter.class)
    record Priced(@Nullable Price price, Map<String, JsonNode> additionalProperties) implements ByTag {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param price see {@link #price()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Priced {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().price(price).additionalProperties(additionalProperties);
        }

        /** Builds {@link Priced}. */
        public static final class Builder {
            private @Nullable Price price;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code price}, or clears it with {@code null}.
             *
             * @param price the new value
             * @return this builder
             */
            public Builder price(@Nullable Price price) {
                this.price = price;
                additionalProperties.remove("price");
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
            public Priced build() {
                return new Priced(price, additionalProperties);
            }
        }
    }

    /**
     * Free
     *
     * @param reason The member {@code reason}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ByTagCodec.FreeReader.class)
    @JsonSerialize(using = ByTagCodec.FreeWriter.class)
    record Free(@Nullable String reason, Map<String, JsonNode> additionalProperties) implements ByTag {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param reason see {@link #reason()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Free {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().reason(reason).additionalProperties(additionalProperties);
        }

        /** Builds {@link Free}. */
        public static final class Builder {
            private @Nullable String reason;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code reason}, or clears it with {@code null}.
             *
             * @param reason the new value
             * @return this builder
             */
            public Builder reason(@Nullable String reason) {
                this.reason = reason;
                additionalProperties.remove("reason");
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
            public Free build() {
                return new Free(reason, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements ByTag {
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
