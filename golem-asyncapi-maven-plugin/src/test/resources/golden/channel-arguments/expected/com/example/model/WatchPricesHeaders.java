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
 * The object {@code watchPrices headers}.
 *
 * @param xClient The member {@code X-Client}. {@code null} where absent.
 * @param secWebSocketProtocol The member {@code Sec-WebSocket-Protocol}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = WatchPricesHeadersCodec.Reader.class)
@JsonSerialize(using = WatchPricesHeadersCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record WatchPricesHeaders(
        @Nullable String xClient,
        @Nullable String secWebSocketProtocol,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param xClient see {@link #xClient()}
     * @param secWebSocketProtocol see {@link #secWebSocketProtocol()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public WatchPricesHeaders {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .xClient(xClient)
                .secWebSocketProtocol(secWebSocketProtocol)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link WatchPricesHeaders}. */
    public static final class Builder {
        private @Nullable String xClient;

        private @Nullable String secWebSocketProtocol;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code xClient}, or clears it with {@code null}.
         *
         * @param xClient the new value
         * @return this builder
         */
        public Builder xClient(@Nullable String xClient) {
            this.xClient = xClient;
            additionalProperties.remove("X-Client");
            return this;
        }

        /**
         * Sets {@code secWebSocketProtocol}, or clears it with {@code null}.
         *
         * @param secWebSocketProtocol the new value
         * @return this builder
         */
        public Builder secWebSocketProtocol(@Nullable String secWebSocketProtocol) {
            this.secWebSocketProtocol = secWebSocketProtocol;
            additionalProperties.remove("Sec-WebSocket-Protocol");
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
        public WatchPricesHeaders build() {
            return new WatchPricesHeaders(xClient, secWebSocketProtocol, additionalProperties);
        }
    }
}
