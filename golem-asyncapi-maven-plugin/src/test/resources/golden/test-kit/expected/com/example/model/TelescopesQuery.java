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
 * The object {@code /telescopes/ / / query}.
 *
 * @param since The member {@code since}.
 * @param bands The member {@code bands}. {@code null} where absent.
 * @param limit The member {@code limit}. {@code null} where absent.
 * @param raw The member {@code raw}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TelescopesQueryCodec.Reader.class)
@JsonSerialize(using = TelescopesQueryCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record TelescopesQuery(
        OffsetDateTime since,
        @Nullable List<String> bands,
        @Nullable Long limit,
        @Nullable Boolean raw,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param since see {@link #since()}
     * @param bands see {@link #bands()}
     * @param limit see {@link #limit()}
     * @param raw see {@link #raw()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public TelescopesQuery {
        Objects.requireNonNull(since, "since");
        bands = Members.copyOf(bands);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().since(since).bands(bands).limit(limit).raw(raw).additionalProperties(additionalProperties);
    }

    /** Builds {@link TelescopesQuery}. */
    public static final class Builder {
        private @Nullable OffsetDateTime since;

        private @Nullable List<String> bands;

        private @Nullable Long limit;

        private @Nullable Boolean raw;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code since}.
         *
         * @param since the new value
         * @return this builder
         */
        public Builder since(OffsetDateTime since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@code bands}, or clears it with {@code null}.
         *
         * @param bands the new value
         * @return this builder
         */
        public Builder bands(@Nullable List<String> bands) {
            this.bands = bands;
            additionalProperties.remove("bands");
            return this;
        }

        /**
         * Sets {@code limit}, or clears it with {@code null}.
         *
         * @param limit the new value
         * @return this builder
         */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            additionalProperties.remove("limit");
            return this;
        }

        /**
         * Sets {@code raw}, or clears it with {@code null}.
         *
         * @param raw the new value
         * @return this builder
         */
        public Builder raw(@Nullable Boolean raw) {
            this.raw = raw;
            additionalProperties.remove("raw");
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
        public TelescopesQuery build() {
            return new TelescopesQuery(since, bands, limit, raw, additionalProperties);
        }
    }
}
