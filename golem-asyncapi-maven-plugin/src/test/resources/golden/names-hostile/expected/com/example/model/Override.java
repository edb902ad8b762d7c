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
    /** The value {@code OVERRIDE}. */
    public static final Override OVERRIDE = new Override(Known.OVERRIDE, "OVERRIDE");

    /** The value {@code UNLISTED}. */
    public static final Override UNLISTED2 = new Override(Known.UNLISTED2, "UNLISTED");

    /** The value {@code VALUE}. */
    public static final Override VALUE = new Override(Known.VALUE, "VALUE");

    /** The value {@code override}. */
    public static final Override OVERRIDE2 = new Override(Known.OVERRIDE2, "override");

    /** The value {@code Override}. */
    public static final Override OVERRIDE3 = new Override(Known.OVERRIDE3, "Override");

    /** The value {@code class}. */
    public static final Override CLASS = new Override(Known.CLASS, "class");

    /** The value {@code unlisted}. */
    public static final Override UNLISTED3 = new Override(Known.UNLISTED3, "unlisted");

    /** The value {@code ""}. */
    public static final Override EMPTY = new Override(Known.EMPTY, "");

    /** The value {@code " "}. */
    public static final Override U20 = new Override(Known.U20, " ");

    /** The value {@code 🚦}. */
    public static final Override U1F6A6 = new Override(Known.U1F6A6, "🚦");

    /** The value {@code 1}. */
    public static final Override VALUE_1 = new Override(Known.VALUE_1, "1");

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

    /** The value with a text, which need not be listed. */
    public static Override of(String value) {
        return switch (value) {
            case "OVERRIDE" -> OVERRIDE;
            case "UNLISTED" -> UNLISTED2;
            case "VALUE" -> VALUE;
            case "override" -> OVERRIDE2;
            case "Override" -> OVERRIDE3;
            case "class" -> CLASS;
            case "unlisted" -> UNLISTED3;
            case "" -> EMPTY;
            case " " -> U20;
            case "🚦" -> U1F6A6;
            case "1" -> VALUE_1;
            case "values" -> VALUES;
            case "valueOf" -> VALUE_OF;
            case "known" -> KNOWN;
            case "of" -> OF;
            default -> new Override(Known.UNLISTED, value);
        };
    }

    /** The values that the document lists, in its order. */
    public static List<Override> listed() {
        return List.of(
                OVERRIDE,
                UNLISTED2,
                VALUE,
                OVERRIDE2,
                OVERRIDE3,
                CLASS,
                UNLISTED3,
                EMPTY,
                U20,
                U1F6A6,
                VALUE_1,
                VALUES,
                VALUE_OF,
                KNOWN,
                OF);
    }

    /** Which of the listed values this is, for use in a {@code switch}. */
    public Known known() {
        return known;
    }

    /** Whether the document lists this value. */
    public boolean isListed() {
        return known != Known.UNLISTED;
    }

    /** The value as it stands on the wire. */
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
        /** The value {@code OVERRIDE}. */
        OVERRIDE,

        /** The value {@code UNLISTED}. */
        UNLISTED2,

        /** The value {@code VALUE}. */
        VALUE,

        /** The value {@code override}. */
        OVERRIDE2,

        /** The value {@code Override}. */
        OVERRIDE3,

        /** The value {@code class}. */
        CLASS,

        /** The value {@code unlisted}. */
        UNLISTED3,

        /** The value {@code ""}. */
        EMPTY,

        /** The value {@code " "}. */
        U20,

        /** The value {@code 🚦}. */
        U1F6A6,

        /** The value {@code 1}. */
        VALUE_1,

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
