package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.SarifReport;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals that find something to say have in common: what becomes of their diagnostics. */
abstract class DiagnosticsMojo extends ProjectMojo {

    /**
     * Fail when the document gives a warning, as if it were an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /**
     * How much rules matter to you: the id of a rule, as listings show it in brackets, with {@code error},
     * {@code warning}, {@code info} or {@code off}. Errors that make generation impossible stay errors. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, @Nullable String> rules;

    /**
     * The same as {@code rules} on one line, such as {@code unused-parameter=off,unlisted-default=error}; it wins where
     * both name a rule. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.rules")
    private @Nullable String ruleList;

    /**
     * A file to write the diagnostics to in SARIF 2.1.0, for code hosts, such as {@code target/asyncapi.sarif}; written
     * also where there are none. A relative path starts where those of {@code inputSpec} do. Default: no file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.sarifFile")
    private @Nullable String sarifFile;

    @Inject
    private BuildContext buildContext;

    private final List<String> warnings = new ArrayList<>();

    /** How much each rule matters. */
    final SeverityPolicy severities() throws MojoFailureException {
        return RuleLevels.policy(rules, ruleList);
    }

    /**
     * Logs what there is to say about the documents, and fails the build where that is due; returns a summary.
     *
     * @param documents all documents that were read, by their names
     */
    final String report(DiagnosticReports reports, Collection<String> documents)
            throws IOException, MojoFailureException {
        if (sarifFile != null && !sarifFile.isBlank() && !writesNothing()) {
            new ReportFile(baseFolder().resolve(sarifFile.strip())).write(SarifReport.of(reports.all()));
        }
        reports.logTo(getLog());
        workspace().mark(documents, reports.all());
        return reports.summary(failOnWarnings);
    }

    /** Whether the user wants no file to change. */
    boolean writesNothing() {
        return false;
    }

    /** Warns of something about the project. */
    final void warn(String warning) {
        getLog().warn(warning);
        warnings.add(warning);
    }

    /** What was warned of so far. */
    final List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The IDE that runs Maven, where one does. */
    final Workspace workspace() {
        return new Workspace(buildContext, session(), baseFolder());
    }
}
