package com.example.model;

import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The array {@code Call}.
 *
 * <p>Fewest elements: {@code 2}.
 *
 * @param action action.
 * @param additionalItems All further elements, in order.
 */
@JsonDeserialize(using = CallCodec.Reader.class)
@JsonSerialize(using = CallCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Call(String action, List<JsonNode> additionalItems) implements Frame {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param action see {@link #action()}
     * @param additionalItems see {@link #additionalItems()}
     */
    public Call {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
    }

    /** {@return element 1, which always has the same value} */
    public long item1() {
        return 2L;
    }
}
