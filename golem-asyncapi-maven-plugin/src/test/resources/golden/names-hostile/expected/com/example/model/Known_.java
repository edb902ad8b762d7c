package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code Known}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Known_.Known#UNLISTED}.
 */
@JsonDeserialize(using = Known_Codec.Reader.class)
@JsonSerialize(using = Known_Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Known_ {
    /** The value {@code known}. */
    public static final Known_ KNOWN = new Known_(Known.KNOWN, "known");

    private final Known known;

    private final String value;

    private Known_(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Known_ of(String value) {
        return switch (value) {
            case "known" -> KNOWN;
            default -> new Known_(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Known_> listed() {
        return List.of(KNOWN);
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
        return other instanceof Known_ that && value.equals(that.value);
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
        /** The value {@code known}. */
        KNOWN,

        /** A value that the document does not list. */
        UNLISTED
    }
}
