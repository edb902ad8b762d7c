package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Scalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the strings and numbers of a query (RFC 9535, 2.3.1.1, 2.3.3.1 and 2.3.5.1). */
final class Literals {

    /** The largest number that every implementation of JSON can tell from its neighbours (RFC 7493). */
    private static final long LARGEST = (1L << 53) - 1;

    private static final int MOST_DIGITS = 16;

    private final Cursor cursor;

    Literals(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A string in single or double quotes. */
    String string() throws JsonPathSyntaxException {
        int start = cursor.position();
        char quote = cursor.next();
        StringBuilder value = new StringBuilder();
        while (cursor.peek() != quote) {
            if (cursor.atEnd()) {
                throw cursor.problem(start, "this quoted text has no end");
            }
            char c = cursor.next();
            if (c < ' ') {
                throw cursor.problem(cursor.position() - 1, "a control character inside a quoted text");
            }
            if (c == '\\') {
                escape(quote, value);
            } else {
                surrogate(c, value);
            }
        }
        cursor.next();
        return value.toString();
    }

    private void escape(char quote, StringBuilder value) throws JsonPathSyntaxException {
        int start = cursor.position() - 1;
        char c = cursor.next();
        int simple = "bfnrt/\\".indexOf(c);
        if (simple >= 0) {
            value.append("\b\f\n\r\t/\\".charAt(simple));
        } else if (c == quote) {
            value.append(c);
        } else if (c == 'u') {
            char unit = hex(start);
            value.append(unit);
            if (Character.isHighSurrogate(unit)) {
                boolean pair = cursor.take("\\u");
                char low = pair ? hex(start) : Cursor.END;
                if (!Character.isLowSurrogate(low)) {
                    throw cursor.problem(start, "this is half of a character");
                }
                value.append(low);
            } else if (Character.isLowSurrogate(unit)) {
                throw cursor.problem(start, "this is half of a character");
            }
        } else {
            throw cursor.problem(start, "this escape sequence is unknown in JSONPath");
        }
    }

    private char hex(int start) throws JsonPathSyntaxException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = cursor.next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw cursor.problem(start, "four hexadecimal digits are due after \"\\u\"");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private void surrogate(char c, StringBuilder value) throws JsonPathSyntaxException {
        value.append(c);
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(cursor.peek())) {
            value.append(cursor.next());
        } else if (Character.isSurrogate(c)) {
            throw cursor.problem(cursor.position() - 1, "this is half of a character");
        }
    }

    /** Whether a number comes next. */
    boolean isNumber() {
        return cursor.peek() == '-' || Cursor.isDigit(cursor.peek());
    }

    /** A whole number of an index or a slice. */
    long integer() throws JsonPathSyntaxException {
        int start = cursor.position();
        String digits = digitsWithSign();
        boolean tooLong = digits.length() > MOST_DIGITS + 1;
        long value = tooLong ? Long.MAX_VALUE : Long.parseLong(digits);
        if (digits.equals("-0")) {
            throw cursor.problem(start, "zero has no sign here");
        }
        if (Math.abs(value) > LARGEST) {
            throw cursor.problem(start, "this number is too large");
        }
        return value;
    }

    /** A whole number, where one comes next. */
    Optional<Long> optionalInteger() throws JsonPathSyntaxException {
        return isNumber() ? Optional.of(integer()) : Optional.empty();
    }

    /** A number that values are compared with. */
    Scalar number() throws JsonPathSyntaxException {
        int start = cursor.position();
        digitsWithSign();
        boolean fraction = cursor.take(".");
        if (fraction) {
            digits();
        }
        boolean exponent = cursor.take("e") || cursor.take("E");
        if (exponent) {
            boolean signed = cursor.take("-") || cursor.take("+");
            digits();
            fraction |= signed;
        }
        String text = cursor.since(start);
        try {
            new BigDecimal(text);
        } catch (NumberFormatException beyondAllBounds) {
            throw cursor.problem(start, "this number is too large");
        }
        return Values.scalar(fraction || exponent ? Scalar.Kind.FLOAT : Scalar.Kind.INTEGER, text);
    }

    private String digitsWithSign() throws JsonPathSyntaxException {
        int start = cursor.position();
        cursor.take("-");
        int first = cursor.position();
        digits();
        if (cursor.since(first).length() > 1 && cursor.since(first).startsWith("0")) {
            throw cursor.problem(first, "a number does not begin with a zero");
        }
        return cursor.since(start);
    }

    private void digits() throws JsonPathSyntaxException {
        if (!Cursor.isDigit(cursor.peek())) {
            throw cursor.problem("a digit is due here");
        }
        while (Cursor.isDigit(cursor.peek())) {
            cursor.next();
        }
    }
}
