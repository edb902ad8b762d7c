package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every object of the specification in a document, found by the grammar: also in components that nothing uses, and in
 * documents that have errors. Whatever stands where no object of the specification is due is not looked into.
 */
public final class DocumentIndex {

    /** The kind of schemas. */
    public static final String SCHEMA = "Schema";

    /** The kind of a list or of a map, which is no object of the specification. */
    private static final String CONTAINER = "";

    private final Mapping root;
    private final Map<String, List<SpecObject>> objects = new LinkedHashMap<>();
    private final List<SpecReference> references = new ArrayList<>();
    private final IdentityHashMap<Node, Set<String>> kinds = new IdentityHashMap<>();

    private DocumentIndex(Mapping root) {
        this.root = root;
    }

    /** Finds the objects of a document. */
    public static DocumentIndex of(Mapping root) {
        DocumentIndex index = new DocumentIndex(root);
        new DocumentWalker(index).walk(root, root.origin(), Grammar.DOCUMENT);
        return index;
    }

    /** The document. */
    public Mapping root() {
        return root;
    }

    /** The objects of a kind in the order of the document; those that {@link #add} found come after it. */
    public List<SpecObject> all(String kind) {
        return List.copyOf(objects.getOrDefault(kind, List.of()));
    }

    /** All Reference Objects. */
    public List<SpecReference> references() {
        return List.copyOf(references);
    }

    /** Whether the grammar says what a value is. */
    public boolean isKnown(Node node) {
        return kinds.containsKey(node);
    }

    /** Whether a value stands where an object of that kind is due. */
    public boolean is(Node node, String kind) {
        return kinds.getOrDefault(node, Set.of()).contains(kind);
    }

    /** Takes a value that the grammar says nothing about for an object, since a reference leads there. */
    public void add(Node node, Origin key, String kind) {
        new DocumentWalker(this).walk(node, key, kind.equals(SCHEMA) ? GrammarTerms.SCHEMA : GrammarTerms.orRef(kind));
    }

    /** Notes what a value is; whether that was not known. */
    boolean note(Node node, String kind) {
        return kinds.computeIfAbsent(node, absent -> new HashSet<>()).add(kind);
    }

    /** Notes that a value is a list or a map; whether that was not known. */
    boolean noteContainer(Node node) {
        return note(node, CONTAINER);
    }

    void put(SpecObject object) {
        objects.computeIfAbsent(object.kind(), absent -> new ArrayList<>()).add(object);
    }

    void put(SpecReference reference) {
        references.add(reference);
    }
}
