package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code axis}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Axis.Known#UNLISTED}.
 */
@JsonDeserialize(using = AxisCodec.Reader.class)
@JsonSerialize(using = AxisCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Axis {
    /** The value {@code azimuth}. */
    public static final Axis AZIMUTH = new Axis(Known.AZIMUTH, "azimuth");

    /** The value {@code altitude}. */
    public static final Axis ALTITUDE = new Axis(Known.ALTITUDE, "altitude");

    private final Known known;

    private final String value;

    private Axis(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Axis of(String value) {
        return switch (value) {
            case "azimuth" -> AZIMUTH;
            case "altitude" -> ALTITUDE;
            default -> new Axis(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Axis> listed() {
        return List.of(AZIMUTH, ALTITUDE);
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
        return other instanceof Axis that && value.equals(that.value);
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
        /** The value {@code azimuth}. */
        AZIMUTH,

        /** The value {@code altitude}. */
        ALTITUDE,

        /** A value that the document does not list. */
        UNLISTED
    }
}
