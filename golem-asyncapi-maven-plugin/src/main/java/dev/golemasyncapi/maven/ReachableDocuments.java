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
import org.apache.maven.plugin.MojoFailureException;
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
        if (!Documents.hasScheme(document.name())) {
            Optional.ofNullable(base.resolve(document.name()).getParent()).ifPresent(roots::add);
        }
        Optional.ofNullable(refRoot).map(Path::of).ifPresent(roots::add);
        return new Documents(
                new FileDocuments(base, roots),
                new ClasspathDocuments(ReachableDocuments.class.getClassLoader()),
                remote);
    }

    /**
     * The document that an address names: a resource of the class path, or one of another machine; empty for the path
     * of a file.
     */
    static Optional<SourceText> at(@Nullable String address, RemoteDocuments remote) throws MojoFailureException {
        String name = address == null ? "" : address.strip();
        if (!Documents.hasScheme(name)) {
            return Optional.empty();
        }
        var classpath = new ClasspathDocuments(ReachableDocuments.class.getClassLoader());
        DocumentAccess documents = new Documents(new FileDocuments(Path.of(""), List.of()), classpath, remote);
        DocumentAccess.Answer answer = documents.locate(name, name);
        if (answer instanceof DocumentAccess.Found found) {
            try {
                return Optional.of(documents.read(found.name()));
            } catch (IOException e) {
                throw new MojoFailureException("inputSpec '" + name + "' cannot be read: " + e.getMessage(), e);
            }
        }
        String problem = answer instanceof DocumentAccess.Refused refused
                ? "is not read: " + refused.reason() + help(refused.help())
                : "does not exist" + help(((DocumentAccess.Missing) answer).help());
        throw new MojoFailureException("inputSpec '" + name + "' " + problem);
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

    private static Downloads downloads(MavenSession session) {
        Path repository = session.getRequest().getLocalRepositoryPath().toPath();
        Path cache = repository.resolve(".cache").resolve("golem-asyncapi");
        return new CachedDownloads(new HttpDownloads(), cache, session.isOffline());
    }
}
