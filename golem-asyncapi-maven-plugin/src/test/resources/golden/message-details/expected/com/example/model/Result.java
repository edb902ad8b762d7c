package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Result
 *
 * @param request The member {@code request}. {@code null} where absent.
 * @param value The member {@code value}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ResultCodec.Reader.class)
@JsonSerialize(using = ResultCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Result(@Nullable Request request, BigDecimal value, Map<String, JsonNode> additionalProperties)
        implements ReceiveResultsMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param request see {@link #request()}
     * @param value see {@link #value()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Result {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().request(request).value(value).additionalProperties(additionalProperties);
    }

    /** Builds {@link Result}. */
    public static final class Builder {
        private @Nullable Request request;

        private @Nullable BigDecimal value;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code request}, or clears it with {@code null}.
         *
         * @param request the new value
         * @return this builder
         */
        public Builder request(@Nullable Request request) {
            this.request = request;
            additionalProperties.remove("request");
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(BigDecimal value) {
            this.value = value;
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
        public Result build() {
            return new Result(request, value, additionalProperties);
        }
    }

    /**
     * The object {@code request}.
     *
     * @param ids The member {@code ids}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ResultCodec.RequestReader.class)
    @JsonSerialize(using = ResultCodec.RequestWriter.class)
    public record Request(@Nullable List<Long> ids, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param ids see {@link #ids()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Request {
            ids = Members.copyOf(ids);
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().ids(ids).additionalProperties(additionalProperties);
        }

        /** Builds {@link Request}. */
        public static final class Builder {
            private @Nullable List<Long> ids;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code ids}, or clears it with {@code null}.
             *
             * @param ids the new value
             * @return this builder
             */
            public Builder ids(@Nullable List<Long> ids) {
                this.ids = ids;
                additionalProperties.remove("ids");
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
            public Request build() {
                return new Request(ids, additionalProperties);
            }
        }
    }
}
