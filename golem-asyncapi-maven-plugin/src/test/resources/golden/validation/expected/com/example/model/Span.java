package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The array {@code Span}.
 *
 * <p>Fewest elements: {@code 1}.
 *
 * @param item1 Element 1. At least {@code 0}.
 * @param customer Element 2. {@code null} where absent.
 * @param additionalItems All further elements, in order.
 */
@JsonDeserialize(using = SpanCodec.Reader.class)
@JsonSerialize(using = SpanCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Span(@PositiveOrZero long item1, @Valid @Nullable Customer customer, List<String> additionalItems) {
    /**
     * Checks that no element is missing before another, and copies what could be changed.
     *
     * @param item1 see {@link #item1()}
     * @param customer see {@link #customer()}
     * @param additionalItems see {@link #additionalItems()}
     */
    public Span {
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
        Tuples.checkGaps(additionalItems.size(), customer);
    }
}
