package dev.golemasyncapi.diagnostics;

import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the stages report. Not safe for use by several threads. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.origin().source().name())
            .thenComparing(diagnostic -> diagnostic.origin().span())
            .thenComparing(Diagnostic::code);

    private final SeverityPolicy policy;
    private final Set<Diagnostic> reported = new LinkedHashSet<>();
    private int errors;

    /** A collector in which every rule matters as much as the catalogue says. */
    public Diagnostics() {
        this(SeverityPolicy.DEFAULT);
    }

    /** A collector in which every rule matters as much as {@code policy} says. */
    public Diagnostics(SeverityPolicy policy) {
        this.policy = policy;
    }

    /** An empty collector with the same policy, for what a stage must know before it reports it. */
    public Diagnostics another() {
        return new Diagnostics(policy);
    }

    /** Reports a diagnostic, unless its rule is off; one that was reported before counts once. */
    public void report(Diagnostic diagnostic) {
        policy.apply(diagnostic).ifPresent(this::add);
    }

    private void add(Diagnostic diagnostic) {
        if (reported.add(diagnostic) && diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** Reports that something is wrong at a place. */
    public void report(DiagnosticCode code, Origin origin, String message) {
        report(Diagnostic.of(code, origin, message));
    }

    /** Reports that something is wrong at a place, and what to do about it. */
    public void report(DiagnosticCode code, Origin origin, String message, String help) {
        report(Diagnostic.of(code, origin, message).withHelp(help));
    }

    /** Whether anything was reported that keeps code from being generated. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** The number of errors reported so far; a stage compares it to know whether it has reported one itself. */
    public int errorCount() {
        return errors;
    }

    /** Everything reported, by file, place and code. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(reported);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
