package dev.golemasyncapi.maven;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.ReadRequest;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks an AsyncAPI document, and fails where it has errors; generates nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AsyncApiMojo {

    /** Called by Maven. */
    public ValidateMojo() {}

    @Override
    void run(ReadRequest request) throws IOException, MojoFailureException {
        String summary = report(request.document(), new AsyncApiGenerator().validate(request));
        getLog().info(request.document().name() + ": " + summary);
    }
}
