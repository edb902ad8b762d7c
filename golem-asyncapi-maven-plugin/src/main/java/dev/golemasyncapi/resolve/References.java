package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.JsonPointer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows references inside the document (Reference Object; RFC 6901 in a URI fragment). */
final class References {

    private final DocumentSyntax document;
    private final Diagnostics diagnostics;

    References(DocumentSyntax document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** What stands at a place or what its reference leads to; empty where it leads nowhere, which is reported. */
    <T> Optional<Target<T>> resolve(OrRef<T> place, Section<T> section) {
        return follow(place, section, new LinkedHashSet<>(), Optional.empty());
    }

    private <T> Optional<Target<T>> follow(
            OrRef<T> place, Section<T> section, Set<String> chain, Optional<String> name) {
        return place.fold(
                value -> Optional.of(new Target<>(value, name)), reference -> lead(reference.ref(), section, chain));
    }

    private <T> Optional<Target<T>> lead(Text ref, Section<T> section, Set<String> chain) {
        Optional<JsonPointer> pointer = pointer(ref);
        if (pointer.isEmpty()) {
            return Optional.empty();
        }
        if (!chain.add(ref.value())) {
            diagnostics.report(
                    DiagnosticCode.REFERENCE_CYCLE,
                    ref.origin(),
                    "the reference leads back to itself: " + String.join(" -> ", chain) + " -> " + ref.value(),
                    "let one of them hold the object itself");
            return Optional.empty();
        }
        List<String> tokens = pointer.get().tokens();
        if (tokens.size() == 3
                && tokens.get(0).equals("components")
                && tokens.get(1).equals(section.key())) {
            Optional<OrRef<T>> entry =
                    section.entries().apply(document.components()).get(tokens.get(2));
            if (entry.isPresent()) {
                return follow(entry.get(), section, chain, Optional.of(tokens.get(2)));
            }
        }
        Optional<T> deep = section.equals(Section.SCHEMAS) ? castSchema(tokens) : Optional.empty();
        if (deep.isPresent()) {
            return Optional.of(new Target<>(deep.get(), Optional.of(tokens.get(tokens.size() - 1))));
        }
        reportUnresolved(ref, section, tokens);
        return Optional.empty();
    }

    /** The section says that T is a schema. */
    @SuppressWarnings("unchecked")
    private <T> Optional<T> castSchema(List<String> tokens) {
        return (Optional<T>) new SchemaPlaces(document, this).at(tokens);
    }

    private Optional<JsonPointer> pointer(Text ref) {
        if (!ref.value().startsWith("#")) {
            diagnostics.report(
                    DiagnosticCode.EXTERNAL_REFERENCE,
                    ref.origin(),
                    "\"" + ref.value() + "\" leads out of the document, which is not supported yet",
                    "move the object into this document's components and refer to it as #/components/...");
            return Optional.empty();
        }
        Optional<JsonPointer> pointer = decode(ref.value().substring(1)).flatMap(JsonPointer::parse);
        if (pointer.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNRESOLVED_REFERENCE,
                    ref.origin(),
                    "\"" + ref.value() + "\" is not a JSON pointer",
                    "write it as #/components/schemas/Name; ~ in a name is ~0, and / is ~1");
        }
        return pointer;
    }

    private static Optional<String> decode(String fragment) {
        try {
            return Optional.of(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notPercentEncoded) {
            return Optional.empty();
        }
    }

    private void reportUnresolved(Text ref, Section<?> section, List<String> tokens) {
        Optional<Node> node = nodeAt(tokens);
        if (node.isPresent()) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.WRONG_REFERENCE,
                            ref.origin(),
                            "\"" + ref.value() + "\" does not lead to a " + section.kind())
                    .withRelated(node.get().origin(), "it leads here")
                    .withHelp("refer to an entry of #/components/" + section.key()));
            return;
        }
        Set<String> names =
                section.entries().apply(document.components()).byName().keySet();
        String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        Optional<String> help = Suggestions.didYouMean(last, names);
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNRESOLVED_REFERENCE, ref.origin(), "nothing stands at \"" + ref.value() + "\"")
                .withHelp(help));
    }

    private Optional<Node> nodeAt(List<String> tokens) {
        Optional<Node> node = Optional.of(document.node());
        for (String token : tokens) {
            node = node.flatMap(each -> each.child(token));
        }
        return node;
    }
}
