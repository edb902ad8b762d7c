package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Checks the values of channel parameters against their schemas, and gives their text, before anything is sent. */
public final class Parameters {

    private Parameters() {}

    /**
     * Refuses a text in which a regular expression finds nothing.
     *
     * @param name the name of the parameter
     * @param value the value
     * @param regex the {@code pattern} of the schema
     * @throws IllegalArgumentException if it does not match
     */
    public static void requirePattern(String name, String value, String regex) {
        if (!Pattern.compile(regex).matcher(Objects.requireNonNull(value, name)).find()) {
            throw refused(name, value, "must match " + Printable.text(regex, Printable.NAME));
        }
    }

    /**
     * Refuses a text that is too short or too long.
     *
     * @param name the name of the parameter
     * @param value the value
     * @param min the least number of characters
     * @param max the greatest number of characters
     * @throws IllegalArgumentException if it has fewer or more
     */
    public static void requireLength(String name, String value, long min, long max) {
        long length = Objects.requireNonNull(value, name).codePoints().count();
        if (length < min || length > max) {
            throw refused(
                    name,
                    value,
                    "must have " + (max == Long.MAX_VALUE ? "at least " + min : min + " to " + max) + " characters");
        }
    }

    /**
     * Refuses a number that is too small.
     *
     * @param name the name of the parameter
     * @param value the value
     * @param bound the least value, or what it must be beyond
     * @param exclusive whether the bound itself is too small
     * @throws IllegalArgumentException if it is
     */
    public static void requireMinimum(String name, Number value, String bound, boolean exclusive) {
        int difference = decimal(name, value).compareTo(new BigDecimal(bound));
        if (difference < 0 || (exclusive && difference == 0)) {
            throw refused(name, value, "must be " + (exclusive ? "greater than " : "at least ") + bound);
        }
    }

    /**
     * Refuses a number that is too great.
     *
     * @param name the name of the parameter
     * @param value the value
     * @param bound the greatest value, or what it must be below
     * @param exclusive whether the bound itself is too great
     * @throws IllegalArgumentException if it is
     */
    public static void requireMaximum(String name, Number value, String bound, boolean exclusive) {
        int difference = decimal(name, value).compareTo(new BigDecimal(bound));
        if (difference > 0 || (exclusive && difference == 0)) {
            throw refused(name, value, "must be " + (exclusive ? "less than " : "at most ") + bound);
        }
    }

    /**
     * Refuses a value that the document does not list.
     *
     * @param name the name of the parameter
     * @param value the value
     * @param listed the values of the document
     * @param <T> their type
     * @throws IllegalArgumentException if it is none of them
     */
    public static <T> void requireListed(String name, T value, List<T> listed) {
        if (!listed.contains(Objects.requireNonNull(value, name))) {
            throw refused(name, value, "must be one of " + Printable.text(listed.toString(), 4 * Printable.NAME));
        }
    }

    /**
     * The text of a number.
     *
     * @param name the name of the parameter
     * @param value the value
     * @return its digits
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String text(String name, Number value) {
        decimal(name, value);
        return value.toString();
    }

    /**
     * The text that a value has in a message.
     *
     * @param name the name of the parameter
     * @param value the value
     * @param writer writes it as JSON
     * @param <T> its type
     * @return a string as it is, a number or {@code true} as in JSON
     * @throws IllegalArgumentException if it is written as anything else
     */
    public static <T> String text(String name, T value, ValueWriter<? super T> writer) {
        try {
            JsonNode written = JsonTrees.of(Objects.requireNonNull(value, name), writer);
            if (written.isValueNode() && !written.isNull()) {
                return HandshakeArguments.text(written);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the parameter \"" + Printable.text(name, Printable.NAME) + "\" cannot be written; see the cause",
                    e);
        }
        throw refused(name, value, "must be a string, a number or a boolean in JSON to be sent in an address");
    }

    private static BigDecimal decimal(String name, Number value) {
        try {
            return new BigDecimal(Objects.requireNonNull(value, name).toString());
        } catch (NumberFormatException e) {
            throw refused(name, value, "must be a number");
        }
    }

    private static IllegalArgumentException refused(String name, Object value, String due) {
        return new IllegalArgumentException("the parameter \"" + Printable.text(name, Printable.NAME) + "\" is \""
                + Printable.text(value.toString(), Printable.NAME) + "\", but " + due);
    }
}
