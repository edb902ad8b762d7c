package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.DocumentSource;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an earlier run read, as it is now. */
final class StoredInputs implements ReadInputs.Reader {

    /** Which documents the patterns of {@code inputSpecs} choose is read from the disk, too. */
    static final String CHOSEN = "inputSpecs:";

    private final DocumentSource documents;
    private final InputDocument files;
    private final @Nullable InputSpecs inputSpecs;
    private final Map<String, DocumentSource.Content> contents = new TreeMap<>();

    StoredInputs(DocumentSource documents, InputDocument files, @Nullable InputSpecs inputSpecs) {
        this.documents = documents;
        this.files = files;
        this.inputSpecs = inputSpecs;
    }

    @Override
    public byte[] read(String name) throws IOException {
        if (name.equals(CHOSEN) && inputSpecs != null) {
            return bytes(files.places(inputSpecs));
        }
        DocumentSource.Content content = documents.content(name);
        contents.put(name, content);
        return content.bytes();
    }

    /** The names of the documents that were read again. */
    Set<String> names() {
        return Set.copyOf(contents.keySet());
    }

    /** A list of documents as something that is read. */
    static byte[] bytes(Iterable<String> places) {
        return String.join("\n", places).getBytes(StandardCharsets.UTF_8);
    }

    /** The texts of documents by the names that they have or are found under, each decoded once and as it was read. */
    Function<String, SourceText> texts() {
        Map<String, DocumentSource.Content> known = new HashMap<>(contents);
        for (DocumentSource.Content content : contents.values()) {
            known.put(content.name(), content);
        }
        Map<String, SourceText> texts = new HashMap<>();
        return name -> texts.computeIfAbsent(name, wanted -> {
            DocumentSource.Content content = known.get(wanted);
            return content == null ? SourceText.of(wanted, "") : SourceText.decode(content.name(), content.bytes());
        });
    }
}
