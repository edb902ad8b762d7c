package com.example.model;

import javax.annotation.processing.Generated;

/** Finds what ties a message {@code Dim} to others, at {@code $message.payload#/id}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class DimCorrelationId {
    private DimCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID
     */
    public static String of(Dim payload) {
        return payload.id();
    }
}
