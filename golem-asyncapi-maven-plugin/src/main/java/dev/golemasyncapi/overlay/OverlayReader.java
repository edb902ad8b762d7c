package dev.golemasyncapi.overlay;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.jsonpath.JsonPath;
import dev.golemasyncapi.jsonpath.JsonPathSyntaxException;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the tree of an overlay (OpenAPI Overlay 1.0.0, 4.4) and reports everything that is wrong with it. */
final class OverlayReader {

    private static final Pattern VERSION = Pattern.compile("1\\.0\\.[0-9]+");

    private final Diagnostics diagnostics;
    private final Fields fields;

    OverlayReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.fields = new Fields(diagnostics);
    }

    /** The overlay; empty where an error was reported. */
    Optional<Overlay> read(Node root) {
        int errorsBefore = diagnostics.errorCount();
        Optional<Mapping> overlay = fields.object(root, "an overlay");
        List<Action> actions = new ArrayList<>();
        Optional<Scalar> extended = Optional.empty();
        if (overlay.isPresent()) {
            Mapping mapping = overlay.get();
            if (!checkVersion(mapping)) {
                return Optional.empty();
            }
            fields.checkNames(mapping, "an overlay", List.of("overlay", "info", "extends", "actions"));
            checkInfo(mapping);
            extended = fields.optional(mapping, "extends").flatMap(fields::string);
            readActions(mapping, actions);
        }
        return diagnostics.errorCount() > errorsBefore ? Optional.empty() : Optional.of(new Overlay(extended, actions));
    }

    /** Whether it is worth reading on. */
    private boolean checkVersion(Mapping overlay) {
        Optional<Scalar> version = fields.required(overlay, overlay.origin(), "an overlay", "overlay")
                .flatMap(fields::string);
        if (version.isPresent() && !VERSION.matcher(version.get().text()).matches()) {
            diagnostics.report(
                    DiagnosticCode.INVALID_OVERLAY,
                    version.get().origin(),
                    "overlays of version \"" + version.get().text() + "\" are not read",
                    "write \"1.0.0\"");
        }
        return version.isPresent() && VERSION.matcher(version.get().text()).matches();
    }

    private void checkInfo(Mapping overlay) {
        Optional<Node> value = fields.required(overlay, overlay.origin(), "an overlay", "info");
        Optional<Mapping> info = value.flatMap(node -> fields.object(node, "the info of an overlay"));
        if (info.isPresent()) {
            fields.checkNames(info.get(), "the info of an overlay", List.of("title", "version"));
            Origin key = overlay.member("info").orElseThrow().key().origin();
            fields.required(info.get(), key, "the info of an overlay", "title").ifPresent(fields::string);
            fields.required(info.get(), key, "the info of an overlay", "version")
                    .ifPresent(fields::string);
        }
    }

    private void readActions(Mapping overlay, List<Action> actions) {
        Optional<Node> value = fields.required(overlay, overlay.origin(), "an overlay", "actions");
        if (value.isEmpty()) {
            return;
        }
        if (!(value.get() instanceof Sequence list)) {
            fields.wrongType(value.get(), "an array of actions");
            return;
        }
        if (list.items().isEmpty()) {
            diagnostics.report(DiagnosticCode.INVALID_OVERLAY, list.origin(), "an overlay has at least one action");
        }
        for (Node item : list.items()) {
            fields.object(item, "an action of an overlay").flatMap(this::action).ifPresent(actions::add);
        }
    }

    private Optional<Action> action(Mapping mapping) {
        fields.checkNames(mapping, "an action of an overlay", List.of("target", "description", "update", "remove"));
        fields.optional(mapping, "description").ifPresent(fields::string);
        boolean remove =
                fields.optional(mapping, "remove").flatMap(fields::flag).orElse(false);
        Optional<Node> update = fields.optional(mapping, "update");
        Optional<Scalar> target = fields.required(mapping, mapping.origin(), "an action of an overlay", "target")
                .flatMap(fields::string);
        if (target.isPresent() && update.isEmpty() && !remove) {
            diagnostics.report(
                    DiagnosticCode.OVERLAY_WITHOUT_EFFECT,
                    target.get().origin(),
                    "this action neither updates nor removes anything",
                    "give it a field \"update\", or \"remove: true\"");
        }
        return target.flatMap(this::path)
                .map(path -> new Action(path, target.get().origin(), update, remove));
    }

    private Optional<JsonPath> path(Scalar target) {
        try {
            return Optional.of(JsonPath.parse(target.text()));
        } catch (JsonPathSyntaxException e) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.INVALID_JSON_PATH,
                            TextPlaces.in(target, e.position()),
                            String.valueOf(e.getMessage()))
                    .withHelp("targets are JSONPath queries of RFC 9535"));
            return Optional.empty();
        }
    }
}
