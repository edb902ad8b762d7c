package dev.golemasyncapi.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds what is written in the pom or on the command line for this plugin and means nothing: Maven ignores it. */
final class ConfigurationCheck {

    private static final String PREFIX = "asyncapi.";

    private final KnownParameters known;
    private final String help;

    ConfigurationCheck(MojoExecution execution) {
        this.known = KnownParameters.of(execution.getMojoDescriptor().getPluginDescriptor());
        this.help = "mvn " + execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion()
                + ":help -Ddetail";
    }

    /**
     * Refuses elements of the pom that are no parameters.
     *
     * @param plugin the plugin as the project configures it, with what it inherits
     * @param execution the execution's id
     */
    void checkPom(@Nullable Plugin plugin, String execution) throws MojoFailureException {
        List<String> problems = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Xpp3Dom element : elements(plugin, execution)) {
            if (!known.names().contains(element.getName())) {
                Optional<String> meant = known.meant(element.getName());
                problems.add("there is no parameter '" + element.getName() + "'"
                        + meant.map(name -> ": did you mean '" + name + "'?")
                                .orElse("; those there are, says " + help));
                meant.ifPresent(name -> lines.add(PomLine.renamed(name, element)));
            }
        }
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("\n", problems) + PomLine.advice(lines));
        }
    }

    /** What the plugin's configuration and that of the execution hold; Maven copies the first into the second. */
    private static List<Xpp3Dom> elements(@Nullable Plugin plugin, String execution) {
        List<Xpp3Dom> elements = new ArrayList<>();
        if (plugin != null) {
            TreeSet<String> names = new TreeSet<>();
            PluginExecution own = plugin.getExecutionsAsMap().get(execution);
            for (@Nullable
            Object configuration :
                    new @Nullable Object[] {own == null ? null : own.getConfiguration(), plugin.getConfiguration()}) {
                if (configuration instanceof Xpp3Dom dom) {
                    for (Xpp3Dom element : dom.getChildren()) {
                        if (names.add(element.getName())) {
                            elements.add(element);
                        }
                    }
                }
            }
        }
        return elements;
    }

    /**
     * Warns of properties that are none of the parameters: all on the command line, and in the pom, where projects keep
     * their own with such names, those that are nearly one.
     */
    void checkProperties(Properties commandLine, Properties pom, Log log) {
        for (String name : new TreeSet<>(commandLine.stringPropertyNames())) {
            if (isUnknown(name)) {
                log.warn("-D" + name + " sets nothing"
                        + known.meantProperty(name, PREFIX)
                                .map(meant -> ": did you mean -D" + meant + "?")
                                .orElse("; the parameters there are, says " + help));
            }
        }
        for (String name : new TreeSet<>(pom.stringPropertyNames())) {
            if (isUnknown(name)) {
                known.meantProperty(name, PREFIX)
                        .ifPresent(meant -> log.warn("the property " + name + " sets nothing: did you mean " + meant
                                + "?" + PomLine.advice(List.of(PomLine.of(meant, pom.getProperty(name))))));
            }
        }
    }

    private boolean isUnknown(String property) {
        return property.startsWith(PREFIX) && !known.properties().contains(property);
    }
}
