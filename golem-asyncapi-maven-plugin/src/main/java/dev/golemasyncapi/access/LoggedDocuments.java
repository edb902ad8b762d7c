package dev.golemasyncapi.access;

import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Documents that tell which of them are read. */
public final class LoggedDocuments implements DocumentAccess {

    private final DocumentSource documents;
    private final BiConsumer<String, byte[]> log;

    /**
     * Takes documents.
     *
     * @param documents the documents
     * @param log is told the name that each is read by, and its bytes
     */
    public LoggedDocuments(DocumentSource documents, BiConsumer<String, byte[]> log) {
        this.documents = documents;
        this.log = log;
    }

    @Override
    public Answer locate(String from, String reference) {
        return documents.locate(from, reference);
    }

    @Override
    public SourceText read(String name) throws IOException {
        DocumentSource.Content content = documents.content(name);
        log.accept(name, content.bytes());
        return SourceText.decode(content.name(), content.bytes());
    }
}
