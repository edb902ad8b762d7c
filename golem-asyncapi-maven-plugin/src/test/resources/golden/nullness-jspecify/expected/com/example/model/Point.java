package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The array {@code Point}.
 *
 * <p>Fewest elements: {@code 1}.
 *
 * @param item1 Element 1.
 * @param item2 Element 2. {@code null} where absent or null.
 * @param additionalItems All further elements, in order.
 * @param size How many of the named elements there are; the others are absent, and {@code null}.
 */
@JsonDeserialize(using = PointCodec.Reader.class)
@JsonSerialize(using = PointCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Point(BigDecimal item1, @Nullable BigDecimal item2, List<JsonNode> additionalItems, int size) {
    /**
     * Checks that no element is missing before another, and copies what could be changed.
     *
     * @param item1 see {@link #item1()}
     * @param item2 see {@link #item2()}
     * @param additionalItems see {@link #additionalItems()}
     * @param size see {@link #size()}
     */
    public Point {
        Objects.requireNonNull(item1, "item1");
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
        Tuples.checkSize(size, 1, additionalItems.size(), item2);
    }

    /**
     * An array of these elements and no others.
     *
     * @param item1 see {@link #item1()}
     * @return the array
     */
    public static Point of(BigDecimal item1) {
        return new Point(item1, null, List.of(), 1);
    }

    /**
     * An array of these elements and no others.
     *
     * @param item1 see {@link #item1()}
     * @param item2 see {@link #item2()}
     * @return the array
     */
    public static Point of(BigDecimal item1, @Nullable BigDecimal item2) {
        return new Point(item1, item2, List.of(), 2);
    }
}
