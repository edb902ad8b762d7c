package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be wrong with a reference, in words. */
final class ReferenceProblems {

    private ReferenceProblems() {}

    static Diagnostic notAllowed(OrRef.Reference<?> reference, DocumentAccess.Refused refused) {
        return Diagnostic.of(
                        DiagnosticCode.EXTERNAL_REFERENCE,
                        reference.ref().origin(),
                        quoted(reference) + " is not followed: " + refused.reason())
                .withHelp(refused.help());
    }

    static Diagnostic missing(OrRef.Reference<?> reference, DocumentAccess.Missing missing) {
        return Diagnostic.of(
                        DiagnosticCode.UNREADABLE_DOCUMENT,
                        reference.ref().origin(),
                        "the document of " + quoted(reference) + " does not exist")
                .withHelp(missing.help());
    }

    static Diagnostic unreadable(OrRef.Reference<?> reference, IOException failure) {
        return Diagnostic.of(
                DiagnosticCode.UNREADABLE_DOCUMENT,
                reference.ref().origin(),
                "the document of " + quoted(reference) + " cannot be read: " + failure.getMessage());
    }

    static Diagnostic tooManyDocuments(OrRef.Reference<?> reference, int most) {
        return Diagnostic.of(
                        DiagnosticCode.TOO_MANY_DOCUMENTS,
                        reference.ref().origin(),
                        "more than " + most + " documents refer to each other")
                .withHelp("join some of them");
    }

    static Diagnostic documentsTooLarge(OrRef.Reference<?> reference, int most) {
        return Diagnostic.of(
                        DiagnosticCode.DOCUMENTS_TOO_LARGE,
                        reference.ref().origin(),
                        "with the document of " + quoted(reference) + " there are more than " + most + " characters")
                .withHelp("leave out what this API does not need");
    }

    static Diagnostic invalid(OrRef.Reference<?> reference) {
        return Diagnostic.of(
                        DiagnosticCode.UNRESOLVED_REFERENCE,
                        reference.ref().origin(),
                        quoted(reference) + " is not a JSON pointer")
                .withHelp("a reference inside the document looks like \"#/components/schemas/Name\"");
    }

    static Diagnostic wrongKind(OrRef.Reference<?> reference, Section<?> section, Origin target) {
        return wrongKind(reference, section.kind(), target);
    }

    static Diagnostic wrongKind(OrRef.Reference<?> reference, String kind, Origin target) {
        return Diagnostic.of(
                        DiagnosticCode.WRONG_REFERENCE,
                        reference.ref().origin(),
                        quoted(reference) + " does not lead to " + kind)
                .withRelated(target, "it leads here");
    }

    /** The value at {@code parent} has no member of that name. */
    static Diagnostic unresolved(OrRef.Reference<?> reference, List<String> parent, Node node, String missing) {
        String where = parent.isEmpty() ? "the document" : "\"" + text(JsonPointer.of(parent)) + "\"";
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.UNRESOLVED_REFERENCE,
                reference.ref().origin(),
                quoted(reference) + " leads nowhere: " + where + " has no \"" + missing + "\"");
        Map<String, Mapping.Member> known = node instanceof Mapping mapping ? mapping.byName() : Map.of();
        return Suggestions.nearest(missing, known.keySet())
                .map(known::get)
                .map(near -> diagnostic
                        .withRelated(near.key().origin(), "\"" + near.name() + "\" stands here")
                        .withHelp("did you mean \"" + near.name() + "\"?"))
                .orElse(diagnostic);
    }

    /** The cycle told from its first reference in the document on, whichever way it was entered. */
    static Diagnostic cycle(List<? extends OrRef.Reference<?>> references) {
        var cycle = new ArrayList<OrRef.Reference<?>>(references);
        OrRef.Reference<?> first = Collections.min(
                cycle,
                Comparator.comparing(reference -> reference.ref().origin().span()));
        Collections.rotate(cycle, -cycle.indexOf(first));
        String chain = cycle.stream().map(ReferenceProblems::quoted).collect(Collectors.joining(" to "));
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.REFERENCE_CYCLE,
                first.ref().origin(),
                cycle.size() == 1
                        ? quoted(first) + " leads to itself"
                        : "the reference leads back to itself, by way of " + chain);
        for (OrRef.Reference<?> other : cycle.subList(1, cycle.size())) {
            diagnostic = diagnostic.withRelated(other.ref().origin(), "and from here to " + quoted(other));
        }
        return diagnostic;
    }

    private static String quoted(OrRef.Reference<?> reference) {
        return "\"" + reference.ref().value() + "\"";
    }

    private static String text(JsonPointer pointer) {
        return "#" + pointer;
    }
}
