package dev.golemasyncapi.maven;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.ComparisonResult;
import dev.golemasyncapi.diff.Changes;
import dev.golemasyncapi.diff.TextReport;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.OptionsReader;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed from one version of a document to another, and what that breaks for users of the generated client;
 * generates nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends SelectionMojo {

    /**
     * The document as it was: named as {@code inputSpec} is. Default: none, since it is required.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.oldSpec")
    private @Nullable String oldSpec;

    /**
     * The document as it is: named as {@code inputSpec} is. Default: the document of {@code inputSpec}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.newSpec")
    private @Nullable String newSpec;

    /**
     * A file to write the changes to; written also where there are none. A relative path starts where those of
     * {@code inputSpec} do. Default: no file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.reportFile")
    private @Nullable String reportFile;

    /**
     * The form of {@code reportFile}: {@code text}, {@code json} or {@code markdown}. Default: by the end of its name,
     * which is {@code .json}, {@code .md} or anything else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.reportFormat")
    private @Nullable String reportFormat;

    /**
     * Leave out changes that break nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.onlyBreaking", defaultValue = "false")
    private boolean onlyBreaking;

    /**
     * Fail when a change breaks something.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.failOnBreaking", defaultValue = "false")
    private boolean failOnBreaking;

    /** Called by Maven. */
    public DiffMojo() {}

    @Override
    void run() throws IOException, MojoFailureException {
        String file = reportFile == null ? "" : reportFile.strip();
        Function<Changes, String> format = ChangeReport.format(reportFormat, file);
        Changes changes = compare();
        if (!file.isEmpty()) {
            new ReportFile(baseFolder().resolve(file)).write(format.apply(changes));
        }
        ChangeReport report = new ChangeReport(changes);
        report.logTo(getLog(), Integer.MAX_VALUE);
        var failure = report.failure();
        if (failOnBreaking && failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
        getLog().info(TextReport.summary(changes));
    }

    private Changes compare() throws IOException, MojoFailureException {
        if (oldSpec == null || oldSpec.isBlank()) {
            throw new MojoFailureException(
                    "oldSpec is required: set -Dasyncapi.oldSpec=FILE to the document as it was");
        }
        ReadInputs read = new ReadInputs();
        Input before = input("oldSpec", oldSpec, read);
        Input after = current(read);
        GivenOptions given = new GivenOptions(Set.of());
        give(given);
        ComparisonResult result;
        try {
            result = new AsyncApiGenerator()
                    .compare(
                            before.reading(),
                            after.reading(),
                            OptionsReader.read(given).contents());
        } catch (InvalidOptionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
        report(
                DiagnosticReports.ofDocuments(
                        List.of(before.name(), after.name()), List.of(result.before(), result.after())),
                read.names());
        Changes all = result.changes().orElseThrow();
        return onlyBreaking ? all.onlyBreaking() : all;
    }

    private Input current(ReadInputs read) throws IOException, MojoFailureException {
        if (newSpec != null && !newSpec.isBlank()) {
            return input("newSpec", newSpec, read);
        }
        List<Input> inputs = inputs(read);
        if (inputs.size() > 1) {
            throw new MojoFailureException("diff compares one document, and inputSpecs names " + inputs.size()
                    + ": set newSpec to one of them");
        }
        return inputs.get(0);
    }
}
