package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diff.Changes;
import java.util.List;
import java.util.Optional;

/**
 * What became of a comparison.
 *
 * @param changes what changed; empty where one of the documents has an error
 * @param before the errors of the old document
 * @param after everything there is to say about the new document, by place
 */
public record ComparisonResult(Optional<Changes> changes, List<Diagnostic> before, List<Diagnostic> after) {

    /** Copies the lists. */
    public ComparisonResult {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
