package com.example.model;

import com.acme.Price;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code watchOrders message}. */
@JsonDeserialize(using = WatchOrdersMessageCodec.Reader.class)
@JsonSerialize(using = WatchOrdersMessageCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface WatchOrdersMessage permits WatchOrdersMessage.Priced, Order, WatchOrdersMessage.Unknown {
    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = WatchOrdersMessageCodec.PricedReader.class)
    @JsonSerialize(using = WatchOrdersMessageCodec.PricedWriter.class)
    record Priced(Price value) implements WatchOrdersMessage {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public Priced {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements WatchOrdersMessage {
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
