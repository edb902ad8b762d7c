package dev.golemasyncapi.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Generates a typed Java client from an AsyncAPI document for the project's tests alone: documents are looked for in
 * {@code src/test/asyncapi}, and code goes to {@code generated-test-sources/asyncapi} in the build directory.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresProject = false,
        threadSafe = true)
public final class GenerateTestMojo extends GenerateMojo {

    /** Called by Maven. */
    public GenerateTestMojo() {}

    @Override
    SourceSet sources() {
        return SourceSet.TEST;
    }
}
