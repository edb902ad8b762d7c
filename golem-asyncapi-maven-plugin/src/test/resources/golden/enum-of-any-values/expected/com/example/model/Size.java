package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code size}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Size.Known#UNLISTED}.
 */
@JsonDeserialize(using = SizeCodec.Reader.class)
@JsonSerialize(using = SizeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Size {
    /** The value {@code 1}. */
    public static final Size VALUE_1 = new Size(Known.VALUE_1, 1L);

    /** The value {@code 2}. */
    public static final Size VALUE_2 = new Size(Known.VALUE_2, 2L);

    private static final List<Size> CONSTANTS = List.of(VALUE_1, VALUE_2);

    private final Known known;

    private final long value;

    private Size(Known known, long value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The constant of a value, or one for a value that is not listed.
     *
     * @param value what stands on the wire
     * @return the constant
     */
    public static Size of(long value) {
        for (Size each : CONSTANTS) {
            if (each.value == value) {
                return each;
            }
        }
        return new Size(Known.UNLISTED, value);
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Size> listed() {
        return CONSTANTS;
    }

    /** {@return which of the listed values this is, for use in a {@code switch}} */
    public Known known() {
        return known;
    }

    /** {@return whether the document lists this value} */
    public boolean isListed() {
        return known != Known.UNLISTED;
    }

    /** {@return the value as it stands on the wire} */
    public long value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Size that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    /** The listed values, and one for all others. */
    public enum Known {
        /** The value {@code 1}. */
        VALUE_1,

        /** The value {@code 2}. */
        VALUE_2,

        /** A value that the document does not list. */
        UNLISTED
    }
}
