package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The discriminator of a schema is a property that the schema, or each of its branches, describes and requires
 * (AsyncAPI 2.6, Schema Object).
 */
final class DiscriminatorsRequired implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (SpecObject schema : document.all(DocumentIndex.SCHEMA)) {
            Nodes.text(schema.node(), "discriminator")
                    .ifPresent(name -> check(name, schema.node(), document, diagnostics));
        }
    }

    private static void check(Scalar name, Mapping schema, Document document, Diagnostics diagnostics) {
        Said described = new Said(document, "properties");
        Said required = new Said(document, "required");
        if (!described.by(schema, name.text())) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.MISSING_DISCRIMINATOR,
                            name.origin(),
                            "the schema has no property \"" + name.text() + "\" to tell its kinds apart by")
                    .withHelp(Suggestions.didYouMean(name.text(), described.names())
                            .or(() -> Optional.of("describe it under properties, and list it under required"))));
        } else if (!required.by(schema, name.text())) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.MISSING_DISCRIMINATOR,
                            name.origin(),
                            "the property \"" + name.text() + "\" that tells kinds apart is not required")
                    .withHelp("add \"" + name.text() + "\" to the required properties of the schema"));
        }
    }

    /** What a schema says by itself, by all of its parts, or by each of its branches. */
    private static final class Said {

        private final Document document;
        private final String keyword;
        private final Set<String> names = new TreeSet<>();
        private final Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());

        Said(Document document, String keyword) {
            this.document = document;
            this.keyword = keyword;
        }

        Set<String> names() {
            return names;
        }

        boolean by(Mapping schema, String name) {
            if (!entered.add(schema)) {
                return false;
            }
            List<String> own = keyword.equals("required")
                    ? Nodes.texts(schema, keyword).stream().map(Scalar::text).toList()
                    : List.copyOf(Nodes.names(schema, keyword));
            names.addAll(own);
            boolean said = own.contains(name)
                    || parts(schema, "allOf").stream().anyMatch(part -> by(part, name))
                    || byEach(schema, "oneOf", name)
                    || byEach(schema, "anyOf", name);
            entered.remove(schema);
            return said;
        }

        private boolean byEach(Mapping schema, String choice, String name) {
            List<Mapping> branches = parts(schema, choice);
            return !branches.isEmpty() && branches.stream().allMatch(branch -> by(branch, name));
        }

        private List<Mapping> parts(Mapping schema, String field) {
            return Nodes.items(schema, field).stream()
                    .flatMap(part -> document.object(part).stream())
                    .toList();
        }
    }
}
