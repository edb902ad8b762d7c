package dev.golemasyncapi.overlay;

import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;

/** Finds the place of a character of a value. */
final class TextPlaces {

    private TextPlaces() {}

    /**
     * Where a character of a text stands; the whole text where it is not written as it is read, as with escapes.
     *
     * @param position counted in {@code char}s; the end of the text is behind its last character
     */
    static Origin in(Scalar scalar, int position) {
        Origin origin = scalar.origin();
        Span span = origin.span();
        if (span.startLine() != span.endLine()) {
            return origin;
        }
        String text = scalar.text();
        int[] line = origin.source().line(span.startLine()).codePoints().toArray();
        int start = span.startColumn() - 1;
        String written = new String(line, start, Math.min(span.endColumn() - 1, line.length) - start);
        boolean quoted = written.length() == text.length() + 2 && written.startsWith(text, 1);
        if (!quoted && !written.equals(text)) {
            return origin;
        }
        int column = span.startColumn() + (quoted ? 1 : 0) + text.codePointCount(0, position);
        int width = position < text.length() ? 1 : 0;
        return new Origin(
                origin.source(),
                new Span(span.startLine(), column, span.startLine(), column + width),
                origin.pointer());
    }
}
