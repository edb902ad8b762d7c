package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of all goals: one that another goal has is no mistake, since goals share a configuration.
 *
 * @param names what they are called in the pom
 * @param properties what they are called on the command line
 */
record KnownParameters(Set<String> names, Set<String> properties) {

    /** What other generators call what has another name here. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("apiPackage", "clientPackage"),
            Map.entry("basePackage", "packageName"),
            Map.entry("targetPackage", "packageName"),
            Map.entry("invokerPackage", "packageName"),
            Map.entry("input", "inputSpec"),
            Map.entry("inputFile", "inputSpec"),
            Map.entry("spec", "inputSpec"),
            Map.entry("specFile", "inputSpec"),
            Map.entry("specFiles", "inputSpecs"),
            Map.entry("inputSpecRootDirectory", "inputSpecs"),
            Map.entry("sourceDirectory", "inputSpecs"),
            Map.entry("output", "outputDirectory"),
            Map.entry("targetFolder", "outputDirectory"),
            Map.entry("targetDirectory", "outputDirectory"),
            Map.entry("apiOverlayFiles", "overlays"));

    /** Those of a plugin. */
    static KnownParameters of(PluginDescriptor plugin) {
        Set<String> names = new TreeSet<>();
        Set<String> properties = new TreeSet<>();
        for (MojoDescriptor mojo : plugin.getMojos()) {
            for (Parameter parameter : mojo.getParameters()) {
                if (parameter.isEditable()) {
                    names.add(parameter.getName());
                    String property = property(mojo, parameter);
                    if (property != null) {
                        properties.add(property);
                    }
                }
            }
        }
        return new KnownParameters(names, properties);
    }

    private static @Nullable String property(MojoDescriptor mojo, Parameter parameter) {
        @Nullable
        String value = mojo.getMojoConfiguration().getChild(parameter.getName()).getValue(null);
        return value != null && value.startsWith("${") && value.endsWith("}")
                ? value.substring(2, value.length() - 1)
                : null;
    }

    /** The parameter that is meant by a name that is none. */
    Optional<String> meant(String name) {
        return Suggestions.nearest(name, names)
                .or(() -> Optional.ofNullable(ELSEWHERE.get(name)).filter(names::contains));
    }

    /** The property that is meant by one that is none. */
    Optional<String> meantProperty(String property, String prefix) {
        return Suggestions.nearest(property, properties)
                .or(() -> meant(property.substring(prefix.length()))
                        .map(prefix::concat)
                        .filter(properties::contains));
    }
}
