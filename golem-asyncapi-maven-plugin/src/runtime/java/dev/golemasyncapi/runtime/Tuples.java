package dev.golemasyncapi.runtime;

/** Checks that the elements of a tuple have no gaps: an array ends where its first element is absent. */
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
}
