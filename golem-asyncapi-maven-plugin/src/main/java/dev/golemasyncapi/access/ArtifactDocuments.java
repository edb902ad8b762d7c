package dev.golemasyncapi.access;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Files in artifacts of repositories: {@code artifact:group:artifact:version!/folder/document.yaml}. A document may
 * refer to others of its own artifact, and of those that the project declares.
 */
public final class ArtifactDocuments implements DocumentSource {

    private static final String SCHEME = "artifact:";
    private static final String SEPARATOR = "!/";
    private static final String FORM = "write artifact:GROUP:ARTIFACT:VERSION!/PATH; the version may be left out where"
            + " the project declares it, and a classifier may follow it";

    private final Artifacts artifacts;

    /** Takes the artifacts. */
    public ArtifactDocuments(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** Whether a name or a reference is one of an artifact's file. */
    static boolean isName(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public Answer locate(String from, String reference) {
        boolean elsewhere = isName(reference);
        String whole = elsewhere ? reference : from;
        int separator = whole.indexOf(SEPARATOR);
        String coordinates = separator < 0 ? "" : whole.substring(SCHEME.length(), separator);
        if (!coordinates.matches("[^:/\\\\]+(:[^:/\\\\]+){1,3}")) {
            return new Refused("it does not say which file of which artifact", Optional.of(FORM));
        }
        if (elsewhere && !from.startsWith(SCHEME + coordinates + SEPARATOR) && !artifacts.isDeclared(coordinates)) {
            return new Refused(
                    "it is in an artifact that the project does not declare",
                    Optional.of("add " + coordinates + " to its <dependencies>"));
        }
        String inside = whole.substring(separator + SEPARATOR.length());
        Optional<String> path = elsewhere ? Archive.path("", inside) : Archive.path(inside, reference);
        if (path.isEmpty()) {
            return new Refused("it leads out of the artifact", Optional.empty());
        }
        try {
            Archive archive = new Archive(artifacts.find(coordinates));
            return archive.holds(path.get())
                    ? new Found(SCHEME + coordinates + SEPARATOR + path.get())
                    : new Missing(suggestion(path.get(), archive.documents()));
        } catch (IOException e) {
            return new Missing(Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static Optional<String> suggestion(String path, List<String> documents) {
        return Suggestions.didYouMean(path, documents)
                .or(() -> Optional.of(
                        documents.isEmpty()
                                ? "there is no document in the artifact"
                                : "the artifact holds "
                                        + String.join(", ", documents.subList(0, Math.min(5, documents.size())))));
    }

    @Override
    public Content content(String name) throws IOException {
        int separator = name.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new IOException("it does not say which file of which artifact");
        }
        Archive archive = new Archive(artifacts.find(name.substring(SCHEME.length(), separator)));
        return new Content(name, archive.read(name.substring(separator + SEPARATOR.length())));
    }
}
