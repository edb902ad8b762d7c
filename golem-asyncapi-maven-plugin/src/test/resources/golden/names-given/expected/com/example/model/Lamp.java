package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code lmp}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Lamp.Known#UNLISTED}.
 */
@JsonDeserialize(using = LampCodec.Reader.class)
@JsonSerialize(using = LampCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Lamp {
    /** The value {@code 0}. */
    public static final Lamp OFF = new Lamp(Known.OFF, "0");

    /** The value {@code 1}. */
    public static final Lamp ON = new Lamp(Known.ON, "1");

    /** The value {@code both}. */
    public static final Lamp BOTH = new Lamp(Known.BOTH, "both");

    private final Known known;

    private final String value;

    private Lamp(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Lamp of(String value) {
        return switch (value) {
            case "0" -> OFF;
            case "1" -> ON;
            case "both" -> BOTH;
            default -> new Lamp(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Lamp> listed() {
        return List.of(OFF, ON, BOTH);
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
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lamp that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** The listed values, and one for all others. */
    public enum Known {
        /** The value {@code 0}. */
        OFF,

        /** The value {@code 1}. */
        ON,

        /** The value {@code both}. */
        BOTH,

        /** A value that the document does not list. */
        UNLISTED
    }
}
