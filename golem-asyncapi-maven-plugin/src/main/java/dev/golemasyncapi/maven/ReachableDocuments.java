package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.CachedDownloads;
import dev.golemasyncapi.access.ClasspathDocuments;
import dev.golemasyncapi.access.Documents;
import dev.golemasyncapi.access.Downloads;
import dev.golemasyncapi.access.FileDocuments;
import dev.golemasyncapi.access.HttpDownloads;
import dev.golemasyncapi.access.RemoteDocuments;
import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Which documents the references of a project's document may lead to. */
final class ReachableDocuments {

    private ReachableDocuments() {}

    /**
     * Those of the project's folder, of the document's own, of one that the user names, of the plugin's class path, and
     * of other machines where that is allowed.
     */
    static DocumentAccess of(SourceText document, Path base, @Nullable String refRoot, RemoteDocuments remote) {
        var roots = new ArrayList<Path>(List.of(base));
        Optional.ofNullable(base.resolve(document.name()).getParent()).ifPresent(roots::add);
        Optional.ofNullable(refRoot).map(Path::of).ifPresent(roots::add);
        return new Documents(
                new FileDocuments(base, roots),
                new ClasspathDocuments(ReachableDocuments.class.getClassLoader()),
                remote);
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

    private static Downloads downloads(MavenSession session) {
        Path repository = session.getRequest().getLocalRepositoryPath().toPath();
        Path cache = repository.resolve(".cache").resolve("golem-asyncapi");
        return new CachedDownloads(new HttpDownloads(), cache, session.isOffline());
    }
}
