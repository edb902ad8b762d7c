package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code side}.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Side.Known#UNLISTED}.
 */
@JsonDeserialize(using = SideCodec.Reader.class)
@JsonSerialize(using = SideCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Side {
    /** The value {@code bid}. */
    public static final Side BID = new Side(Known.BID, "bid");

    /** The value {@code ask}. */
    public static final Side ASK = new Side(Known.ASK, "ask");

    private final Known known;

    private final String value;

    private Side(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static Side of(String value) {
        return switch (value) {
            case "bid" -> BID;
            case "ask" -> ASK;
            default -> new Side(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Side> listed() {
        return List.of(BID, ASK);
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
        return other instanceof Side that && value.equals(that.value);
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
        /** The value {@code bid}. */
        BID,

        /** The value {@code ask}. */
        ASK,

        /** A value that the document does not list. */
        UNLISTED
    }
}
