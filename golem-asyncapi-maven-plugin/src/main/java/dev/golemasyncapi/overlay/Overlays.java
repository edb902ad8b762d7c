package dev.golemasyncapi.overlay;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.parse.ReadLimits;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Applies overlays to a document, one after the other. */
public final class Overlays {

    private final Diagnostics diagnostics;
    private final ReadLimits limits;

    /** Reports what is wrong with overlays to {@code diagnostics}. */
    public Overlays(Diagnostics diagnostics) {
        this(diagnostics, ReadLimits.DEFAULT);
    }

    Overlays(Diagnostics diagnostics, ReadLimits limits) {
        this.diagnostics = diagnostics;
        this.limits = limits;
    }

    /**
     * The document as the overlays leave it; empty where an error was reported.
     *
     * @param root the document's tree
     * @param overlays the texts of the overlays, in the order in which they are applied
     */
    public Optional<Node> apply(Node root, List<SourceText> overlays) {
        int errorsBefore = diagnostics.errorCount();
        ActionApplier applier = new ActionApplier(diagnostics, limits);
        Node changed = root;
        for (SourceText text : overlays) {
            // Each is read even when one before it is wrong, so that a run tells all.
            Optional<Overlay> overlay =
                    new NodeReader(diagnostics).read(text).flatMap(new OverlayReader(diagnostics)::read);
            if (overlay.isPresent()) {
                checkTarget(overlay.get(), root.origin().source());
                for (Action action : overlay.get().actions()) {
                    changed = applier.apply(changed, action);
                }
            }
        }
        return diagnostics.errorCount() > errorsBefore ? Optional.empty() : Optional.of(changed);
    }

    private void checkTarget(Overlay overlay, SourceText document) {
        overlay.extended()
                .filter(target -> !DocumentNames.mayBeSame(
                        target.text(), target.origin().source().name(), document.name()))
                .ifPresent(target -> warnOfAnother(target, document));
    }

    private void warnOfAnother(Scalar target, SourceText document) {
        diagnostics.report(
                DiagnosticCode.OVERLAY_OF_ANOTHER_DOCUMENT,
                target.origin(),
                "this overlay was made for \"" + target.text() + "\", and is applied to " + document.name());
    }
}
