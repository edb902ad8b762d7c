package dev.golemasyncapi.maven;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.GeneratorResult;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.util.List;
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
    void run() throws IOException, MojoFailureException {
        ReadInputs read = new ReadInputs();
        List<Input> inputs = inputs(read);
        List<GeneratorResult> results = inputs.stream()
                .map(input -> new AsyncApiGenerator().validate(input.reading()))
                .toList();
        String summary = report(DiagnosticReports.of(inputs, results), read.names());
        getLog().info((inputs.size() == 1 ? inputs.get(0).name() : inputs.size() + " documents") + ": " + summary);
    }
}
