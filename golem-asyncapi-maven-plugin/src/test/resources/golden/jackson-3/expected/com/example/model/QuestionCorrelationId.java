package com.example.model;

import javax.annotation.processing.Generated;

/** Finds what ties a message {@code question} to others, at {@code $message.payload#/id}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class QuestionCorrelationId {
    private QuestionCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID
     */
    public static long of(Question payload) {
        return payload.id();
    }
}
