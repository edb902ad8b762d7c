package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code watchPrices query}.
 *
 * @param apiVersion The member {@code api version}.
 * @param fields The member {@code fields}. {@code null} where absent.
 * @param since The member {@code since}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = WatchPricesQueryCodec.Reader.class)
@JsonSerialize(using = WatchPricesQueryCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record WatchPricesQuery(
        String apiVersion,
        @Nullable List<String> fields,
        @Nullable OffsetDateTime since,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param apiVersion see {@link #apiVersion()}
     * @param fields see {@link #fields()}
     * @param since see {@link #since()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public WatchPricesQuery {
        Objects.requireNonNull(apiVersion, "apiVersion");
        fields = Members.copyOf(fields);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().apiVersion(apiVersion).fields(fields).since(since).additionalProperties(additionalProperties);
    }

    /** Builds {@link WatchPricesQuery}. */
    public static final class Builder {
        private @Nullable String apiVersion;

        private @Nullable List<String> fields;

        private @Nullable OffsetDateTime since;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code apiVersion}.
         *
         * @param apiVersion the new value
         * @return this builder
         */
        public Builder apiVersion(String apiVersion) {
            this.apiVersion = apiVersion;
            return this;
        }

        /**
         * Sets {@code fields}, or clears it with {@code null}.
         *
         * @param fields the new value
         * @return this builder
         */
        public Builder fields(@Nullable List<String> fields) {
            this.fields = fields;
            additionalProperties.remove("fields");
            return this;
        }

        /**
         * Sets {@code since}, or clears it with {@code null}.
         *
         * @param since the new value
         * @return this builder
         */
        public Builder since(@Nullable OffsetDateTime since) {
            this.since = since;
            additionalProperties.remove("since");
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
        public WatchPricesQuery build() {
            return new WatchPricesQuery(apiVersion, fields, since, additionalProperties);
        }
    }
}
