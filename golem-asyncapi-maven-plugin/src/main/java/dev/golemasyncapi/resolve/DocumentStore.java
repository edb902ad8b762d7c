package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document and those that it refers to, each read once; knows where references lead. */
public final class DocumentStore {

    /** More than a person spreads an API over; a document of documents must not fill the heap. */
    private static final int MOST_DOCUMENTS = 1_000;

    /** Twice what a single document may have. */
    private static final int MOST_CHARACTERS = 128 * 1024 * 1024;

    private final String rootName;
    private final DocumentAccess access;
    private final Diagnostics diagnostics;
    private final int mostCharacters;
    private final Map<String, Optional<Node>> documents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<OriginOfReference> refused = new HashSet<>();
    private long characters;

    /**
     * Takes a document that is read.
     *
     * @param root the document
     * @param access reads the others
     * @param diagnostics takes what is wrong with references, and with the other documents
     */
    public DocumentStore(Mapping root, DocumentAccess access, Diagnostics diagnostics) {
        this(root, access, diagnostics, MOST_CHARACTERS);
    }

    /** Takes a document and another bound for the size of all of them together. */
    DocumentStore(Mapping root, DocumentAccess access, Diagnostics diagnostics, int mostCharacters) {
        SourceText text = root.origin().source();
        this.rootName = text.name();
        this.access = access;
        this.diagnostics = diagnostics;
        this.mostCharacters = mostCharacters;
        documents.put(rootName, Optional.of(root));
        names.put(rootName, rootName);
        characters = text.text().length();
    }

    /**
     * Where a reference leads.
     *
     * @param document the name of the document
     * @param pointer the place in it
     * @param node what stands there
     * @param key its key; its own place where it has none
     */
    record Place(String document, JsonPointer pointer, Node node, Origin key) {}

    private record OriginOfReference(String document, String reference, Origin origin) {}

    /** The documents that were read so far. */
    List<Node> all() {
        return documents.values().stream().flatMap(Optional::stream).toList();
    }

    /** Whether a place is in the document that all began with. */
    boolean isInRoot(Place place) {
        return place.document().equals(rootName);
    }

    /** The place that a reference leads to; empty where it leads nowhere, which is reported. */
    Optional<Place> place(OrRef.Reference<?> reference) {
        String ref = reference.ref().value();
        int hash = ref.indexOf('#');
        String fragment = hash < 0 ? "" : ref.substring(hash);
        Optional<String> document = document(reference, hash < 0 ? ref : ref.substring(0, hash));
        Optional<Node> start = document.flatMap(this::node);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonPointer> pointer =
                fragment.isEmpty() ? Optional.of(JsonPointer.ROOT) : LocalReference.pointer(fragment);
        if (pointer.isEmpty()) {
            diagnostics.report(ReferenceProblems.invalid(reference));
            return Optional.empty();
        }
        return place(reference, document.get(), start.get(), pointer.get());
    }

    private Optional<Place> place(OrRef.Reference<?> reference, String document, Node start, JsonPointer pointer) {
        Node node = start;
        Origin key = start.origin();
        List<String> tokens = pointer.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Node> child = node.child(tokens.get(i));
            if (child.isEmpty()) {
                diagnostics.report(ReferenceProblems.unresolved(reference, tokens.subList(0, i), node, tokens.get(i)));
                return Optional.empty();
            }
            key = node instanceof Mapping mapping
                    ? mapping.member(tokens.get(i)).orElseThrow().key().origin()
                    : child.get().origin();
            node = child.get();
        }
        return Optional.of(new Place(document, pointer, node, key));
    }

    /** A reference in a text that is no document of its own, such as an overlay, starts at the first document. */
    private Optional<String> document(OrRef.Reference<?> reference, String address) {
        Origin origin = reference.ref().origin();
        String from =
                documents.containsKey(origin.source().name()) ? origin.source().name() : rootName;
        if (address.isEmpty()) {
            return Optional.of(from);
        }
        DocumentAccess.Answer answer = access.locate(from, address);
        if (answer instanceof DocumentAccess.Found found) {
            return read(reference, found.name());
        }
        if (refused.add(new OriginOfReference(from, address, origin))) {
            diagnostics.report(
                    answer instanceof DocumentAccess.Refused no
                            ? ReferenceProblems.notAllowed(reference, no)
                            : ReferenceProblems.missing(reference, (DocumentAccess.Missing) answer));
        }
        return Optional.empty();
    }

    /** The name of a document that was read, perhaps in vain. */
    private Optional<String> read(OrRef.Reference<?> reference, String name) {
        if (names.containsKey(name)) {
            return Optional.ofNullable(names.get(name));
        }
        if (characters > mostCharacters) {
            return Optional.empty();
        }
        if (names.size() >= MOST_DOCUMENTS) {
            diagnostics.report(ReferenceProblems.tooManyDocuments(reference, MOST_DOCUMENTS));
            return Optional.empty();
        }
        names.put(name, name);
        try {
            SourceText text = access.read(name);
            names.put(name, text.name());
            names.put(text.name(), text.name());
            if (!documents.containsKey(text.name())) {
                documents.put(text.name(), parse(reference, text));
            }
        } catch (IOException e) {
            diagnostics.report(ReferenceProblems.unreadable(reference, e));
        }
        return Optional.ofNullable(names.get(name));
    }

    private Optional<Node> parse(OrRef.Reference<?> reference, SourceText text) {
        characters += text.text().length();
        if (characters > mostCharacters) {
            diagnostics.report(ReferenceProblems.documentsTooLarge(reference, mostCharacters));
            return Optional.empty();
        }
        return new NodeReader(diagnostics).read(text);
    }

    private Optional<Node> node(String document) {
        return documents.getOrDefault(document, Optional.empty());
    }
}
