package com.example.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code /log Received message}. */
@JsonDeserialize(using = LogReceivedMessageCodec.Reader.class)
@JsonSerialize(using = LogReceivedMessageCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface LogReceivedMessage
        permits LogReceivedMessage.LogReceivedMessage1,
                LogReceivedMessage.LogReceivedMessage2,
                LogReceivedMessage.Unknown {
    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = LogReceivedMessageCodec.LogReceivedMessage1Reader.class)
    @JsonSerialize(using = LogReceivedMessageCodec.LogReceivedMessage1Writer.class)
    record LogReceivedMessage1(String value) implements LogReceivedMessage {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public LogReceivedMessage1 {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = LogReceivedMessageCodec.LogReceivedMessage2Reader.class)
    @JsonSerialize(using = LogReceivedMessageCodec.LogReceivedMessage2Writer.class)
    record LogReceivedMessage2(long value) implements LogReceivedMessage {}

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements LogReceivedMessage {
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
