package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What came of it.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Code.Known#UNLISTED}.
 */
@JsonDeserialize(using = CodeCodec.Reader.class)
@JsonSerialize(using = CodeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Code {
    /** The value {@code 200}. */
    public static final Code VALUE_200 = new Code(Known.VALUE_200, 200L);

    /** The value {@code 404}. */
    public static final Code VALUE_404 = new Code(Known.VALUE_404, 404L);

    /** The value {@code -1}. */
    public static final Code MINUS_1 = new Code(Known.MINUS_1, -1L);

    private static final List<Code> CONSTANTS = List.of(VALUE_200, VALUE_404, MINUS_1);

    private final Known known;

    private final long value;

    private Code(Known known, long value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The constant of a value, or one for a value that is not listed.
     *
     * @param value what stands on the wire
     * @return the constant
     */
    public static Code of(long value) {
        for (Code each : CONSTANTS) {
            if (each.value == value) {
                return each;
            }
        }
        return new Code(Known.UNLISTED, value);
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Code> listed() {
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
        return other instanceof Code that && value == that.value;
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
        /** The value {@code 200}. */
        VALUE_200,

        /** The value {@code 404}. */
        VALUE_404,

        /** The value {@code -1}. */
        MINUS_1,

        /** A value that the document does not list. */
        UNLISTED
    }
}
