package com.example.model;

import com.example.runtime.Nullable;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Finds what ties a message {@code result} to others, at {@code $message.payload#/request/ids/0}.
 *
 * <p>The {@code id} of the <em>request</em>.
 */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ResultCorrelationId {
    private ResultCorrelationId() {}

    /**
     * The correlation ID of a message.
     *
     * @param payload the payload of the message
     * @return the correlation ID, or {@code null} where there is none
     */
    public static @Nullable Long of(Result payload) {
        Result.Request part = payload.request();
        if (part == null) {
            return null;
        }
        List<Long> part2 = part.ids();
        if (part2 == null) {
            return null;
        }
        return part2.size() > 0 ? part2.get(0) : null;
    }
}
