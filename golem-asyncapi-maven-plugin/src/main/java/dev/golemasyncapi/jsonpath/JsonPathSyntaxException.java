package dev.golemasyncapi.jsonpath;

/** A text is not a JSONPath query. */
public final class JsonPathSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    JsonPathSyntaxException(int position, String message) {
        super(message, null, false, false);
        this.position = position;
    }

    /** Where the query is wrong, counted in {@code char}s from 0; its length where it ends too early. */
    public int position() {
        return position;
    }
}
