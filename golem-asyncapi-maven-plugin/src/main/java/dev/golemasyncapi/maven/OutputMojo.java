package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GivenOptions;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that generate code let the user choose about where it goes, and whether a test kit goes with it. */
abstract class OutputMojo extends NamesMojo {

    /**
     * The source root to write to. Only files that change are written, and only generated files are deleted. Default:
     * {@code generated-sources/asyncapi} in the project's build directory, which is {@code target}; of
     * {@code generate-test}, {@code generated-test-sources/asyncapi} there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Generate a fake server, too, for tests of what uses the client: it speaks the messages of the document in the
     * tests' own process. It goes to the sources of tests.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.testKit", defaultValue = "false")
    private boolean testKit;

    /**
     * The source root that the test kit is written to. Default: {@code generated-test-sources/asyncapi} in the
     * project's build directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.testKitOutputDirectory")
    private @Nullable File testKitOutputDirectory;

    @Override
    final void give(GivenOptions given) {
        super.give(given);
        given.put("testKit", testKit);
    }

    /** Where code goes. */
    final Path output() {
        return outputDirectory == null
                ? buildFolder().resolve(sources().outputFolder()).normalize()
                : baseFolder().resolve(outputDirectory.toPath()).normalize();
    }

    /**
     * Where the test kit goes.
     *
     * @param owner who writes all else
     */
    final TestKitOutput testKitOutput(String owner) {
        Path folder = testKitOutputDirectory == null
                ? buildFolder().resolve(SourceSet.TEST.outputFolder())
                : baseFolder().resolve(testKitOutputDirectory.toPath());
        return new TestKitOutput(testKit, folder.normalize(), owner, outputLog(folder.normalize()));
    }

    /** Says what becomes of a folder. */
    final OutputLog outputLog(Path folder) {
        return new OutputLog(getLog(), folder, folder.startsWith(buildFolder()));
    }

    /** Where a build writes to. Without a pom, Maven leaves {@code ${project.basedir}} in its name as it is. */
    final Path buildFolder() {
        return baseFolder().resolve(hasPom() ? Path.of(project().getBuild().getDirectory()) : Path.of("target"));
    }
}
