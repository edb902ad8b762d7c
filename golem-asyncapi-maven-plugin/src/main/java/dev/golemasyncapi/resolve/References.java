package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.FragmentReader;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows references inside the document (Reference Object; RFC 6901 in a URI fragment). */
final class References {

    /** More than a document can nest without references, and far more than an author can follow. */
    static final int DEEPEST = 400;

    private final DocumentSyntax document;
    private final FragmentReader fragments;
    private final Diagnostics diagnostics;
    private final Map<Place, Optional<?>> read = new HashMap<>();

    References(DocumentSyntax document, Diagnostics diagnostics) {
        this.document = document;
        this.fragments = new FragmentReader(document, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reports schemas that refer to each other more often in a row than the stack of a build is sure to hold. */
    void reportTooDeep(SchemaObjectSyntax schema) {
        diagnostics.report(
                DiagnosticCode.NESTING_TOO_DEEP,
                schema.origin(),
                "more than " + DEEPEST + " schemas lead to this one, each by way of another");
    }

    private record Place(String section, JsonPointer pointer) {}

    /** What stands at a place or what its reference leads to; empty where it leads nowhere, which is reported. */
    <T> Optional<Target<T>> resolve(OrRef<T> place, Section<T> section) {
        var seen = new LinkedHashMap<JsonPointer, OrRef.Reference<T>>();
        OrRef<T> current = place;
        Optional<String> name = Optional.empty();
        while (current instanceof OrRef.Reference<T> reference) {
            Optional<JsonPointer> pointer = pointer(reference);
            if (pointer.isEmpty()) {
                return Optional.empty();
            }
            if (seen.containsKey(pointer.get())) {
                diagnostics.report(ReferenceProblems.cycle(cycle(seen, pointer.get(), reference)));
                return Optional.empty();
            }
            seen.put(pointer.get(), reference);
            Optional<OrRef<T>> next = at(pointer.get(), reference, section);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
            name = name(pointer.get(), section);
        }
        return Optional.of(new Target<>(((OrRef.Inline<T>) current).value(), name));
    }

    /** A schema gets a type wherever it stands, which needs a name; other objects have one of their own. */
    private static Optional<String> name(JsonPointer pointer, Section<?> section) {
        return isComponent(pointer.tokens()) || section.equals(Section.SCHEMAS)
                ? Optional.of(PointerNames.of(pointer))
                : Optional.empty();
    }

    private Optional<JsonPointer> pointer(OrRef.Reference<?> reference) {
        if (!LocalReference.isLocal(reference.ref().value())) {
            diagnostics.report(ReferenceProblems.external(reference));
            return Optional.empty();
        }
        Optional<JsonPointer> pointer = LocalReference.pointer(reference.ref().value());
        if (pointer.isEmpty()) {
            diagnostics.report(ReferenceProblems.invalid(reference));
        }
        return pointer;
    }

    private <T> Optional<OrRef<T>> at(JsonPointer pointer, OrRef.Reference<T> reference, Section<T> section) {
        List<String> tokens = pointer.tokens();
        Node node = document.node();
        Origin key = document.origin();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            Optional<Node> child = node.child(token);
            if (child.isEmpty()) {
                diagnostics.report(ReferenceProblems.unresolved(reference, tokens.subList(0, i), node, token));
                return Optional.empty();
            }
            key = node instanceof Mapping mapping
                    ? mapping.member(token).orElseThrow().key().origin()
                    : child.get().origin();
            node = child.get();
        }
        if (!mayBe(tokens, section)) {
            diagnostics.report(ReferenceProblems.wrongKind(reference, section, key));
            return Optional.empty();
        }
        return isComponent(tokens) && !section.equals(Section.ANY)
                ? section.entries().apply(document.components()).get(tokens.get(2))
                : read(new Place(section.key(), pointer), node, key, section);
    }

    @SuppressWarnings("unchecked") // a section has objects of one kind
    private <T> Optional<OrRef<T>> read(Place place, Node node, Origin key, Section<T> section) {
        return (Optional<OrRef<T>>)
                read.computeIfAbsent(place, absent -> section.reader().read(fragments, node, key));
    }

    /** Whether a pointer may lead to such an object, as far as the names of the maps on its way tell. */
    private static boolean mayBe(List<String> tokens, Section<?> section) {
        if (section.equals(Section.ANY)) {
            return true;
        }
        if (isComponent(tokens)) {
            return tokens.get(1).equals(section.key());
        }
        if (tokens.size() == 2) {
            boolean map = tokens.get(0).equals("channels") || tokens.get(0).equals("servers");
            return map && tokens.get(0).equals(section.key());
        }
        boolean trait = section.equals(Section.OPERATION_TRAITS) || section.equals(Section.MESSAGE_TRAITS);
        return tokens.size() > 2 && !trait;
    }

    private static boolean isComponent(List<String> tokens) {
        return tokens.size() == 3 && tokens.get(0).equals("components");
    }

    /** The references of a cycle, without those that only led into it. */
    private static <T> List<OrRef.Reference<T>> cycle(
            Map<JsonPointer, OrRef.Reference<T>> seen, JsonPointer again, OrRef.Reference<T> last) {
        int entry = List.copyOf(seen.keySet()).indexOf(again);
        var cycle = new ArrayList<>(List.copyOf(seen.values()).subList(entry + 1, seen.size()));
        cycle.add(last);
        return cycle;
    }
}
