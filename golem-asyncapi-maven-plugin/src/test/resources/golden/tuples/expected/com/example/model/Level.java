package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The array {@code Level}.
 *
 * @param price What one costs. {@code null} where absent.
 * @param item2 Element 2. {@code null} where absent.
 * @param item3 Element 3. {@code null} where absent.
 * @param additionalItems All further elements, in order.
 */
@JsonDeserialize(using = LevelCodec.Reader.class)
@JsonSerialize(using = LevelCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Level(
        @Nullable BigDecimal price,
        @Nullable Long item2,
        byte @Nullable [] item3,
        List<JsonNode> additionalItems) {
    /**
     * Checks that no element is missing before another, and copies what could be changed.
     *
     * @param price see {@link #price()}
     * @param item2 see {@link #item2()}
     * @param item3 see {@link #item3()}
     * @param additionalItems see {@link #additionalItems()}
     */
    public Level {
        item3 = ByteArrays.copyOf(item3);
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
        Tuples.checkGaps(additionalItems.size(), price, item2, item3);
    }

    /** {@return a copy of {@code item3}, or {@code null}} */
    @Override
    public byte @Nullable [] item3() {
        return ByteArrays.copyOf(item3);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Level that
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.item2, that.item2)
                && ByteArrays.equal(this.item3, that.item3)
                && Objects.equals(this.additionalItems, that.additionalItems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                price,
                item2,
                ByteArrays.hash(item3),
                additionalItems);
    }

    @Override
    public String toString() {
        return "Level[price=" + price
                + ", item2=" + item2
                + ", item3=" + ByteArrays.text(item3)
                + ", additionalItems=" + additionalItems
                + "]";
    }
}
