package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * <b>Bold</b>
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Emphatic.Known#UNLISTED}.
 */
@JsonDeserialize(using = EmphaticCodec.Reader.class)
@JsonSerialize(using = EmphaticCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Emphatic {
    /** The value {@code a b}. */
    public static final Emphatic A_B = new Emphatic(Known.A_B, "a b");

    /** The value {@code a  b}. */
    public static final Emphatic A_B_E72F = new Emphatic(Known.A_B_E72F, "a  b");

    /** The value {@code " a"}. */
    public static final Emphatic A = new Emphatic(Known.A, " a");

    /** The value <code>a&#123;b</code>. */
    public static final Emphatic A_B_2FF3 = new Emphatic(Known.A_B_2FF3, "a{b");

    /** The value {@code {a}}. */
    public static final Emphatic A_E81E = new Emphatic(Known.A_E81E, "{a}");

    /** The value <code>a/&#42;b</code>. */
    public static final Emphatic A_B_3963 = new Emphatic(Known.A_B_3963, "a/*b");

    /** The value <code>&quot;a&#92;tb&quot;</code>. */
    public static final Emphatic A_B_00F9 = new Emphatic(Known.A_B_00F9, "a\tb");

    private final Known known;

    private final String value;

    private Emphatic(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Emphatic of(String value) {
        return switch (value) {
            case "a b" -> A_B;
            case "a  b" -> A_B_E72F;
            case " a" -> A;
            case "a{b" -> A_B_2FF3;
            case "{a}" -> A_E81E;
            case "a/*b" -> A_B_3963;
            case "a\tb" -> A_B_00F9;
            default -> new Emphatic(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Emphatic> listed() {
        return List.of(A_B, A_B_E72F, A, A_B_2FF3, A_E81E, A_B_3963, A_B_00F9);
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
        return other instanceof Emphatic that && value.equals(that.value);
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
        /** The value {@code a b}. */
        A_B,

        /** The value {@code a  b}. */
        A_B_E72F,

        /** The value {@code " a"}. */
        A,

        /** The value <code>a&#123;b</code>. */
        A_B_2FF3,

        /** The value {@code {a}}. */
        A_E81E,

        /** The value <code>a/&#42;b</code>. */
        A_B_3963,

        /** The value <code>&quot;a&#92;tb&quot;</code>. */
        A_B_00F9,

        /** A value that the document does not list. */
        UNLISTED
    }
}
