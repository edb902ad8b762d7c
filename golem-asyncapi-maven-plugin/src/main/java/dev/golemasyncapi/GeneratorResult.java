package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.write.GeneratedFile;
import java.util.List;

/**
 * What became of a request.
 *
 * @param files the generated files; none when the document has errors
 * @param testFiles the generated files that belong to tests' sources; none unless the user wants them
 * @param diagnostics everything there is to say about the document, by place
 */
public record GeneratorResult(List<GeneratedFile> files, List<GeneratedFile> testFiles, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public GeneratorResult {
        files = List.copyOf(files);
        testFiles = List.copyOf(testFiles);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the document has no error. */
    public boolean ok() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
