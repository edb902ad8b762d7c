package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;

/** Ends the reading of a text that cannot be read on; does not leave this package. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnreadableException(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
