package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;

/** Text of the document as Java string literals. */
final class Literals {

    private static final int LONGEST = 65_535 / 3;
    private static final String CONTINUATION = " ".repeat(8);

    private Literals() {}

    /**
     * A string literal. Quotes, backslashes, control and format characters (bidirectional controls among them) and lone
     * surrogates are escaped, so that the text can neither end the literal nor hide what the source says.
     */
    static CodeBlock string(String text) {
        return isLong(text) ? joined(text) : CodeBlock.of("$L", quoted(text));
    }

    /** A text in quotes, escaped; it may be of any length, also one that no literal can have. */
    static String quoted(String text) {
        var literal = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(literal, point));
        return literal.append('"').toString();
    }

    /** Whether a text may have more than the 65,535 bytes of a string constant: a character takes up to three. */
    static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    /** Whether the value of an expression is a text that is too long for the label of a {@code switch}. */
    static CodeBlock isLongText(String expression, String text) {
        return CodeBlock.of("$1L.length() == $2L && $1L.equals($3L)", expression, text.length(), string(text));
    }

    /** The compiler makes one constant of a sum of literals, but not of a call. */
    private static CodeBlock joined(String text) {
        var parts = new ArrayList<CodeBlock>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(start + LONGEST, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(string(text.substring(start, end)));
            start = end;
        }
        return CodeBlock.of("$T.join($S, $L)", JavaTypes.STRING, "", CodeBlock.join(parts, ",\n"));
    }

    /**
     * JSON over several lines as a text block. What stands for itself nowhere on a page is escaped as JSON does it; a
     * line of JSON neither begins nor ends with a space that the text block would lose, and holds no three quotes in a
     * row.
     */
    static CodeBlock textBlock(String json) {
        var block = new StringBuilder("\"\"\"\n").append(CONTINUATION);
        json.codePoints().forEach(point -> {
            if (point == '\\') {
                block.append("\\\\");
            } else if (point == '\n') {
                block.append('\n').append(CONTINUATION);
            } else if (isPlain(point)) {
                block.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    block.append(String.format("\\\\u%04x", (int) unit));
                }
            }
        });
        return CodeBlock.of("$L", block.append("\"\"\""));
    }

    private static void append(StringBuilder literal, int point) {
        switch (point) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\t' -> literal.append("\\t");
            case '\r' -> literal.append("\\r");
            default -> {
                if (isPlain(point)) {
                    literal.appendCodePoint(point);
                } else {
                    for (char unit : Character.toChars(point)) {
                        literal.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    /** Whether a character stands for itself on the page. */
    static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
