package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.RecordedDiagnostics;
import dev.golemasyncapi.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a run says, which a later one can say again.
 *
 * @param warnings about the project
 * @param reports about each document
 */
record RunMessages(List<String> warnings, DiagnosticReports reports) {

    private static final String WARNING = "warning ";
    private static final String DOCUMENT = "document ";
    private static final String DIAGNOSTIC = "diagnostic ";

    RunMessages {
        warnings = List.copyOf(warnings);
    }

    /** All of it as text; a document is followed by its diagnostics. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        warnings.forEach(warning -> lines.add(WARNING + warning));
        for (DiagnosticReport report : reports.each()) {
            lines.add(DOCUMENT + report.document());
            report.diagnostics().forEach(each -> lines.add(DIAGNOSTIC + RecordedDiagnostics.text(each)));
        }
        return lines;
    }

    /**
     * Reads lines.
     *
     * @param documents the documents by their names
     */
    static RunMessages read(List<String> lines, Function<String, SourceText> documents) {
        List<String> warnings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<List<Diagnostic>> diagnostics = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(WARNING)) {
                warnings.add(line.substring(WARNING.length()));
            } else if (line.startsWith(DOCUMENT)) {
                names.add(line.substring(DOCUMENT.length()));
                diagnostics.add(new ArrayList<>());
            } else {
                diagnostics
                        .get(names.size() - 1)
                        .add(RecordedDiagnostics.diagnostic(line.substring(DIAGNOSTIC.length()), documents));
            }
        }
        return new RunMessages(warnings, DiagnosticReports.ofDocuments(names, diagnostics));
    }
}
