package com.example.model;

import javax.annotation.processing.Generated;

/** Finds what ties a message {@code Switch} to others, at {@code $message.payload#/id}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SwitchCorrelationId {
    private SwitchCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID
     */
    public static String of(Switch payload) {
        return payload.id();
    }
}
