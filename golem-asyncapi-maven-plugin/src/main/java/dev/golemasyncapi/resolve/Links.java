package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecReference;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the references of a document lead, also those in components that nothing uses and in documents that have other
 * errors. Those that lead nowhere, to something else or back to themselves are reported once and lead nowhere after it.
 */
public final class Links {

    private final DocumentIndex index;
    private final DocumentStore store;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Node, Node> next = new IdentityHashMap<>();
    private final IdentityHashMap<Node, SpecReference> byNode = new IdentityHashMap<>();

    private Links(DocumentIndex index, DocumentStore store, Diagnostics diagnostics) {
        this.index = index;
        this.store = store;
        this.diagnostics = diagnostics;
    }

    /** Follows every reference of a document; where one leads past what the grammar knows, the index grows. */
    public static Links of(DocumentIndex index, DocumentStore store, Diagnostics diagnostics) {
        Links links = new Links(index, store, diagnostics);
        int done = 0;
        while (done < index.references().size()) {
            List<SpecReference> found = index.references();
            found.subList(done, found.size()).forEach(links::link);
            done = found.size();
        }
        links.cutCycles();
        return links;
    }

    /** What a value is: itself, or what its reference leads to; empty where that leads nowhere. */
    public Optional<Node> follow(Node node) {
        Node current = node;
        while (byNode.containsKey(current)) {
            Node target = next.get(current);
            if (target == null) {
                return Optional.empty();
            }
            current = target;
        }
        return Optional.of(current);
    }

    /** What a reference leads to, which may be a reference again; empty where it leads nowhere. */
    public Optional<Node> next(SpecReference reference) {
        return Optional.ofNullable(next.get(reference.node()));
    }

    private void link(SpecReference reference) {
        byNode.put(reference.node(), reference);
        Optional<DocumentStore.Place> place = store.place(syntax(reference));
        if (place.isEmpty()) {
            return;
        }
        Node target = place.get().node();
        boolean shaped = target instanceof Mapping
                || (reference.kind().equals(DocumentIndex.SCHEMA)
                        && target instanceof Scalar scalar
                        && scalar.kind() == Scalar.Kind.BOOLEAN);
        if (!index.isKnown(target) && shaped) {
            index.add(target, place.get().key(), reference.kind());
        }
        if (index.is(target, reference.kind())) {
            next.put(reference.node(), target);
        } else {
            diagnostics.report(ReferenceProblems.wrongKind(
                    syntax(reference), words(reference.kind()), place.get().key()));
        }
    }

    private void cutCycles() {
        Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SpecReference reference : index.references()) {
            var path = new ArrayList<Node>();
            Set<Node> onPath = Collections.newSetFromMap(new IdentityHashMap<>());
            Node current = reference.node();
            while (current != null
                    && byNode.containsKey(current)
                    && !settled.contains(current)
                    && onPath.add(current)) {
                path.add(current);
                current = next.get(current);
            }
            if (current != null && onPath.contains(current)) {
                cut(path.subList(positionOf(current, path), path.size()));
            }
            settled.addAll(path);
        }
    }

    /** Nodes have the equality of values, and two references may say the same. */
    private static int positionOf(Node node, List<Node> path) {
        int position = 0;
        while (path.get(position) != node) {
            position++;
        }
        return position;
    }

    private void cut(List<Node> cycle) {
        List<SpecReference> references = new ArrayList<>();
        for (Node node : cycle) {
            Optional.ofNullable(byNode.get(node)).ifPresent(references::add);
            next.remove(node);
        }
        diagnostics.report(
                ReferenceProblems.cycle(references.stream().map(Links::syntax).toList()));
    }

    private static OrRef.Reference<?> syntax(SpecReference reference) {
        return new OrRef.Reference<>(
                new Text(reference.ref().text(), reference.ref().origin()), reference.key());
    }

    /** What a message calls an object: {@code a message}, {@code an operation trait}, {@code channel bindings}. */
    private static String words(String kind) {
        String words = kind.equals("Channel Item")
                ? "channel"
                : kind.equals("Correlation ID") ? "correlation ID" : kind.toLowerCase(Locale.ROOT);
        return words.endsWith("bindings") ? words : (words.startsWith("o") ? "an " : "a ") + words;
    }
}
