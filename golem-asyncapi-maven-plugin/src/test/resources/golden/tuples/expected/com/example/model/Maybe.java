package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The array {@code Maybe}.
 *
 * <p>Fewest elements: {@code 1}.
 *
 * @param item2 Element 2. {@code null} where absent or null.
 * @param size_ size. {@code null} where absent or null.
 * @param additionalItems All further elements, in order.
 * @param size How many of the named elements there are; the others are absent, and {@code null}.
 */
@JsonDeserialize(using = MaybeCodec.Reader.class)
@JsonSerialize(using = MaybeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Maybe(@Nullable String item2, @Nullable Long size_, List<Boolean> additionalItems, int size) {
    /**
     * Checks that no element is missing before another, and copies what could be changed.
     *
     * @param item2 see {@link #item2()}
     * @param size_ see {@link #size_()}
     * @param additionalItems see {@link #additionalItems()}
     * @param size see {@link #size()}
     */
    public Maybe {
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
        Tuples.checkSize(size, 1, additionalItems.size(), item2, size_);
    }

    /** {@return element 1, which always has the same value} */
    public String item1() {
        return "maybe";
    }

    /**
     * An array of these elements and no others.
     *
     * @return the array
     */
    public static Maybe of() {
        return new Maybe(null, null, List.of(), 1);
    }

    /**
     * An array of these elements and no others.
     *
     * @param item2 see {@link #item2()}
     * @return the array
     */
    public static Maybe of(@Nullable String item2) {
        return new Maybe(item2, null, List.of(), 2);
    }

    /**
     * An array of these elements and no others.
     *
     * @param item2 see {@link #item2()}
     * @param size_ see {@link #size_()}
     * @return the array
     */
    public static Maybe of(@Nullable String item2, @Nullable Long size_) {
        return new Maybe(item2, size_, List.of(), 3);
    }
}
