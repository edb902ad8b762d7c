package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code mode}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
 */
@JsonDeserialize(using = ModeCodec.Reader.class)
@JsonSerialize(using = ModeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Mode {
    /** The value {@code 1}. */
    public static final Mode DAY = new Mode(Known.DAY, 1L);

    /** The value {@code 2}. */
    public static final Mode NIGHT = new Mode(Known.NIGHT, 2L);

    private static final List<Mode> CONSTANTS = List.of(DAY, NIGHT);

    private final Known known;

    private final long value;

    private Mode(Known known, long value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The constant of a value, or one for a value that is not listed.
     *
     * @param value what stands on the wire
     * @return the constant
     */
    public static Mode of(long value) {
        for (Mode each : CONSTANTS) {
            if (each.value == value) {
                return each;
            }
        }
        return new Mode(Known.UNLISTED, value);
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Mode> listed() {
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
        return other instanceof Mode that && value == that.value;
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
        DAY,

        /** The value {@code 2}. */
        NIGHT,

        /** A value that the document does not list. */
        UNLISTED
    }
}
