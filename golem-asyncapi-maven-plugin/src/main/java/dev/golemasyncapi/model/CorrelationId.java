package dev.golemasyncapi.model;

import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Correlation ID Object: where a message holds what ties it to others.
 *
 * @param source the part of the message
 * @param pointer the place in that part
 * @param description CommonMark text
 * @param origin the correlation ID
 */
public record CorrelationId(Source source, JsonPointer pointer, Optional<String> description, Origin origin) {

    /** A part of a message. */
    public enum Source {
        /** The application headers: {@code $message.header}. */
        HEADERS,
        /** The payload: {@code $message.payload}. */
        PAYLOAD
    }

    /** The runtime expression, such as {@code $message.payload#/id}. */
    public String expression() {
        String part = source == Source.HEADERS ? "$message.header" : "$message.payload";
        return pointer.tokens().isEmpty() ? part : part + "#" + pointer;
    }
}
