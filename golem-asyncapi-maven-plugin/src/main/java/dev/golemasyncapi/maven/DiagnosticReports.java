package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorResult;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The diagnostics of the documents of an execution; what several of them refer to is reported once. */
final class DiagnosticReports {

    private final List<DiagnosticReport> reports = new ArrayList<>();
    private final Map<String, Diagnostic> all = new LinkedHashMap<>();

    private DiagnosticReports() {}

    static DiagnosticReports of(List<Input> inputs, List<GeneratorResult> results) {
        return ofDocuments(
                inputs.stream().map(Input::name).toList(),
                results.stream().map(GeneratorResult::diagnostics).toList());
    }

    /** The diagnostics of documents that are known by their names. */
    static DiagnosticReports ofDocuments(List<String> documents, List<? extends List<Diagnostic>> diagnostics) {
        var made = new DiagnosticReports();
        for (int i = 0; i < documents.size(); i++) {
            List<Diagnostic> added = new ArrayList<>();
            for (Diagnostic diagnostic : diagnostics.get(i)) {
                if (made.isNew(diagnostic)) {
                    added.add(diagnostic);
                }
            }
            made.reports.add(new DiagnosticReport(documents.get(i), List.copyOf(added)));
        }
        return made;
    }

    private boolean isNew(Diagnostic diagnostic) {
        return all.putIfAbsent(DiagnosticRenderer.listing(diagnostic), diagnostic) == null;
    }

    /** Those of each document. */
    List<DiagnosticReport> each() {
        return List.copyOf(reports);
    }

    /** Each diagnostic once, document after document. */
    List<Diagnostic> all() {
        return List.copyOf(all.values());
    }

    void logTo(Log log) {
        for (DiagnosticReport report : reports) {
            report.logTo(log);
        }
    }

    /** How many errors and warnings there are, in words, where they do not fail the build. */
    String summary(boolean warningsCount) throws MojoFailureException {
        List<String> failures = new ArrayList<>();
        for (DiagnosticReport report : reports) {
            Optional<String> failure = report.failure(warningsCount);
            if (failure.isPresent()) {
                failures.add(failure.get());
            }
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("\n", failures));
        }
        return new DiagnosticReport("", all()).summary();
    }
}
