package dev.golemasyncapi.access;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Documents of every kind: the scheme of a reference, or that of the document it stands in, tells which. */
public final class Documents implements DocumentSource {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.\\-]+:.*", Pattern.DOTALL);

    private final FileDocuments files;
    private final ClasspathDocuments classpath;
    private final ArtifactDocuments artifacts;
    private final RemoteDocuments remote;

    /** Joins the kinds. */
    public Documents(
            FileDocuments files, ClasspathDocuments classpath, ArtifactDocuments artifacts, RemoteDocuments remote) {
        this.files = files;
        this.classpath = classpath;
        this.artifacts = artifacts;
        this.remote = remote;
    }

    /** Whether the address of a document begins with a scheme that is read here, so that it is not a file's path. */
    public static boolean hasScheme(String address) {
        return ClasspathDocuments.isName(address)
                || ArtifactDocuments.isName(address)
                || RemoteDocuments.isName(address);
    }

    @Override
    public Answer locate(String from, String reference) {
        if (ClasspathDocuments.isName(reference)) {
            return classpath.locate(from, reference);
        }
        if (ArtifactDocuments.isName(reference)) {
            return artifacts.locate(from, reference);
        }
        if (RemoteDocuments.isName(reference)) {
            return remote.locate(from, reference);
        }
        if (SCHEME.matcher(reference).matches()) {
            String scheme = reference.substring(0, reference.indexOf(':')).toLowerCase(Locale.ROOT);
            return new Refused(
                    "nothing is read by the scheme \"" + scheme + "\"",
                    Optional.of("write a path, or an address that begins with classpath:, artifact:, https: or http:"));
        }
        return sourceOf(from).locate(from, reference);
    }

    @Override
    public Content content(String name) throws IOException {
        return sourceOf(name).content(name);
    }

    private DocumentSource sourceOf(String name) {
        if (ClasspathDocuments.isName(name)) {
            return classpath;
        }
        if (ArtifactDocuments.isName(name)) {
            return artifacts;
        }
        return RemoteDocuments.isName(name) ? remote : files;
    }
}
