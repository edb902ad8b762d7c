package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;

/** Text of the document as Java string literals. */
final class Literals {

    private Literals() {}

    /**
     * A string literal. Quotes, backslashes, control and format characters (bidirectional controls among them) and lone
     * surrogates are escaped, so that the text can neither end the literal nor hide what the source says.
     */
    static CodeBlock string(String text) {
        var literal = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(literal, point));
        return CodeBlock.of("$L", literal.append('"'));
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
