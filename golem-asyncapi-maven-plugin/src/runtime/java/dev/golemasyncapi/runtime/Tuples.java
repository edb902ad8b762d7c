package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Checks the elements of a tuple: that they have no gaps, since an array ends where its first element is absent, and
 * that an array that is read has neither too few nor too many.
 */
public final class Tuples {

    private Tuples() {}

    /**
     * Checks a tuple in which what is {@code null} is absent.
     *
     * @param further how many elements stand behind the named ones
     * @param optional the named elements that may be absent, which are the last of them
     */
    public static void checkGaps(int further, Object... optional) {
        boolean absent = false;
        for (Object element : optional) {
            if (absent && element != null) {
                throw new IllegalArgumentException("an element of the array is missing before another");
            }
            absent = element == null;
        }
        if (absent && further > 0) {
            throw new IllegalArgumentException("an element of the array is missing before the additional ones");
        }
    }

    /**
     * Checks a tuple in which what is {@code null} may be there.
     *
     * @param size how many of the named elements are there
     * @param required how many have to
     * @param further how many elements stand behind the named ones
     * @param optional the named elements that may be absent, which are the last of them
     */
    public static void checkSize(int size, int required, int further, Object... optional) {
        int most = required + optional.length;
        if (size < required || size > most || (further > 0 && size < most)) {
            throw new IllegalArgumentException("the array cannot have " + size + " of its " + most + " named elements");
        }
        for (int i = size; i < most; i++) {
            if (optional[i - required] != null) {
                throw new IllegalArgumentException("element " + (i + 1) + " is there, though the size is " + size);
            }
        }
    }

    /**
     * Checks that the array that the parser has just left has all the elements that it must have.
     *
     * @param parser stands on the end of the array
     * @param size how many it has
     * @param required how many it must have
     * @throws IOException where it is shorter
     */
    public static void requireItems(JsonParser parser, int size, int required) throws IOException {
        if (size < required) {
            throw JsonReading.complaint(
                    parser,
                    "the array at " + JsonText.quoted(JsonReading.path(parser)) + " has " + size
                            + " elements, but must have at least " + required);
        }
    }

    /**
     * {@return the complaint that an array has more elements than its schema allows}
     *
     * @param parser stands on the element
     */
    public static JacksonException unexpectedItem(JsonParser parser) {
        return JsonReading.complaint(
                parser,
                "the element at " + JsonText.quoted(JsonReading.path(parser)) + " is not allowed by the schema");
    }
}
