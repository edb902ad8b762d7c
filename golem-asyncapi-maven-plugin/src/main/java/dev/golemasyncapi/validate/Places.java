package dev.golemasyncapi.validate;

import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;

/** Narrows a place down to the part of a text that is wrong. */
final class Places {

    private Places() {}

    /**
     * Where a part of a string stands; the whole string where the part is not written there as it is, such as in a text
     * of several lines or with escapes.
     */
    static Origin part(Origin text, String part) {
        Span span = text.span();
        if (span.startLine() != span.endLine()) {
            return text;
        }
        String line = text.source().line(span.startLine());
        int from = line.offsetByCodePoints(0, span.startColumn() - 1);
        int to = line.offsetByCodePoints(from, span.endColumn() - span.startColumn());
        int found = line.indexOf(part, from);
        if (found < 0 || found + part.length() > to) {
            return text;
        }
        int column = line.codePointCount(0, found) + 1;
        int width = part.codePointCount(0, part.length());
        return new Origin(
                text.source(), new Span(span.startLine(), column, span.startLine(), column + width), text.pointer());
    }
}
