package com.example.model;

import com.example.runtime.JsonValues;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Members of none of the listed values.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link Mark.Known#UNLISTED}.
 */
@JsonDeserialize(using = MarkCodec.Reader.class)
@JsonSerialize(using = MarkCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Mark {
    /** The value {@code "none"}. */
    public static final Mark NONE = new Mark(Known.NONE, JsonValues.parse("\"none\""));

    /** The value {@code {"colour":"red"}}. */
    public static final Mark COLOUR_RED = new Mark(Known.COLOUR_RED, JsonValues.parse("{\"colour\":\"red\"}"));

    private static final List<Mark> CONSTANTS = List.of(NONE, COLOUR_RED);

    private final Known known;

    private final JsonNode value;

    private Mark(Known known, JsonNode value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The constant of a value, or one for a value that is not listed.
     *
     * @param value what stands on the wire
     * @return the constant
     */
    public static Mark of(JsonNode value) {
        for (Mark each : CONSTANTS) {
            if (JsonValues.equal(each.value, value)) {
                return new Mark(each.known, value);
            }
        }
        return new Mark(Known.UNLISTED, value);
    }

    /** {@return the values that the document lists, in its order} */
    public static List<Mark> listed() {
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
    public JsonNode value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mark that && JsonValues.equal(value, that.value);
    }

    @Override
    public int hashCode() {
        return JsonValues.hash(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** The listed values, and one for all others. */
    public enum Known {
        /** The value {@code "none"}. */
        NONE,

        /** The value {@code {"colour":"red"}}. */
        COLOUR_RED,

        /** A value that the document does not list. */
        UNLISTED
    }
}
