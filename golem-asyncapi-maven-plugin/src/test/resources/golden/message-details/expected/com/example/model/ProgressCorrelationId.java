package com.example.model;

import javax.annotation.processing.Generated;

/** Finds what ties a message {@code progress} to others, at {@code $message.header#/trace/span}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ProgressCorrelationId {
    private ProgressCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param headers the headers of the message
     * @return the correlation ID
     */
    public static String of(TraceHeaders headers) {
        return headers.trace().span();
    }
}
