package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticPainter;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.diagnostics.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * Diagnostics as Maven shows them: each in full in the log, the first errors again where the build fails.
 *
 * @param document the name of the document
 * @param diagnostics what there is to say about it
 */
record DiagnosticReport(String document, List<Diagnostic> diagnostics) {

    private static final int SUMMARISED = 5;

    void logTo(Log log) {
        DiagnosticPainter painter = new ConsolePainter();
        for (Diagnostic diagnostic : diagnostics) {
            String listing = DiagnosticRenderer.listing(diagnostic, painter).stripTrailing();
            switch (diagnostic.severity()) {
                case ERROR -> log.error(listing);
                case WARNING -> log.warn(listing);
                case INFO -> log.info(listing);
            }
        }
    }

    /** Why the build fails, where it does. */
    Optional<String> failure(boolean warningsCount) {
        List<Diagnostic> culprits = new ArrayList<>(of(Severity.ERROR));
        if (culprits.isEmpty() && warningsCount) {
            culprits.addAll(of(Severity.WARNING));
        }
        if (culprits.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder message = new StringBuilder(document).append(" has ").append(summary());
        if (of(Severity.ERROR).isEmpty()) {
            message.append(", and failOnWarnings is set");
        }
        culprits.stream()
                .limit(SUMMARISED)
                .forEach(culprit -> message.append("\n  ").append(DiagnosticRenderer.oneLine(culprit)));
        if (culprits.size() > SUMMARISED) {
            message.append("\n  and ").append(culprits.size() - SUMMARISED).append(" more, listed above");
        }
        return Optional.of(message.toString());
    }

    /** How many errors and warnings there are, in words. */
    String summary() {
        int errors = of(Severity.ERROR).size();
        int warnings = of(Severity.WARNING).size();
        if (errors == 0 && warnings == 0) {
            return "no errors";
        }
        if (warnings == 0) {
            return Count.of(errors, "error");
        }
        return errors == 0
                ? Count.of(warnings, "warning")
                : Count.of(errors, "error") + " and " + Count.of(warnings, "warning");
    }

    private List<Diagnostic> of(Severity severity) {
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == severity) {
                found.add(diagnostic);
            }
        }
        return found;
    }
}
