package dev.golemasyncapi.diagnostics;

import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.List;

/**
 * Writes diagnostics as people read them:
 *
 * <pre>
 * asyncapi.yaml:4:12: error: a number where a string is due [wrong-type]
 *   4 |   version: 1.0
 *     |            ^^^
 *   help: put it in quotes: "1.0"
 * </pre>
 *
 * <p>Text of the document is shown with its control characters made visible, and long lines are cut around the place.
 */
public final class DiagnosticRenderer {

    private static final int WIDTH = 120;
    private static final int BEFORE_PLACE = 60;

    private final DiagnosticPainter painter;

    private DiagnosticRenderer(DiagnosticPainter painter) {
        this.painter = painter;
    }

    /** The first line of a diagnostic only, for logs. */
    public static String oneLine(Diagnostic diagnostic) {
        return new DiagnosticRenderer(DiagnosticPainter.NONE).firstLine(diagnostic);
    }

    /** A diagnostic with its line of the document, related places and help; lines end with {@code \n}. */
    public static String listing(Diagnostic diagnostic) {
        return listing(diagnostic, DiagnosticPainter.NONE);
    }

    /** Like {@link #listing(Diagnostic)}, with colours. */
    public static String listing(Diagnostic diagnostic, DiagnosticPainter painter) {
        return new DiagnosticRenderer(painter).all(diagnostic);
    }

    /** All of the diagnostics with an empty line between them. */
    public static String listing(List<Diagnostic> diagnostics) {
        return String.join(
                "\n", diagnostics.stream().map(DiagnosticRenderer::listing).toList());
    }

    private String firstLine(Diagnostic diagnostic) {
        return painter.place(VisibleText.of(diagnostic.origin().location())) + ": "
                + painter.severity(diagnostic.severity(), diagnostic.severity().label())
                + ": " + VisibleText.of(diagnostic.message()) + " ["
                + diagnostic.code().id() + "]";
    }

    private String all(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(firstLine(diagnostic)).append('\n');
        snippet(diagnostic.origin(), diagnostic.severity(), out);
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append("  ")
                    .append(painter.place(VisibleText.of(related.origin().location())))
                    .append(": ")
                    .append(VisibleText.of(related.message()))
                    .append('\n');
            snippet(related.origin(), Severity.INFO, out);
        }
        diagnostic
                .help()
                .ifPresent(help ->
                        out.append("  help: ").append(VisibleText.of(help)).append('\n'));
        return out.toString();
    }

    /**
     * Only the shown part of the line is looked at: a document may be one line of megabytes, with an error at each
     * word.
     */
    private void snippet(Origin origin, Severity severity, StringBuilder out) {
        SourceText source = origin.source();
        Span span = origin.span();
        int length = source.lineLength(span.startLine());
        if (length == 0) {
            return;
        }
        int start = Math.min(span.startColumn() - 1, length);
        int end = span.endLine() > span.startLine() ? length : Math.min(span.endColumn() - 1, length);
        int from = length <= WIDTH ? 0 : Math.max(0, Math.min(start - BEFORE_PLACE, length - WIDTH));
        int to = Math.min(length, from + WIDTH);
        int[] shown =
                source.linePart(span.startLine(), from + 1, to + 1).codePoints().toArray();

        VisibleText line = new VisibleText();
        if (from > 0) {
            line.append('…');
        }
        int before = 0;
        int culprit = 0;
        for (int i = from; i < to && i - from < shown.length; i++) {
            before = i == start ? line.width() : before;
            line.append(shown[i - from]);
            culprit = i >= start && i < end ? line.width() - before : culprit;
        }
        before = start >= to ? line.width() : before;
        if (to < length) {
            line.append('…');
        }
        String number = Integer.toString(span.startLine());
        out.append("  ").append(number).append(" | ").append(line).append('\n');
        out.append("  ")
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(before))
                .append(painter.caret(severity, "^".repeat(Math.max(1, culprit))))
                .append('\n');
    }
}
