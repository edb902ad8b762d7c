package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.VisibleText;
import dev.golemasyncapi.diff.Changes;
import dev.golemasyncapi.write.LastRun;
import dev.golemasyncapi.write.WriteResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Says what became of the output directory. */
final class OutputLog {

    /** More than a reader of a build's log wants to see; the goal {@code diff} lists all. */
    private static final int MOST_CHANGES = 20;

    private final Log log;
    private final Path output;
    private final boolean inBuildDirectory;

    /**
     * Takes the folder.
     *
     * @param output the folder
     * @param inBuildDirectory whether it goes away with the build directory
     */
    OutputLog(Log log, Path output, boolean inBuildDirectory) {
        this.log = log;
        this.output = output;
        this.inBuildDirectory = inBuildDirectory;
    }

    /** After a run. */
    void generated(WriteResult written) {
        log.info("Generated "
                + Count.of(written.written().size() + written.unchanged().size(), "file") + " in " + output + " ("
                + written.written().size() + " written, " + written.deleted().size() + " deleted)");
        written.replacedEdited()
                .forEach((path, copy) -> log.warn(output.resolve(path)
                        + " was edited by hand; it is generated, and was generated anew. What was edited is in "
                        + output.resolve(copy)));
        left(written.keptEdited(), written.foreign());
    }

    /** After a run that changed nothing on disk. */
    void previewed(WriteResult would) {
        for (String path : would.written()) {
            log.info((Files.exists(output.resolve(path)) ? "would change " : "would add ") + path);
        }
        would.deleted().forEach(path -> log.info("would delete " + path));
        log.info("Dry run: " + Count.of(would.written().size(), "file") + " would be written in " + output + " and "
                + would.deleted().size() + " deleted; " + would.unchanged().size() + " would stay as they are");
        for (String path : would.replacedEdited().keySet()) {
            log.warn(output.resolve(path) + " was edited by hand; it is generated, and would be generated anew");
        }
        for (String path : would.keptEdited()) {
            log.warn(output.resolve(path) + " is no longer generated, but was edited by hand and would be left there");
        }
    }

    /** What changed in a document since the last run. */
    void changed(Changes changes) {
        log.info(VisibleText.of(changes.after()) + " has changed since the last generation: " + changes.count());
        new ChangeReport(changes).logTo(log, MOST_CHANGES);
    }

    /** Where nothing had to be done. */
    void unchanged(LastRun last) {
        log.info("Nothing has changed: " + Count.of(last.files(), "file") + " in " + output
                + (last.files() == 1 ? " is" : " are") + " up to date");
        left(last.keptEdited(), last.foreign());
    }

    private void left(List<String> keptEdited, List<String> foreign) {
        for (String path : keptEdited) {
            log.warn(output.resolve(path) + " is no longer generated, but was edited by hand and was left there");
        }
        for (String path : foreign) {
            String text = output.resolve(path) + " was not generated and was left there";
            if (inBuildDirectory) {
                log.warn(text + "; mvn clean deletes it: move it to the project's own sources");
            } else {
                log.info(text);
            }
        }
    }
}
