package dev.golemasyncapi.diff;

import dev.golemasyncapi.diagnostics.VisibleText;
import java.util.List;

/**
 * Writes changes for pull requests and release notes. Text of the documents stands in code spans, where Markdown means
 * nothing.
 */
public final class MarkdownReport {

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    /** The text of the file; it ends with a line break. */
    public static String of(Changes changes) {
        var report = new MarkdownReport();
        report.out
                .append("# Changes from ")
                .append(code(changes.before()))
                .append(" to ")
                .append(code(changes.after()))
                .append("\n\n")
                .append(sentence(changes.count()))
                .append('\n');
        report.section("Breaking", changes.breaking());
        report.section("Compatible", changes.compatible());
        return report.out.toString();
    }

    private void section(String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            out.append("\n## ").append(title).append("\n\n");
            changes.forEach(this::item);
        }
    }

    private void item(Change change) {
        out.append("- ")
                .append(change.place().render(MarkdownReport::code))
                .append(": ")
                .append(change.what().render(MarkdownReport::code))
                .append(" (`")
                .append(change.kind().id())
                .append("`");
        change.breaks().forEach(breakage -> out.append(", ").append(breakage.label()));
        out.append(")\n");
        line(sentence(TextReport.places(change, origin -> code(origin.location()))));
        if (!change.reasons().isEmpty()) {
            line(sentence(String.join("; ", change.reasons())));
        }
        if (!change.exchanges().isEmpty()) {
            line("In " + TextReport.join(change, exchange -> exchange.phrase().render(MarkdownReport::code)) + ".");
        }
    }

    private void line(String text) {
        out.append("  - ").append(text).append('\n');
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** A code span that ends where it should, whatever is in it. */
    static String code(String text) {
        String visible = VisibleText.of(text);
        if (visible.isBlank()) {
            return "`\"" + visible + "\"`";
        }
        String fence = "`";
        while (visible.contains(fence)) {
            fence += "`";
        }
        String space = visible.startsWith("`") || visible.endsWith("`") ? " " : "";
        return fence + space + visible + space + fence;
    }
}
