package dev.golemasyncapi.access;

import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that are remembered once they were read: where each reference led, and what was found there. So a document
 * can be understood again when those that it refers to are gone or have changed.
 */
public final class RememberedDocuments implements DocumentAccess {

    private final DocumentAccess documents;
    private final Map<Reference, String> found = new LinkedHashMap<>();
    private final Map<String, SourceText> texts = new LinkedHashMap<>();

    /**
     * Takes documents, of which none is read yet.
     *
     * @param documents reads them
     */
    public RememberedDocuments(DocumentAccess documents) {
        this.documents = documents;
    }

    /** Nothing but what was remembered. */
    RememberedDocuments(Map<Reference, String> found, Map<String, SourceText> texts) {
        this(NONE);
        this.found.putAll(found);
        this.texts.putAll(texts);
    }

    /**
     * A reference to another document.
     *
     * @param from the document that has it
     * @param text the reference
     */
    record Reference(String from, String text) {}

    /** Where references led. */
    Map<Reference, String> found() {
        return Map.copyOf(found);
    }

    /** What was read, by the name that it was read by. */
    Map<String, SourceText> texts() {
        return Map.copyOf(texts);
    }

    @Override
    public Answer locate(String from, String reference) {
        Optional<String> known = Optional.ofNullable(found.get(new Reference(from, reference)));
        if (known.isPresent()) {
            return new Found(known.get());
        }
        Answer answer = documents.locate(from, reference);
        if (answer instanceof Found place) {
            found.put(new Reference(from, reference), place.name());
        }
        return answer;
    }

    @Override
    public SourceText read(String name) throws IOException {
        SourceText known = texts.get(name);
        if (known != null) {
            return known;
        }
        SourceText text = documents.read(name);
        texts.put(name, text);
        return text;
    }
}
