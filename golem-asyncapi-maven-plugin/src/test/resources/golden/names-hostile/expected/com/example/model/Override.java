package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.Object;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code Override}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Override.Known#UNLISTED}.
 */
@JsonDeserialize(using = OverrideCodec.Reader.class)
@JsonSerialize(using = OverrideCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Override {
    /** The value {@code override}. */
    public static final Override OVERRIDE = new Override(Known.OVERRIDE, "override");

    /** The value {@code Override}. */
    public static final Override OVERRIDE_1692 = new Override(Known.OVERRIDE_1692, "Override");

    /** The value {@code OVERRIDE}. */
    public static final Override OVERRIDE_B9AE = new Override(Known.OVERRIDE_B9AE, "OVERRIDE");

    /** The value {@code class}. */
    public static final Override CLASS = new Override(Known.CLASS, "class");

    /** The value {@code UNLISTED}. */
    public static final Override UNLISTED_ = new Override(Known.UNLISTED_, "UNLISTED");

    /** The value {@code unlisted}. */
    public static final Override UNLISTED_5EF1 = new Override(Known.UNLISTED_5EF1, "unlisted");

    /** The value {@code ""}. */
    public static final Override EMPTY = new Override(Known.EMPTY, "");

    /** The value {@code " "}. */
    public static final Override U20 = new Override(Known.U20, " ");

    /** The value {@code 🚦}. */
    public static final Override U1F6A6 = new Override(Known.U1F6A6, "🚦");

    /** The value {@code 1}. */
    public static final Override VALUE_1 = new Override(Known.VALUE_1, "1");

    /** The value {@code VALUE}. */
    public static final Override VALUE = new Override(Known.VALUE, "VALUE");

    /** The value {@code values}. */
    public static final Override VALUES = new Override(Known.VALUES, "values");

    /** The value {@code valueOf}. */
    public static final Override VALUE_OF = new Override(Known.VALUE_OF, "valueOf");

    /** The value {@code known}. */
    public static final Override KNOWN = new Override(Known.KNOWN, "known");

    /** The value {@code of}. */
    public static final Override OF = new Override(Known.OF, "of");

    private final Known known;

    private final String value;

    private Override(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Override of(String value) {
        return switch (value) {
            case "override" -> OVERRIDE;
            case "Override" -> OVERRIDE_1692;
            case "OVERRIDE" -> OVERRIDE_B9AE;
            case "class" -> CLASS;
            case "UNLISTED" -> UNLISTED_;
            case "unlisted" -> UNLISTED_5EF1;
            case "" -> EMPTY;
            case " " -> U20;
            case "🚦" -> U1F6A6;
            case "1" -> VALUE_1;
            case "VALUE" -> VALUE;
            case "values" -> VALUES;
            case "valueOf" -> VALUE_OF;
            case "known" -> KNOWN;
            case "of" -> OF;
            default -> new Override(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Override> listed() {
        return List.of(
                OVERRIDE,
                OVERRIDE_1692,
                OVERRIDE_B9AE,
                CLASS,
                UNLISTED_,
                UNLISTED_5EF1,
                EMPTY,
                U20,
                U1F6A6,
                VALUE_1,
                VALUE,
                VALUES,
                VALUE_OF,
                KNOWN,
                OF);
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

    @java.lang.Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Override that && value.equals(that.value);
    }

    @java.lang.Override
    public int hashCode() {
        return value.hashCode();
    }

    @java.lang.Override
    public String toString() {
        return value;
    }

    /** The listed values, and one for all others. */
    public enum Known {
        /** The value {@code override}. */
        OVERRIDE,

        /** The value {@code Override}. */
        OVERRIDE_1692,

        /** The value {@code OVERRIDE}. */
        OVERRIDE_B9AE,

        /** The value {@code class}. */
        CLASS,

        /** The value {@code UNLISTED}. */
        UNLISTED_,

        /** The value {@code unlisted}. */
        UNLISTED_5EF1,

        /** The value {@code ""}. */
        EMPTY,

        /** The value {@code " "}. */
        U20,

        /** The value {@code 🚦}. */
        U1F6A6,

        /** The value {@code 1}. */
        VALUE_1,

        /** The value {@code VALUE}. */
        VALUE,

        /** The value {@code values}. */
        VALUES,

        /** The value {@code valueOf}. */
        VALUE_OF,

        /** The value {@code known}. */
        KNOWN,

        /** The value {@code of}. */
        OF,

        /** A value that the document does not list. */
        UNLISTED
    }
}
