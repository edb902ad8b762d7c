package dev.golemasyncapi.diagnostics;

import dev.golemasyncapi.source.Origin;
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

    private DiagnosticRenderer() {}

    /** The first line of a diagnostic only, for logs. */
    public static String oneLine(Diagnostic diagnostic) {
        return visible(diagnostic.origin().location()) + ": "
                + diagnostic.severity().label() + ": " + visible(diagnostic.message()) + " ["
                + diagnostic.code().id() + "]";
    }

    /** A diagnostic with its line of the document, related places and help; lines end with {@code \n}. */
    public static String listing(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(oneLine(diagnostic)).append('\n');
        snippet(diagnostic.origin(), out);
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append("  ")
                    .append(visible(related.origin().location()))
                    .append(": ")
                    .append(visible(related.message()))
                    .append('\n');
            snippet(related.origin(), out);
        }
        diagnostic
                .help()
                .ifPresent(help -> out.append("  help: ").append(visible(help)).append('\n'));
        return out.toString();
    }

    /** All of the diagnostics with an empty line between them. */
    public static String listing(List<Diagnostic> diagnostics) {
        return String.join(
                "\n", diagnostics.stream().map(DiagnosticRenderer::listing).toList());
    }

    private static void snippet(Origin origin, StringBuilder out) {
        Span span = origin.span();
        int[] line = origin.source().line(span.startLine()).codePoints().toArray();
        if (line.length == 0) {
            return;
        }
        int start = Math.min(span.startColumn() - 1, line.length);
        int end = span.endLine() > span.startLine() ? line.length : Math.min(span.endColumn() - 1, line.length);
        int from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(start - BEFORE_PLACE, line.length - WIDTH));
        int to = Math.min(line.length, from + WIDTH);

        String number = Integer.toString(span.startLine());
        out.append("  ").append(number).append(" | ").append(from > 0 ? "…" : "");
        for (int i = from; i < to; i++) {
            out.appendCodePoint(visible(line[i]));
        }
        out.append(to < line.length ? "…" : "").append('\n');
        out.append("  ")
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(start - from + (from > 0 ? 1 : 0)))
                .append("^".repeat(Math.max(1, Math.min(end, to) - start)))
                .append('\n');
    }

    private static String visible(String text) {
        return text.codePoints()
                .map(DiagnosticRenderer::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One visible character for each, so that the caret stays below its place. */
    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        if (codePoint < ' ') {
            // The control pictures of Unicode: a sequence for the terminal must not reach it.
            return 0x2400 + codePoint;
        }
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return unseen ? '\uFFFD' : codePoint;
    }
}
