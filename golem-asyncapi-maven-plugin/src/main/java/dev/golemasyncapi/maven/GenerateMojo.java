package dev.golemasyncapi.maven;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.GeneratorResult;
import dev.golemasyncapi.diff.Changes;
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
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates a typed Java client from an AsyncAPI document.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public class GenerateMojo extends OutputMojo {

    /**
     * Add the output directory to the sources that the project compiles, or, with {@code generate-test}, to those of
     * its tests.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /**
     * Do nothing but repeat the warnings of the last run where it read the same documents, had the same parameters, and
     * its files are as it left them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.skipIfUnchanged", defaultValue = "true")
    private boolean skipIfUnchanged;

    /**
     * Write nothing, and say which files would be added, changed and deleted.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Called by Maven. */
    public GenerateMojo() {}

    @Override
    final void run() throws IOException, MojoFailureException {
        Path output = output();
        String owner = owner(requiredPackageName());
        OutputDirectory directory = new OutputDirectory(output, owner);
        TestKitOutput testKit = testKitOutput(owner);
        Settings settings = settings();
        StoredInputs stored = storedInputs();
        Optional<LastRun> last = skipIfUnchanged && testKit.isUnchanged(settings, stored)
                ? directory.unchanged(settings, stored)
                : Optional.empty();
        OutputLog log = outputLog(output);
        if (last.isPresent()) {
            RunMessages messages = RunMessages.read(last.get().messages(), stored.texts());
            for (String warning : messages.warnings()) {
                warn(warning);
            }
            report(messages.reports(), stored.names());
            log.unchanged(last.get());
            testKit.logUnchanged();
        } else {
            generate(directory, testKit, settings, log);
        }
        if (addCompileSourceRoot && hasPom()) {
            sources().addRoot(project(), output);
            testKit.addRoot(project());
        }
    }

    @Override
    final void checkConfiguration() throws MojoFailureException {
        super.checkConfiguration();
        if (hasPom() && addCompileSourceRoot) {
            new JavaVersionCheck(project(), session().getUserProperties(), sources()).check(getLog());
        }
    }

    @Override
    final boolean writesNothing() {
        return dryRun;
    }

    private void generate(OutputDirectory directory, TestKitOutput testKit, Settings settings, OutputLog log)
            throws IOException, MojoFailureException {
        ReadInputs read = new ReadInputs();
        RememberedInputs remembered = new RememberedInputs(inputs(read));
        List<GeneratorRequest> requests = requests(remembered.inputs());
        List<GeneratorResult> results =
                requests.stream().map(new AsyncApiGenerator()::generate).toList();
        DiagnosticReports reports = DiagnosticReports.of(remembered.inputs(), results);
        report(reports, read.names());
        List<GeneratedFile> files = GeneratedTogether.files(requests, results);
        List<GeneratedFile> testFiles = GeneratedTogether.testFiles(results);
        List<Changes> changes = remembered.changesSince(directory.documents(), requests.get(0), getLog());
        if (dryRun) {
            testKit.preview(testFiles);
            log.previewed(directory.preview(files));
            changes.forEach(log::changed);
            return;
        }
        List<String> messages = new RunMessages(warnings(), reports).lines();
        RunRecord record = new RunRecord(settings, read, messages);
        // Before all else, whose record says that there is nothing more to do.
        testKit.write(testFiles, record).ifPresent(written -> refresh(written, testKit.folder()));
        WriteResult written = directory.write(files, record.withDocuments(remembered.text()));
        log.generated(written);
        changes.forEach(log::changed);
        refresh(written, output());
    }

    private void refresh(WriteResult written, Path folder) {
        if (!written.written().isEmpty() || !written.deleted().isEmpty()) {
            workspace().refresh(folder);
        }
    }
}
