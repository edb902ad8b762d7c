package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.ArtifactDocuments;
import dev.golemasyncapi.access.CachedDownloads;
import dev.golemasyncapi.access.ClasspathDocuments;
import dev.golemasyncapi.access.DocumentSource;
import dev.golemasyncapi.access.Documents;
import dev.golemasyncapi.access.DownloadCopies;
import dev.golemasyncapi.access.Downloads;
import dev.golemasyncapi.access.FileDocuments;
import dev.golemasyncapi.access.HttpDownloads;
import dev.golemasyncapi.access.LoggedDocuments;
import dev.golemasyncapi.access.RemoteDocuments;
import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Which documents the references of a project's document may lead to. */
final class ReachableDocuments {

    private static final Duration VALIDITY = Duration.ofDays(1);

    private ReachableDocuments() {}

    /**
     * Those of the project's folder, of the document's own, of one that the user names, of the plugin's class path, of
     * artifacts, and of other machines where that is allowed.
     */
    static DocumentAccess of(
            SourceText document, Path base, @Nullable String refRoot, Elsewhere elsewhere, ReadInputs log) {
        var roots = new ArrayList<Path>(List.of(base));
        if (!Documents.hasScheme(document.name())) {
            Optional.ofNullable(base.resolve(document.name()).getParent()).ifPresent(roots::add);
        }
        Optional.ofNullable(refRoot).map(Path::of).ifPresent(roots::add);
        return new LoggedDocuments(documents(base, roots, elsewhere), log::add);
    }

    /**
     * The document that an address names: a resource of the class path, a file of an artifact, or one of another
     * machine; empty for the path of a file.
     */
    static Optional<SourceText> at(String parameter, @Nullable String address, Elsewhere elsewhere, ReadInputs log)
            throws MojoFailureException {
        String name = address == null ? "" : address.strip();
        if (!Documents.hasScheme(name)) {
            return Optional.empty();
        }
        DocumentAccess documents = new LoggedDocuments(documents(Path.of(""), List.of(), elsewhere), log::add);
        DocumentAccess.Answer answer = documents.locate(name, name);
        if (answer instanceof DocumentAccess.Found found) {
            try {
                return Optional.of(documents.read(found.name()));
            } catch (IOException e) {
                throw new MojoFailureException(parameter + " '" + name + "' cannot be read: " + e.getMessage(), e);
            }
        }
        String problem = answer instanceof DocumentAccess.Refused refused
                ? "is not read: " + refused.reason() + help(refused.help())
                : "does not exist" + help(((DocumentAccess.Missing) answer).help());
        throw new MojoFailureException(parameter + " '" + name + "' " + problem);
    }

    /** Everything that a run may have read, by the name that it was read by. */
    static DocumentSource stored(Path base, Elsewhere elsewhere) {
        return documents(base, List.of(), elsewhere);
    }

    private static Documents documents(Path base, List<Path> roots, Elsewhere elsewhere) {
        return new Documents(
                new FileDocuments(base, roots),
                new ClasspathDocuments(ReachableDocuments.class.getClassLoader(), elsewhere.artifacts()),
                new ArtifactDocuments(elsewhere.artifacts()),
                elsewhere.remote());
    }

    private static String help(Optional<String> help) {
        return help.map(text -> "; " + text).orElse("");
    }

    /** Those of other machines, with copies beside the local repository. */
    static RemoteDocuments remote(boolean allowed, @Nullable List<String> hosts, MavenSession session) {
        return new RemoteDocuments(
                allowed,
                Optional.ofNullable(hosts).orElse(List.of()),
                allowed
                        ? downloads(session)
                        : address -> {
                            throw new IOException("documents of other machines are not read");
                        });
    }

    /**
     * Copies of those of other machines that need not be asked for again: as with snapshots, those of the last day, all
     * where Maven is offline, and none where it was told to update.
     */
    static RemoteDocuments copies(@Nullable List<String> hosts, MavenSession session) {
        Instant oldest = Instant.MIN;
        if (!session.isOffline()) {
            oldest = session.getRequest().isUpdateSnapshots()
                    ? Instant.MAX
                    : Instant.now().minus(VALIDITY);
        }
        return new RemoteDocuments(
                true, Optional.ofNullable(hosts).orElse(List.of()), new DownloadCopies(cache(session), oldest));
    }

    private static Downloads downloads(MavenSession session) {
        return new CachedDownloads(new HttpDownloads(), cache(session), session.isOffline());
    }

    private static Path cache(MavenSession session) {
        Path repository = session.getRequest().getLocalRepositoryPath().toPath();
        return repository.resolve(".cache").resolve("golem-asyncapi");
    }
}
