package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import javax.annotation.processing.Generated;

/** Finds what ties a message {@code anything} to others, at {@code $message.payload#/a~1b/0}. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AnythingCorrelationId {
    private AnythingCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID, or {@code null} where there is none
     */
    public static @Nullable JsonNode of(JsonNode payload) {
        JsonNode found = payload.at("/a~1b/0");
        return found.isMissingNode() ? null : found;
    }
}
