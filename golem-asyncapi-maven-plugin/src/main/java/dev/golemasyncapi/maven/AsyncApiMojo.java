package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals that read a document have in common: its place, its overlays, and what it may refer to. */
abstract class AsyncApiMojo extends DiagnosticsMojo {

    /**
     * The AsyncAPI document, YAML or JSON: a file, a resource of a jar among the dependencies of the plugin or of the
     * project ({@code classpath:folder/asyncapi.yaml}), a file in an artifact of a repository
     * ({@code artifact:com.acme:documents:1.0!/folder/asyncapi.yaml}), or an address of one of the {@code allowedHosts}
     * where {@code allowRemoteRefs} is true. A relative path starts at the project's folder, and without a project at
     * the folder that Maven was started in. Default: the first that exists of {@code src/main/asyncapi/asyncapi.yaml},
     * {@code src/main/asyncapi/asyncapi.yml} and {@code src/main/asyncapi/asyncapi.json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.inputSpec")
    private @Nullable String inputSpec;

    /**
     * Several documents instead of {@code inputSpec}: those files of a {@code directory} that one of the
     * {@code includes} matches and none of the {@code excludes}. Default of {@code directory}:
     * {@code src/main/asyncapi}; of {@code includes}: {@code *.yaml}, {@code *.yml} and {@code *.json}. Each document
     * is generated into a package of its own, named after its file. On the command line, the folder comes first, and
     * patterns behind commas, with an exclamation mark before those that exclude. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.inputSpecs")
    private @Nullable InputSpecs inputSpecs;

    /**
     * OpenAPI Overlay 1.0 files (YAML or JSON) that change the document before anything else looks at it, applied in
     * their order. Relative paths start where those of {@code inputSpec} do; on the command line, commas stand between
     * them. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.overlays")
    private @Nullable List<@Nullable String> overlays;

    /**
     * Do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.skip", defaultValue = "false")
    private boolean skip;

    /**
     * A folder that references may lead into, beside the project's and the document's own, with everything below it.
     * Files outside of these folders are not read. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.refRoot")
    private @Nullable String refRoot;

    /**
     * Follow references to documents of other machines, over https and http, to the {@code allowedHosts}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.allowRemoteRefs", defaultValue = "false")
    private boolean allowRemoteRefs;

    /**
     * The hosts that documents may come from where {@code allowRemoteRefs} is true, each with or without a port. What
     * was read once is kept beside the local repository and read from there when Maven is offline. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.allowedHosts")
    private @Nullable List<String> allowedHosts;

    @Inject
    private RepositorySystem repositories;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since asyncapi.skip is set");
            return;
        }
        checkConfiguration();
        try {
            run();
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    /**
     * Finds the documents and reads them.
     *
     * @param log takes what is read, also later when references are followed
     */
    final List<Input> inputs(ReadInputs log) throws IOException, MojoFailureException {
        SeverityPolicy severities = severities();
        return reader(log).read(inputSpec, inputSpecs, overlays, severities);
    }

    /** Finds the document that another parameter names, and reads it. */
    final Input input(String parameter, String value, ReadInputs log) throws IOException, MojoFailureException {
        return reader(log).readNamed(parameter, value.strip(), overlays, severities());
    }

    private Inputs reader(ReadInputs log) {
        Elsewhere elsewhere =
                new Elsewhere(ReachableDocuments.remote(allowRemoteRefs, allowedHosts, session()), artifacts());
        return new Inputs(baseFolder(), sources(), elsewhere, refRoot, log);
    }

    /** Reads again what an earlier run read. */
    final StoredInputs storedInputs() {
        Elsewhere copies = new Elsewhere(ReachableDocuments.copies(allowedHosts, session()), artifacts());
        return new StoredInputs(
                ReachableDocuments.stored(baseFolder(), copies),
                new InputDocument(baseFolder(), sources(), new ReadInputs()),
                inputSpecs);
    }

    private ProjectArtifacts artifacts() {
        return new ProjectArtifacts(repositories, session(), project());
    }
}
