package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code Color}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Color.Known#UNLISTED}.
 */
@JsonDeserialize(using = ColorCodec.Reader.class)
@JsonSerialize(using = ColorCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Color {
    /** The value {@code red}. */
    public static final Color RED = new Color(Known.RED, "red");

    /** The value {@code green}. */
    public static final Color GREEN = new Color(Known.GREEN, "green");

    private final Known known;

    private final String value;

    private Color(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Color of(String value) {
        return switch (value) {
            case "red" -> RED;
            case "green" -> GREEN;
            default -> new Color(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Color> listed() {
        return List.of(RED, GREEN);
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
        return other instanceof Color that && value.equals(that.value);
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
        /** The value {@code red}. */
        RED,

        /** The value {@code green}. */
        GREEN,

        /** A value that the document does not list. */
        UNLISTED
    }
}
