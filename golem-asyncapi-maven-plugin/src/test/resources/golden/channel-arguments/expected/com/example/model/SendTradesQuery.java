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
 * The object {@code sendTrades query}.
 *
 * @param query The member {@code query}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = SendTradesQueryCodec.Reader.class)
@JsonSerialize(using = SendTradesQueryCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record SendTradesQuery(@Nullable Boolean query, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param query see {@link #query()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public SendTradesQuery {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().query(query).additionalProperties(additionalProperties);
    }

    /** Builds {@link SendTradesQuery}. */
    public static final class Builder {
        private @Nullable Boolean query;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code query}, or clears it with {@code null}.
         *
         * @param query the new value
         * @return this builder
         */
        public Builder query(@Nullable Boolean query) {
            this.query = query;
            additionalProperties.remove("query");
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
        public SendTradesQuery build() {
            return new SendTradesQuery(query, additionalProperties);
        }
    }
}
