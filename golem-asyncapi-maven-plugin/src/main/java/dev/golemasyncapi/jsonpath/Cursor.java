package dev.golemasyncapi.jsonpath;

/** A place in the text of a query that moves on. */
final class Cursor {

    /** What {@link #peek} gives at the end; no query contains it. */
    static final char END = '\0';

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    /** Where it stands. */
    int position() {
        return position;
    }

    /** Goes back to a place. */
    void back(int to) {
        position = to;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next character. */
    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    /** Goes on by one character and gives it. */
    char next() {
        char c = peek();
        position += atEnd() ? 0 : 1;
        return c;
    }

    /** The text from a place to here. */
    String since(int start) {
        return text.substring(start, position);
    }

    /** Goes past a text where it comes next. */
    boolean take(String expected) {
        boolean comes = text.startsWith(expected, position);
        position += comes ? expected.length() : 0;
        return comes;
    }

    /** Goes past blank space. */
    void skipBlank() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            position++;
        }
    }

    /** Goes past a text that must come next, after blank space. */
    void expect(String expected) throws JsonPathSyntaxException {
        skipBlank();
        if (!take(expected)) {
            throw problem("\"" + expected + "\" is due here");
        }
    }

    /** Something is wrong here. */
    JsonPathSyntaxException problem(String message) {
        return problem(position, message);
    }

    /** Something is wrong at another place. */
    JsonPathSyntaxException problem(int at, String message) {
        return new JsonPathSyntaxException(at, message);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
