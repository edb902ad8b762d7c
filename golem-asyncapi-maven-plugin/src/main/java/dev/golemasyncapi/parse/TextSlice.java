package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;

/** Finds a part of a string in the document that the string was read from. */
final class TextSlice {

    private TextSlice() {}

    /**
     * The place of a part of a string: the part itself where the document writes the string to the letter on one line,
     * and the whole string where it escapes or folds it.
     *
     * @param text the string
     * @param from where the part begins, counted in {@code char}s
     * @param to where it ends
     */
    static Origin of(Text text, int from, int to) {
        Origin whole = text.origin();
        Span span = whole.span();
        String value = text.value();
        if (span.startLine() != span.endLine() || (from == 0 && to >= value.length())) {
            return whole;
        }
        String line = whole.source().line(span.startLine());
        int start = line.offsetByCodePoints(0, span.startColumn() - 1);
        boolean quoted = start < line.length() && "\"'".indexOf(line.charAt(start)) >= 0;
        int written = start + (quoted ? 1 : 0);
        boolean toTheLetter = line.startsWith(value, written)
                && span.endColumn() - span.startColumn() == value.codePointCount(0, value.length()) + (quoted ? 2 : 0);
        if (!toTheLetter) {
            return whole;
        }
        int column = span.startColumn() + (quoted ? 1 : 0);
        Span part = new Span(
                span.startLine(),
                column + value.codePointCount(0, from),
                span.startLine(),
                column + value.codePointCount(0, Math.max(from, to)));
        return new Origin(whole.source(), part, whole.pointer());
    }
}
