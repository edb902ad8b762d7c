package dev.golemasyncapi.access;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Resources of a class path, such as documents in a jar: {@code classpath:folder/document.yaml}. What is not there is
 * looked for in the artifacts that the project depends on; these are not asked for before.
 */
public final class ClasspathDocuments implements DocumentSource {

    private static final String SCHEME = "classpath:";
    private static final String HOW_TO_ADD =
            "add the artifact that holds it to the <dependencies> of the project or of the plugin";

    private final ClassLoader loader;
    private final Artifacts artifacts;

    /** Takes the class path, and what the project depends on. */
    public ClasspathDocuments(ClassLoader loader, Artifacts artifacts) {
        this.loader = loader;
        this.artifacts = artifacts;
    }

    /** Whether a name or a reference is one of the class path. */
    static boolean isName(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public Answer locate(String from, String reference) {
        Optional<String> path = isName(reference)
                ? Archive.path("", reference.substring(SCHEME.length()))
                : Archive.path(from.substring(SCHEME.length()), reference);
        if (path.isEmpty()) {
            return new Refused("it leads out of the class path, or is not the path of a resource", Optional.empty());
        }
        try {
            return loader.getResource(path.get()) != null || archive(path.get()).isPresent()
                    ? new Found(SCHEME + path.get())
                    : new Missing(Optional.of(howToAdd()));
        } catch (IOException e) {
            return new Missing(Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private String howToAdd() {
        List<String> unavailable = artifacts.dependencies().unavailable();
        return HOW_TO_ADD + (unavailable.isEmpty() ? "" : " (not looked into: " + String.join("; ", unavailable) + ")");
    }

    private Optional<Archive> archive(String path) throws IOException {
        for (Path dependency : artifacts.dependencies().files()) {
            Archive archive = new Archive(dependency);
            if (archive.holds(path)) {
                return Optional.of(archive);
            }
        }
        return Optional.empty();
    }

    @Override
    public Content content(String name) throws IOException {
        String path = name.substring(SCHEME.length());
        try (InputStream resource = loader.getResourceAsStream(path)) {
            if (resource != null) {
                return new Content(name, Archive.bounded(resource));
            }
        }
        Archive archive = archive(path).orElseThrow(() -> new FileNotFoundException("it is not on the class path"));
        return new Content(name, archive.read(path));
    }
}
