package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.NeededDependencies;
import dev.golemasyncapi.options.OptionsReader;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that generate code let the user choose about how it looks. */
abstract class CodeStyleMojo extends TypesMojo {

    /**
     * Mark each generated type with {@code @Generated}, which many tools take as a sign to look elsewhere.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.generatedAnnotation", defaultValue = "true")
    private boolean generatedAnnotation;

    /**
     * Text for a comment at the beginning of each generated file, such as a licence. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.fileHeader")
    private @Nullable String fileHeader;

    /**
     * What says that a value may be null: {@code auto}, which is {@code jspecify} where the project declares
     * {@code org.jspecify:jspecify} and else the support code's own annotation; {@code jspecify}; {@code own};
     * {@code none}; or the name of an annotation.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.nullnessAnnotations", defaultValue = "auto")
    private @Nullable String nullnessAnnotations;

    /**
     * Give payload types builders.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.builders", defaultValue = "true")
    private boolean builders;

    /**
     * Give payload types a method {@code withX} for each member, for a copy with another value.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.withers", defaultValue = "false")
    private boolean withers;

    /**
     * Who can see generated types: {@code public}, or {@code package} for types that their package alone can see.
     * Support code is always public.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.visibility", defaultValue = "public")
    private @Nullable String visibility;

    /**
     * Annotations for payload types, each as {@code NAME=@com.acme.Annotation(arguments)}, where the name is that of a
     * schema or of a Java class, and may be a pattern with {@code *} and {@code ?}. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.schemaAnnotations")
    private @Nullable List<@Nullable String> schemaAnnotations;

    /**
     * Interfaces for payload types, each as {@code NAME=com.acme.Interface}, with names as in schemaAnnotations.
     * Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.schemaInterfaces")
    private @Nullable List<@Nullable String> schemaInterfaces;

    /**
     * Java names, each as {@code KEY=NAME}, where the key is that of a schema of the components, or a pointer into the
     * document such as {@code #/channels/rooms/subscribe}. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.nameMappings")
    private @Nullable List<@Nullable String> nameMappings;

    /**
     * The version of Jackson that the code stands on: {@code 2}, {@code 3}, or {@code auto}, which is the one whose
     * jackson-databind the project declares.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.jacksonVersion", defaultValue = "auto")
    private @Nullable String jacksonVersion;

    /** What the user chose, checked. */
    final GeneratorOptions options() throws MojoFailureException {
        GivenOptions given = new GivenOptions(dependencies(), managedDependencies());
        give(given);
        if (hasPom()) {
            NeededDependencies.remarks(given).forEach(this::warn);
        }
        try {
            return OptionsReader.read(given);
        } catch (InvalidOptionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    @Override
    void give(GivenOptions given) {
        super.give(given);
        given.put("generatedAnnotation", generatedAnnotation)
                .put("fileHeader", fileHeader)
                .put("nullnessAnnotations", nullnessAnnotations)
                .put("builders", builders)
                .put("withers", withers)
                .put("visibility", visibility)
                .put("schemaAnnotations", schemaAnnotations)
                .put("schemaInterfaces", schemaInterfaces)
                .put("nameMappings", nameMappings)
                .put("jacksonVersion", jacksonVersion);
    }
}
