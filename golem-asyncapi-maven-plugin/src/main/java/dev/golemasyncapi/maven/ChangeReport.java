package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.diff.Change;
import dev.golemasyncapi.diff.Changes;
import dev.golemasyncapi.diff.JsonReport;
import dev.golemasyncapi.diff.MarkdownReport;
import dev.golemasyncapi.diff.TextReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Changes as Maven shows them: each in the log, the first breaking ones again where the build fails. */
final class ChangeReport {

    private static final int SUMMARISED = 5;
    private static final Map<String, Function<Changes, String>> FORMATS = formats();

    private final Changes changes;

    ChangeReport(Changes changes) {
        this.changes = changes;
    }

    private static Map<String, Function<Changes, String>> formats() {
        Map<String, Function<Changes, String>> formats = new LinkedHashMap<>();
        formats.put("text", TextReport::of);
        formats.put("json", JsonReport::of);
        formats.put("markdown", MarkdownReport::of);
        return formats;
    }

    /**
     * The form of a report file.
     *
     * @param format its name, or nothing to go by the end of the file's
     * @param file the name of the file
     */
    static Function<Changes, String> format(@Nullable String format, String file) throws MojoFailureException {
        String name = file.toLowerCase(Locale.ROOT);
        String otherwise = name.endsWith(".json") ? "json" : name.endsWith(".md") ? "markdown" : "text";
        String given = format == null || format.isBlank() ? otherwise : format.strip();
        Function<Changes, String> found = FORMATS.get(given.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new MojoFailureException("reportFormat '" + given + "' is none of "
                    + String.join(", ", FORMATS.keySet())
                    + Suggestions.nearest(given, FORMATS.keySet())
                            .map(near -> ": did you mean '" + near + "'?")
                            .orElse(""));
        }
        return found;
    }

    /**
     * Logs the changes: breaking ones as warnings, and others as what is worth knowing.
     *
     * @param most how many at most
     */
    void logTo(Log log, int most) {
        changes.all().stream().limit(most).forEach(change -> {
            String text = TextReport.of(change).stripTrailing();
            if (change.isBreaking()) {
                log.warn(text);
            } else {
                log.info(text);
            }
        });
        if (changes.all().size() > most) {
            log.info("and " + (changes.all().size() - most) + " more changes");
        }
    }

    /** Why the build fails, where it does. */
    Optional<String> failure() {
        List<Change> breaking = changes.breaking();
        if (breaking.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder message = new StringBuilder(TextReport.summary(changes)).append(", and failOnBreaking is set");
        breaking.stream()
                .limit(SUMMARISED)
                .forEach(change -> message.append("\n  ").append(TextReport.oneLine(change)));
        if (breaking.size() > SUMMARISED) {
            message.append("\n  and ").append(breaking.size() - SUMMARISED).append(" more, listed above");
        }
        return Optional.of(message.toString());
    }
}
