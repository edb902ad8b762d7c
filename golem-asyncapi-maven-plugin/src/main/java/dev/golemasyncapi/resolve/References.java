package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.FragmentReader;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows references to the objects that they lead to (Reference Object; RFC 6901 in a URI fragment). */
final class References {

    /** More than a document can nest without references, and far more than an author can follow. */
    static final int DEEPEST = 250;

    private final DocumentSyntax document;
    private final DocumentStore store;
    private final FragmentReader fragments;
    private final Diagnostics diagnostics;
    private final Map<Place, Optional<?>> read = new HashMap<>();

    References(DocumentSyntax document, DocumentStore store, Diagnostics diagnostics) {
        this.document = document;
        this.store = store;
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

    /** The schemas among the components. */
    NamedMap<OrRef<SchemaSyntax>> componentSchemas() {
        return document.components().schemas();
    }

    /**
     * The schema at a place or behind its reference; empty where that is a boolean, or leads nowhere, which is
     * reported.
     */
    Optional<SchemaObjectSyntax> schema(OrRef<SchemaSyntax> place) {
        return resolve(place, Section.SCHEMAS)
                .map(Target::value)
                .filter(SchemaObjectSyntax.class::isInstance)
                .map(SchemaObjectSyntax.class::cast);
    }

    private record Place(String section, String document, JsonPointer pointer) {}

    /** What stands at a place or what its reference leads to; empty where it leads nowhere, which is reported. */
    <T> Optional<Target<T>> resolve(OrRef<T> start, Section<T> section) {
        var seen = new LinkedHashMap<Place, OrRef.Reference<T>>();
        OrRef<T> current = start;
        Optional<String> name = Optional.empty();
        while (current instanceof OrRef.Reference<T> reference) {
            Optional<DocumentStore.Place> place = store.place(reference);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            var visited =
                    new Place(section.key(), place.get().document(), place.get().pointer());
            if (seen.containsKey(visited)) {
                diagnostics.report(ReferenceProblems.cycle(cycle(seen, visited, reference)));
                return Optional.empty();
            }
            seen.put(visited, reference);
            Optional<OrRef<T>> next = at(place.get(), reference, section);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
            name = name(place.get(), section);
        }
        return Optional.of(new Target<>(((OrRef.Inline<T>) current).value(), name));
    }

    /** A schema gets a type wherever it stands, which needs a name; other objects have one of their own. */
    private static Optional<String> name(DocumentStore.Place place, Section<?> section) {
        return isComponent(place.pointer().tokens()) || section.equals(Section.SCHEMAS)
                ? Optional.of(PointerNames.of(place.document(), place.pointer()))
                : Optional.empty();
    }

    private <T> Optional<OrRef<T>> at(DocumentStore.Place place, OrRef.Reference<T> reference, Section<T> section) {
        List<String> tokens = place.pointer().tokens();
        boolean inRoot = store.isInRoot(place);
        if (!mayBe(tokens, section, inRoot)) {
            diagnostics.report(ReferenceProblems.wrongKind(reference, section, place.key()));
            return Optional.empty();
        }
        return inRoot && isComponent(tokens) && !section.equals(Section.ANY)
                ? section.entries().apply(document.components()).get(tokens.get(2))
                : read(new Place(section.key(), place.document(), place.pointer()), place.node(), place.key(), section);
    }

    @SuppressWarnings("unchecked") // a section has objects of one kind
    private <T> Optional<OrRef<T>> read(Place place, Node node, Origin key, Section<T> section) {
        return (Optional<OrRef<T>>)
                read.computeIfAbsent(place, absent -> section.reader().read(fragments, node, key));
    }

    /** Whether a pointer may lead to such an object, as far as the names of the maps on its way tell. */
    private static boolean mayBe(List<String> tokens, Section<?> section, boolean inRoot) {
        if (section.equals(Section.ANY)) {
            return true;
        }
        if (isComponent(tokens)) {
            return tokens.get(1).equals(section.key());
        }
        if (inRoot && tokens.size() == 2) {
            boolean map = tokens.get(0).equals("channels") || tokens.get(0).equals("servers");
            return map && tokens.get(0).equals(section.key());
        }
        return !inRoot || tokens.size() > 2;
    }

    private static boolean isComponent(List<String> tokens) {
        return tokens.size() == 3 && tokens.get(0).equals("components");
    }

    /** The references of a cycle, without those that only led into it. */
    private static <T> List<OrRef.Reference<T>> cycle(
            Map<Place, OrRef.Reference<T>> seen, Place again, OrRef.Reference<T> last) {
        int entry = List.copyOf(seen.keySet()).indexOf(again);
        var cycle = new ArrayList<>(List.copyOf(seen.values()).subList(entry + 1, seen.size()));
        cycle.add(last);
        return cycle;
    }
}
