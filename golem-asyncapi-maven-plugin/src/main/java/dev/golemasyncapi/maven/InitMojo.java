package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.OptionsReader;
import dev.golemasyncapi.starter.StarterPom;
import dev.golemasyncapi.write.GeneratedFile;
import dev.golemasyncapi.write.NewFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Starts a project: writes a pom, a document, a class that connects and prints messages, and a test. What is there
 * already is left as it is; where there is a pom, shows what to add to it.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends ProjectMojo {

    private static final String PLUGIN = "dev.golemasyncapi:golem-asyncapi-maven-plugin";

    /**
     * The AsyncAPI document to start with: a file. It is used where it is if it is below the folder, and else copied to
     * {@code src/main/asyncapi}. Default: a small document, unless there is one in {@code src/main/asyncapi}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.inputSpec")
    private @Nullable String inputSpec;

    /**
     * The groupId of a new pom.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.groupId", defaultValue = "com.example")
    private @Nullable String groupId;

    /**
     * The artifactId of a new pom. Default: made from the name of the folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.artifactId")
    private @Nullable String artifactId;

    /**
     * The package of the generated client and of the classes to start with. Default: the groupId and the last word of
     * the artifactId, made legal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.packageName")
    private @Nullable String packageName;

    /** Called by Maven. */
    public InitMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        checkConfiguration();
        if (hasPom() && "pom".equals(project().getPackaging())) {
            throw new MojoFailureException("this project has modules and no code: start one in a folder of its own");
        }
        Coordinates coordinates = hasPom()
                ? new Coordinates(project().getGroupId(), project().getArtifactId())
                : Coordinates.ofParameters(groupId, artifactId, baseFolder());
        Optional<String> ofClient = PackageNames.packageName("packageName", packageName);
        try {
            var start = new StartingProject(
                    baseFolder(), coordinates, StartingDocument.of(inputSpec, baseFolder()), ofClient);
            GeneratorOptions options = OptionsReader.read(new GivenOptions(dependencies()));
            List<GeneratedFile> sources = start.sources(options, session(), getLog());
            say(new NewFiles(baseFolder()).write(start.files(sources, hasPom())));
            sayWhatNext(start.pom(sources), start.mainClass(sources));
        } catch (InvalidOptionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void say(NewFiles.Result result) {
        result.written().forEach(path -> getLog().info("Wrote " + path));
        result.kept().forEach(path -> getLog().info("Left " + path + " as it is"));
    }

    private void sayWhatNext(StarterPom pom, Optional<String> mainClass) {
        if (hasPom()) {
            String dependencies = missing("jackson-databind", pom.jackson()) + missing("junit-jupiter", pom.junit());
            if (!dependencies.isEmpty()) {
                getLog().info("Add to the dependencies of the pom:\n\n" + dependencies);
            }
            if (project().getPlugin(PLUGIN) == null) {
                getLog().info("Add to the plugins of the pom's build:\n\n" + pom.plugin());
            }
        }
        getLog().info("Next: mvn test");
        mainClass.ifPresent(
                main -> getLog().info(
                                hasPom()
                                        ? "Then run " + main + ", which says which arguments it takes"
                                        : "Then: mvn -q compile exec:java, which says which arguments it takes (-Dexec.args=\"...\")"));
    }

    /** A dependency to add, unless the project has that artifact from whatever group. */
    private String missing(String artifact, String dependency) {
        boolean there = project().getDependencies().stream()
                .anyMatch(each -> each.getArtifactId().equals(artifact));
        return there ? "" : dependency;
    }
}
