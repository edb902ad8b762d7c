package dev.golemasyncapi.diagnostics;

import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a document.
 *
 * @param code which rule it is about
 * @param severity how much it matters
 * @param message what is wrong: lower case, plain words, no full stop
 * @param origin the smallest place that is wrong
 * @param related other places that belong to it
 * @param help what to do about it
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        Origin origin,
        List<Related> related,
        Optional<String> help) {

    /** Copies the list. */
    public Diagnostic {
        related = List.copyOf(related);
    }

    /**
     * Another place that belongs to a diagnostic.
     *
     * @param origin the place
     * @param message what stands there
     */
    public record Related(Origin origin, String message) {}

    /** A diagnostic of the code's own severity, without related places or help. */
    public static Diagnostic of(DiagnosticCode code, Origin origin, String message) {
        return new Diagnostic(code, code.severity(), message, origin, List.of(), Optional.empty());
    }

    /** This diagnostic as something that matters more or less. */
    public Diagnostic withSeverity(Severity newSeverity) {
        return new Diagnostic(code, newSeverity, message, origin, related, help);
    }

    /** This diagnostic with what to do about it. */
    public Diagnostic withHelp(String newHelp) {
        return new Diagnostic(code, severity, message, origin, related, Optional.of(newHelp));
    }

    /** This diagnostic with what to do about it, where something is known. */
    public Diagnostic withHelp(Optional<String> newHelp) {
        return new Diagnostic(code, severity, message, origin, related, newHelp);
    }

    /** This diagnostic with one more place that belongs to it. */
    public Diagnostic withRelated(Origin place, String what) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, what));
        return new Diagnostic(code, severity, message, origin, more, help);
    }
}
