package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.Documents;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** The IDE that runs Maven, where one does: it marks what is wrong in a document, and is told of new files. */
final class Workspace {

    /** Eclipse's Maven integration, which VS Code has too, sets it in each build. */
    private static final String M2E = "m2e.version";

    private final BuildContext context;
    private final Path base;
    private final boolean present;

    /**
     * Takes what Maven injects.
     *
     * @param base where the names of documents start
     */
    Workspace(BuildContext context, MavenSession session, Path base) {
        this.context = context;
        this.base = base;
        // Without an IDE there is a context, too, which would log each message a second time.
        this.present = !(context instanceof DefaultBuildContext)
                || session.getUserProperties().containsKey(M2E)
                || session.getSystemProperties().containsKey(M2E);
    }

    /**
     * Marks the places that diagnostics are about, in place of those of an earlier build.
     *
     * @param documents the names of all documents that were read
     */
    void mark(Collection<String> documents, List<Diagnostic> diagnostics) {
        if (!present) {
            return;
        }
        documents.stream().filter(Workspace::isFile).distinct().forEach(name -> context.removeMessages(file(name)));
        for (Diagnostic diagnostic : diagnostics) {
            String document = diagnostic.origin().source().name();
            if (isFile(document) && diagnostic.severity() != Severity.INFO) {
                context.addMessage(
                        file(document),
                        diagnostic.origin().span().startLine(),
                        diagnostic.origin().span().startColumn(),
                        diagnostic.message() + " [" + diagnostic.code().id() + "]"
                                + diagnostic.help().map(help -> "; " + help).orElse(""),
                        diagnostic.severity() == Severity.ERROR
                                ? BuildContext.SEVERITY_ERROR
                                : BuildContext.SEVERITY_WARNING,
                        null);
            }
        }
    }

    /** Says that files in a folder are new, changed or gone. */
    void refresh(Path folder) {
        context.refresh(folder.toFile());
    }

    private static boolean isFile(String document) {
        return !Documents.hasScheme(document) && !document.equals(StoredInputs.CHOSEN);
    }

    private File file(String document) {
        return base.resolve(document).normalize().toFile();
    }
}
