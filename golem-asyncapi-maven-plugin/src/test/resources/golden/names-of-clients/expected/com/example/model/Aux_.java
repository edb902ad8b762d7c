package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code Aux}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Aux_.Known#UNLISTED}.
 */
@JsonDeserialize(using = Aux_Codec.Reader.class)
@JsonSerialize(using = Aux_Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Aux_ {
    /** The value {@code con}. */
    public static final Aux_ CON = new Aux_(Known.CON, "con");

    /** The value {@code nul}. */
    public static final Aux_ NUL = new Aux_(Known.NUL, "nul");

    private final Known known;

    private final String value;

    private Aux_(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Aux_ of(String value) {
        return switch (value) {
            case "con" -> CON;
            case "nul" -> NUL;
            default -> new Aux_(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Aux_> listed() {
        return List.of(CON, NUL);
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
        return other instanceof Aux_ that && value.equals(that.value);
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
        /** The value {@code con}. */
        CON,

        /** The value {@code nul}. */
        NUL,

        /** A value that the document does not list. */
        UNLISTED
    }
}
