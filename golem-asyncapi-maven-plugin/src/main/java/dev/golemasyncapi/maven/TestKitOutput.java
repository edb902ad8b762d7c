package dev.golemasyncapi.maven;

import dev.golemasyncapi.write.GeneratedFile;
import dev.golemasyncapi.write.LastRun;
import dev.golemasyncapi.write.OutputDirectory;
import dev.golemasyncapi.write.ReadInputs;
import dev.golemasyncapi.write.RunRecord;
import dev.golemasyncapi.write.Settings;
import dev.golemasyncapi.write.WriteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** Where the test kit goes, if one is wanted. */
final class TestKitOutput {

    private final boolean wanted;
    private final Path folder;
    private final OutputDirectory directory;
    private final OutputLog log;
    private Optional<LastRun> last = Optional.empty();

    /**
     * Takes the folder.
     *
     * @param owner who writes all else
     * @param log says what becomes of it
     */
    TestKitOutput(boolean wanted, Path folder, String owner, OutputLog log) {
        this.wanted = wanted;
        this.folder = folder;
        this.directory = new OutputDirectory(folder, owner + "-testkit");
        this.log = log;
    }

    /** Whether a run now would not change it. */
    boolean isUnchanged(Settings settings, ReadInputs.Reader reader) throws IOException {
        last = wanted ? directory.unchanged(settings, reader) : Optional.empty();
        return wanted ? last.isPresent() : !directory.holdsFiles();
    }

    /** Says so. */
    void logUnchanged() {
        if (last.isPresent()) {
            log.unchanged(last.get());
        }
    }

    /** Writes it; where none is wanted, what is left of an earlier one goes. */
    Optional<WriteResult> write(List<GeneratedFile> files, RunRecord record) throws IOException {
        if (!wanted && !directory.holdsFiles()) {
            return Optional.empty();
        }
        WriteResult written = directory.write(files, record);
        log.generated(written);
        return Optional.of(written);
    }

    /** Says what {@link #write} would do. */
    void preview(List<GeneratedFile> files) throws IOException {
        if (wanted || directory.holdsFiles()) {
            log.previewed(directory.preview(files));
        }
    }

    Path folder() {
        return folder;
    }

    /** Has it compiled. */
    void addRoot(MavenProject project) {
        if (wanted) {
            SourceSet.TEST.addRoot(project, folder);
        }
    }
}
