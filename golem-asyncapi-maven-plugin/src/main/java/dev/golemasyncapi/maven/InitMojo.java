package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.OptionsReader;
import dev.golemasyncapi.starter.StarterPom;
import dev.golemasyncapi.write.GeneratedFile;
import dev.golemasyncapi.write.NewFiles;
import java.io.IOException;
import java.nio.file.Files;
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
            NewFiles.Result result = new NewFiles(baseFolder()).write(start.files(sources, hasPom()));
            say(result);
            sayWhatNext(start.pom(sources), result, sources);
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

    private void sayWhatNext(StarterPom pom, NewFiles.Result result, List<GeneratedFile> sources) throws IOException {
        boolean ownMain = false;
        for (GeneratedFile file : sources) {
            ownMain |= StartingProject.isMain(file)
                    && result.kept().contains(file.path())
                    && !file.content().equals(Files.readString(baseFolder().resolve(file.path())));
        }
        new NextSteps(
                        getLog(),
                        hasPom() ? Optional.of(project()) : Optional.empty(),
                        session().getUserProperties())
                .say(pom, ownMain);
    }
}
