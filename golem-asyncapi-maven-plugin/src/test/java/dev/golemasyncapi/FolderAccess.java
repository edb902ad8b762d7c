package dev.golemasyncapi;

import dev.golemasyncapi.access.ArtifactDocuments;
import dev.golemasyncapi.access.Artifacts;
import dev.golemasyncapi.access.ClasspathDocuments;
import dev.golemasyncapi.access.Documents;
import dev.golemasyncapi.access.FileDocuments;
import dev.golemasyncapi.access.RemoteDocuments;
import dev.golemasyncapi.resolve.DocumentAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of one folder and the class path of the tests, for references that lead nowhere else. */
final class FolderAccess {

    private FolderAccess() {}

    static DocumentAccess to(Path folder) {
        Path base = folder.toAbsolutePath().normalize();
        return new Documents(
                new FileDocuments(base, List.of(base)),
                new ClasspathDocuments(FolderAccess.class.getClassLoader(), Artifacts.NONE),
                new ArtifactDocuments(Artifacts.NONE),
                new RemoteDocuments(false, List.of(), address -> {
                    throw new IOException("no test reads " + address);
                }));
    }
}
