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
 * The object {@code Done}.
 *
 * @param reply The member {@code reply}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = DoneCodec.Reader.class)
@JsonSerialize(using = DoneCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Done(Reply reply, Map<String, JsonNode> additionalProperties) implements WatchLampMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param reply see {@link #reply()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Done {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code kind}, which always has the same value} */
    public String kind() {
        return "done";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().reply(reply).additionalProperties(additionalProperties);
    }

    /** Builds {@link Done}. */
    public static final class Builder {
        private @Nullable Reply reply;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code reply}.
         *
         * @param reply the new value
         * @return this builder
         */
        public Builder reply(Reply reply) {
            this.reply = reply;
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
        public Done build() {
            return new Done(reply, additionalProperties);
        }
    }

    /**
     * The object {@code reply}.
     *
     * @param to The member {@code to}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = DoneCodec.ReplyReader.class)
    @JsonSerialize(using = DoneCodec.ReplyWriter.class)
    public record Reply(String to, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param to see {@link #to()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Reply {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().to(to).additionalProperties(additionalProperties);
        }

        /** Builds {@link Reply}. */
        public static final class Builder {
            private @Nullable String to;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code to}.
             *
             * @param to the new value
             * @return this builder
             */
            public Builder to(String to) {
                this.to = to;
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
            public Reply build() {
                return new Reply(to, additionalProperties);
            }
        }
    }
}
