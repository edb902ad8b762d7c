package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;

/** Text of the document as Java string literals. */
final class Literals {

    private static final String CONTINUATION = " ".repeat(8);

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
