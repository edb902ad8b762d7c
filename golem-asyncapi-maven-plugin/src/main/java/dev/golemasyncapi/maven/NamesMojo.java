package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.write.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that generate code let the user choose about where types go and what the client is called. */
abstract class NamesMojo extends CodeStyleMojo {

    /**
     * The package of the client; payload types go to {@code PACKAGE.model}, support code to {@code PACKAGE.runtime}.
     * Default: the project's groupId and the last word of its artifactId, made legal. Required without a pom.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.packageName")
    private @Nullable String packageName;

    /**
     * The name of the client class. Default: made from the document's {@code info.title}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.clientName")
    private @Nullable String clientName;

    /**
     * The package of the payload types. Default: {@code PACKAGE.model}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.modelPackage")
    private @Nullable String modelPackage;

    /**
     * The package of the client, its servers and its credentials. Default: {@code packageName}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.clientPackage")
    private @Nullable String clientPackage;

    /** What to generate from each document. */
    final List<GeneratorRequest> requests(List<Input> inputs) throws MojoFailureException {
        return new GivenNames(requiredPackageName(), clientName, modelPackage, clientPackage)
                .requests(inputs, options());
    }

    /** The package of the only document, or the one that those of several are in. */
    final String requiredPackageName() throws MojoFailureException {
        var configured = PackageNames.packageName("packageName", packageName);
        if (configured.isPresent()) {
            return configured.get();
        }
        if (!hasPom()) {
            throw new MojoFailureException(
                    "packageName is required where there is no pom: set -Dasyncapi.packageName=com.example.client");
        }
        return PackageNames.ofCoordinates(project().getGroupId(), project().getArtifactId());
    }

    /** Everything but documents that decides what is generated and said. */
    final Settings settings() throws IOException, MojoFailureException {
        Settings settings = new Settings()
                .put("code", PluginCode.id())
                .put("goal", getClass().getName())
                .put("pom", String.valueOf(hasPom()))
                .put("package", requiredPackageName())
                .put("dependencies", String.join(" ", dependencies()))
                .put("managed", String.join(" ", managedDependencies()));
        Map<String, String> parameters = ParameterValues.of(this, baseFolder());
        parameters.remove("skipIfUnchanged");
        parameters.remove("dryRun");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            settings.put(parameter.getKey(), parameter.getValue());
        }
        return settings;
    }
}
