package com.example.model;

import javax.annotation.processing.Generated;

/** Finds what ties a message {@code Done} to others, at {@code $message.payload#/reply/to}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class DoneCorrelationId {
    private DoneCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID
     */
    public static String of(Done payload) {
        return payload.reply().to();
    }
}
