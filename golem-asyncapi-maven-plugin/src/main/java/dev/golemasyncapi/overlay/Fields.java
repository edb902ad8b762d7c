package dev.golemasyncapi.overlay;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;
import java.util.List;
import java.util.Optional;

/** Takes the fields of an overlay's objects, and reports where one is missing, unknown or of another type. */
final class Fields {

    private final Diagnostics diagnostics;

    Fields(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports the fields that an object does not have. */
    void checkNames(Mapping mapping, String object, List<String> known) {
        for (Mapping.Member member : mapping.members()) {
            if (!known.contains(member.name()) && !member.name().startsWith("x-")) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.INVALID_OVERLAY,
                                member.key().origin(),
                                object + " has no field \"" + member.name() + "\"")
                        .withHelp(Suggestions.didYouMean(member.name(), known)
                                .or(() -> Optional.of("the names of extensions begin with \"x-\""))));
            }
        }
    }

    /** A field that may be missing. */
    Optional<Node> optional(Mapping mapping, String name) {
        return mapping.child(name);
    }

    /**
     * A field that may not be missing.
     *
     * @param place where it is said to be missing; the beginning of an object that has no key
     */
    Optional<Node> required(Mapping mapping, Origin place, String object, String name) {
        Optional<Node> value = mapping.child(name);
        if (value.isEmpty()) {
            boolean noKey = place.equals(mapping.origin());
            diagnostics.report(
                    DiagnosticCode.INVALID_OVERLAY,
                    noKey ? beginning(mapping) : place,
                    object + " needs the field \"" + name + "\"");
        }
        return value;
    }

    /** The value as an object. */
    Optional<Mapping> object(Node node, String due) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongType(node, due);
        return Optional.empty();
    }

    /** The value as text. */
    Optional<Scalar> string(Node node) {
        if (node instanceof Scalar scalar && scalar.isString()) {
            return Optional.of(scalar);
        }
        wrongType(node, "a string");
        return Optional.empty();
    }

    /** The value as a boolean. */
    Optional<Boolean> flag(Node node) {
        Optional<Boolean> value = node instanceof Scalar scalar ? scalar.booleanValue() : Optional.empty();
        if (value.isEmpty()) {
            wrongType(node, "a boolean");
        }
        return value;
    }

    /** Reports that a value is not what is due. */
    void wrongType(Node node, String due) {
        boolean quotable = due.equals("a string") && node instanceof Scalar scalar && !scalar.isAbsent();
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.INVALID_OVERLAY, node.origin(), node.kindName() + " where " + due + " is due")
                .withHelp(
                        quotable
                                ? Optional.of("put it in quotes: \"" + ((Scalar) node).text() + "\"")
                                : Optional.empty()));
    }

    private static Origin beginning(Mapping mapping) {
        Origin origin = mapping.origin();
        Span span = origin.span();
        Span first = mapping.members().stream()
                .findFirst()
                .map(member -> member.key().origin().span())
                .orElse(Span.at(span.startLine(), span.startColumn()));
        return new Origin(origin.source(), first, origin.pointer());
    }
}
