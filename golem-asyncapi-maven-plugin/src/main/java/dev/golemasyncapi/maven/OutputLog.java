package dev.golemasyncapi.maven;

import dev.golemasyncapi.write.LastRun;
import dev.golemasyncapi.write.WriteResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Says what became of the output directory. */
final class OutputLog {

    private final Log log;
    private final Path output;

    OutputLog(Log log, Path output) {
        this.log = log;
        this.output = output;
    }

    /** After a run. */
    void generated(WriteResult written) {
        log.info("Generated "
                + (written.written().size() + written.unchanged().size()) + " files in " + output + " ("
                + written.written().size() + " written, " + written.deleted().size() + " deleted)");
        for (String path : written.replacedEdited()) {
            log.warn(output.resolve(path) + " was edited by hand; it is generated, and was generated anew");
        }
        written.keptEdited().forEach(this::keptEdited);
    }

    /** After a run that changed nothing on disk. */
    void previewed(WriteResult would) {
        for (String path : would.written()) {
            log.info((Files.exists(output.resolve(path)) ? "would change " : "would add ") + path);
        }
        would.deleted().forEach(path -> log.info("would delete " + path));
        log.info("Dry run: " + would.written().size() + " files would be written in " + output + " and "
                + would.deleted().size() + " deleted; " + would.unchanged().size() + " would stay as they are");
        for (String path : would.replacedEdited()) {
            log.warn(output.resolve(path) + " was edited by hand; it is generated, and would be generated anew");
        }
        for (String path : would.keptEdited()) {
            log.warn(output.resolve(path) + " is no longer generated, but was edited by hand and would be left there");
        }
    }

    /** Where nothing had to be done. */
    void unchanged(LastRun last) {
        log.info("Nothing has changed: " + last.files() + " files in " + output + " are up to date");
        last.keptEdited().forEach(this::keptEdited);
    }

    private void keptEdited(String path) {
        log.warn(output.resolve(path) + " is no longer generated, but was edited by hand and was left there");
    }
}
