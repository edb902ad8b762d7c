package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.DocumentSource;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an earlier run read, as it is now. */
final class StoredInputs implements ReadInputs.Reader {

    /** Which documents the patterns of {@code inputSpecs} choose is read from the disk, too. */
    static final String CHOSEN = "inputSpecs:";

    private final DocumentSource documents;
    private final InputDocument files;
    private final @Nullable InputSpecs inputSpecs;
    private final Set<String> names = new TreeSet<>();

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
        byte[] bytes = documents.content(name).bytes();
        names.add(name);
        return bytes;
    }

    /** The names of the documents that were read again. */
    Set<String> names() {
        return Set.copyOf(names);
    }

    /** A list of documents as something that is read. */
    static byte[] bytes(Iterable<String> places) {
        return String.join("\n", places).getBytes(StandardCharsets.UTF_8);
    }

    /** The texts of documents by their names, each decoded once. */
    Function<String, SourceText> texts() {
        Map<String, SourceText> texts = new HashMap<>();
        return name -> texts.computeIfAbsent(name, this::text);
    }

    private SourceText text(String name) {
        try {
            return name.isEmpty() ? SourceText.of("", "") : documents.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
