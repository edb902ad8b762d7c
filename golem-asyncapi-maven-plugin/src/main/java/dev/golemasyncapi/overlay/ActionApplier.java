package dev.golemasyncapi.overlay;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.jsonpath.Match;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.ReadLimits;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.source.JsonPointer;
import java.util.List;

/** Applies single actions, and reports those that cannot be. */
final class ActionApplier {

    private final Diagnostics diagnostics;
    private final Growth growth;

    ActionApplier(Diagnostics diagnostics, ReadLimits limits) {
        this.diagnostics = diagnostics;
        this.growth = new Growth(limits);
    }

    /** The document after the action; the document itself where the action cannot be applied. */
    Node apply(Node root, Action action) {
        if ((!action.remove() && action.update().isEmpty()) || growth.isExceeded()) {
            return root;
        }
        List<Match> matches = action.target().select(root);
        if (matches.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.OVERLAY_WITHOUT_EFFECT,
                            action.origin(),
                            "this target picks nothing in "
                                    + root.origin().source().name())
                    .withHelp(action.target().nearestName(root, Suggestions::didYouMean)));
            return root;
        }
        boolean applicable = action.remove()
                ? mayRemove(matches, action)
                : mayUpdate(matches, action, action.update().orElseThrow());
        if (!applicable) {
            return root;
        }
        Targets targets = new Targets(matches);
        try {
            return action.remove()
                    ? new Removal(growth).below(root, targets, JsonPointer.ROOT)
                    : new Update(action.update().orElseThrow(), growth).at(root, targets, JsonPointer.ROOT, 1);
        } catch (Growth.ExceededException e) {
            diagnostics.report(e.code(), action.origin(), e.text());
            return root;
        }
    }

    private boolean mayRemove(List<Match> matches, Action action) {
        boolean root =
                matches.stream().anyMatch(match -> match.pointer().parent().isEmpty());
        if (root) {
            diagnostics.report(
                    DiagnosticCode.OVERLAY_NOT_APPLICABLE, action.origin(), "the document itself cannot be removed");
        }
        return !root;
    }

    /** Objects take the members of objects, and arrays take anything; nothing can be merged into other values. */
    private boolean mayUpdate(List<Match> matches, Action action, Node update) {
        for (Match match : matches) {
            Node node = match.node();
            if (node instanceof Scalar) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.OVERLAY_NOT_APPLICABLE,
                                action.origin(),
                                "this target picks " + node.kindName() + ", and only objects and arrays can be updated")
                        .withRelated(node.origin(), "it stands here")
                        .withHelp("pick the object that holds it, and update that member"));
                return false;
            }
            if (node instanceof Mapping && !(update instanceof Mapping)) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.OVERLAY_NOT_APPLICABLE,
                                update.origin(),
                                update.kindName() + " where an object is due, since the target picks an object")
                        .withRelated(action.origin(), "the target"));
                return false;
            }
        }
        return true;
    }
}
