package dev.golemasyncapi.diff;

import dev.golemasyncapi.diagnostics.VisibleText;
import dev.golemasyncapi.source.Origin;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes changes as people read them:
 *
 * <pre>
 * breaking (source, wire): schema Order, field total: type changed from integer to string [type-changed]
 *   was at old.yaml:40:11, is at new.yaml:42:11
 *   its Java type is another one; clients in use cannot read all of its values
 *   in subscribe /orders
 * </pre>
 *
 * <p>What would not be seen, or would be obeyed by a terminal, is shown by characters that are seen.
 */
public final class TextReport {

    /** More than a reader wants to see of where a schema is used. */
    private static final int MOST_EXCHANGES = 5;

    private TextReport() {}

    /** All changes behind a line that counts them. */
    public static String of(Changes changes) {
        return summary(changes) + "\n"
                + changes.all().stream().map(change -> "\n" + of(change)).collect(Collectors.joining());
    }

    /** A line that counts the changes, without a line break. */
    public static String summary(Changes changes) {
        return "from " + VisibleText.of(changes.before()) + " to " + VisibleText.of(changes.after()) + ": "
                + changes.count();
    }

    /** A change on several lines. */
    public static String of(Change change) {
        var text = new StringBuilder(oneLine(change)).append('\n');
        text.append("  ").append(places(change, TextReport::location)).append('\n');
        if (!change.reasons().isEmpty()) {
            text.append("  ").append(String.join("; ", change.reasons())).append('\n');
        }
        if (!change.exchanges().isEmpty()) {
            text.append("  in ").append(exchanges(change)).append('\n');
        }
        return text.toString();
    }

    /** What changed, without a line break. */
    public static String oneLine(Change change) {
        String weight = change.isBreaking() ? "breaking (" + breaks(change) + ")" : "compatible";
        return weight + ": "
                + VisibleText.of(change.place().text() + ": " + change.what().text()) + " ["
                + change.kind().id() + "]";
    }

    private static String breaks(Change change) {
        return change.breaks().stream().map(Breakage::label).collect(Collectors.joining(", "));
    }

    /** Where it was and is. */
    static String places(Change change, Function<Origin, String> show) {
        if (change.before().isPresent() && change.after().isPresent()) {
            return "was at " + show.apply(change.before().get()) + ", is at "
                    + show.apply(change.after().get());
        }
        return change.after()
                .map(origin -> "is at " + show.apply(origin))
                .orElseGet(() -> "was at " + show.apply(change.before().orElseThrow()));
    }

    private static String location(Origin origin) {
        return VisibleText.of(origin.location());
    }

    private static String exchanges(Change change) {
        return join(change, exchange -> VisibleText.of(exchange.phrase().text()));
    }

    /** The operations and handshakes that a change is about, the first few. */
    static String join(Change change, Function<Exchange, String> show) {
        var shown = change.exchanges().stream().map(show).distinct().toList();
        String first = shown.stream().limit(MOST_EXCHANGES).collect(Collectors.joining(", "));
        return shown.size() > MOST_EXCHANGES ? first + " and " + (shown.size() - MOST_EXCHANGES) + " more" : first;
    }
}
