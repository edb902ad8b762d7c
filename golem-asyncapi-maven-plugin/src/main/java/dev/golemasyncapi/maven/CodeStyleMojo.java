package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.OptionsReader;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that generate code let the user choose about how it looks. */
abstract class CodeStyleMojo extends AsyncApiMojo {

    /** Mark each generated type with {@code @Generated}, which many tools take as a sign to look elsewhere. */
    @Parameter(property = "asyncapi.generatedAnnotation", defaultValue = "true")
    private boolean generatedAnnotation;

    /** Text for a comment at the beginning of each generated file, such as a licence. */
    @Parameter(property = "asyncapi.fileHeader")
    private @Nullable String fileHeader;

    /** What the user chose, checked. */
    final GeneratorOptions options() throws MojoFailureException {
        GivenOptions given = new GivenOptions(project().getDependencies().stream()
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId())
                .collect(Collectors.toSet()));
        give(given);
        try {
            return OptionsReader.read(given);
        } catch (InvalidOptionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /** Adds the values of the parameters. */
    private void give(GivenOptions given) {
        given.put("generatedAnnotation", generatedAnnotation).put("fileHeader", fileHeader);
    }
}
