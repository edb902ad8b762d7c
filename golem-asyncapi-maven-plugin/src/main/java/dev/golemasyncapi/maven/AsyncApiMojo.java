package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorResult;
import dev.golemasyncapi.ReadRequest;
import dev.golemasyncapi.access.RemoteDocuments;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that read a document have in common: its place, and what becomes of its diagnostics. */
abstract class AsyncApiMojo extends AbstractMojo {

    /**
     * The AsyncAPI document, YAML or JSON: a file, a resource of a jar among the plugin's dependencies
     * ({@code classpath:folder/asyncapi.yaml}), or an address of one of the {@code allowedHosts} where
     * {@code allowRemoteRefs} is true. A relative path starts at the project's folder, and without a project at the
     * folder that Maven was started in. Default: the first that exists of {@code src/main/asyncapi/asyncapi.yaml},
     * {@code src/main/asyncapi/asyncapi.yml} and {@code src/main/asyncapi/asyncapi.json}.
     */
    @Parameter(property = "asyncapi.inputSpec")
    private @Nullable String inputSpec;

    /**
     * OpenAPI Overlay 1.0 files (YAML or JSON) that change the document before anything else looks at it, applied in
     * their order. Relative paths start where those of {@code inputSpec} do; on the command line, commas stand between
     * them.
     */
    @Parameter(property = "asyncapi.overlays")
    private @Nullable List<@Nullable String> overlays;

    /** Do nothing. */
    @Parameter(property = "asyncapi.skip", defaultValue = "false")
    private boolean skip;

    /** Fail when the document gives a warning, as if it were an error. */
    @Parameter(property = "asyncapi.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /**
     * How much rules matter to you: the id of a rule, as listings show it in brackets, with {@code error},
     * {@code warning}, {@code info} or {@code off}. Errors that make generation impossible stay errors.
     */
    @Parameter
    private @Nullable Map<String, @Nullable String> rules;

    /**
     * The same as {@code rules} on one line, such as {@code unused-parameter=off,unlisted-default=error}; it wins where
     * both name a rule.
     */
    @Parameter(property = "asyncapi.rules")
    private @Nullable String ruleList;

    /**
     * A file to write the diagnostics to in SARIF 2.1.0, for code hosts, such as {@code target/asyncapi.sarif}; written
     * also where there are none. A relative path starts where those of {@code inputSpec} do. Default: no file.
     */
    @Parameter(property = "asyncapi.sarifFile")
    private @Nullable String sarifFile;

    /**
     * A folder that references may lead into, beside the project's and the document's own, with everything below it.
     * Files outside of these folders are not read.
     */
    @Parameter(property = "asyncapi.refRoot")
    private @Nullable String refRoot;

    /** Follow references to documents of other machines, over https and http, to the {@code allowedHosts}. */
    @Parameter(property = "asyncapi.allowRemoteRefs", defaultValue = "false")
    private boolean allowRemoteRefs;

    /**
     * The hosts that documents may come from where {@code allowRemoteRefs} is true, each with or without a port. What
     * was read once is kept beside the local repository and read from there when Maven is offline.
     */
    @Parameter(property = "asyncapi.allowedHosts")
    private @Nullable List<String> allowedHosts;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since asyncapi.skip is set");
            return;
        }
        try {
            SeverityPolicy severities = RuleLevels.policy(rules, ruleList);
            InputDocument files = new InputDocument(baseFolder());
            RemoteDocuments remote = ReachableDocuments.remote(allowRemoteRefs, allowedHosts, session);
            Optional<SourceText> elsewhere = ReachableDocuments.at(inputSpec, remote);
            SourceText document = elsewhere.isPresent() ? elsewhere.get() : files.read(inputSpec);
            run(ReadRequest.of(document)
                    .withSeverities(severities)
                    .withOverlays(files.readOverlays(overlays))
                    .withAccess(ReachableDocuments.of(document, baseFolder(), refRoot, remote)));
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Does what the goal is for, once the document is there. */
    abstract void run(ReadRequest request) throws IOException, MojoExecutionException, MojoFailureException;

    /** Logs what there is to say about the document, and fails the build where that is due; returns a summary. */
    final String report(ReadRequest request, GeneratorResult result) throws IOException, MojoFailureException {
        if (sarifFile != null && !sarifFile.isBlank()) {
            new SarifFile(baseFolder().resolve(sarifFile.strip())).write(result.diagnostics());
        }
        DiagnosticReport report = new DiagnosticReport(request.document().name(), result.diagnostics());
        report.logTo(getLog());
        Optional<String> failure = report.failure(failOnWarnings);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
        return report.summary();
    }

    final MavenProject project() {
        return project;
    }

    /** Whether there is a pom; without one Maven makes up a project that must not give its names to anything. */
    final boolean hasPom() {
        return project.getFile() != null;
    }

    /** Where relative paths start. */
    final Path baseFolder() {
        return hasPom()
                ? project.getBasedir().toPath()
                : Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
    }
}
