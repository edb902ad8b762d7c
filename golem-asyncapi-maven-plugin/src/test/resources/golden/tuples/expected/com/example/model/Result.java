package com.example.model;

import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The array {@code Result}.
 *
 * <p>Fewest elements: {@code 2}.
 *
 * @param payload payload.
 * @param additionalItems All further elements, in order.
 */
@JsonDeserialize(using = ResultCodec.Reader.class)
@JsonSerialize(using = ResultCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Result(Map<String, JsonNode> payload, List<JsonNode> additionalItems) implements Frame {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param payload see {@link #payload()}
     * @param additionalItems see {@link #additionalItems()}
     */
    public Result {
        Objects.requireNonNull(payload, "payload");
        payload = Members.copyOf(payload);
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
    }

    /** {@return element 1, which always has the same value} */
    public long item1() {
        return 3L;
    }
}
