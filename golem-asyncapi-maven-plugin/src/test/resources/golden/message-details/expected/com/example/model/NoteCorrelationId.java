package com.example.model;

import javax.annotation.processing.Generated;

/** Finds what ties a message {@code note} to others, at {@code $message.payload}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class NoteCorrelationId {
    private NoteCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID
     */
    public static String of(String payload) {
        return payload;
    }
}
