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

/** One of the variants of {@code Base}. */
@JsonDeserialize(using = BaseCodec.Reader.class)
@JsonSerialize(using = BaseCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Base permits Plain, Base.Plain_, Base.Unknown {
    /**
     * The member {@code kind}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String kind() {
        return null;
    }

    /**
     * The member {@code com}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String com_() {
        return null;
    }

    /**
     * A value that is of none of the more special kinds.
     *
     * @param kind The member {@code kind}.
     * @param com_ The member {@code com}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = BaseCodec.Plain_Reader.class)
    @JsonSerialize(using = BaseCodec.Plain_Writer.class)
    record Plain_(String kind, @Nullable String com_, Map<String, JsonNode> additionalProperties) implements Base {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param kind see {@link #kind()}
         * @param com_ see {@link #com_()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Plain_ {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().kind(kind).com_(com_).additionalProperties(additionalProperties);
        }

        /** Builds {@link Plain_}. */
        public static final class Builder {
            private @Nullable String kind;

            private @Nullable String com_;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code kind}.
             *
             * @param kind the new value
             * @return this builder
             */
            public Builder kind(String kind) {
                this.kind = kind;
                return this;
            }

            /**
             * Sets {@code com_}, or clears it with {@code null}.
             *
             * @param com_ the new value
             * @return this builder
             */
            public Builder com_(@Nullable String com_) {
                this.com_ = com_;
                additionalProperties.remove("com");
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
            public Plain_ build() {
                return new Plain_(kind, com_, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Base {
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
