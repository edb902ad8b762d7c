package dev.golemasyncapi.maven;

import dev.golemasyncapi.starter.StarterPom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds a project that is compiled for a Java that does not know what is generated, before the compiler does. */
final class JavaVersionCheck {

    private static final int NEEDED = 17;
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Pattern VERSION = Pattern.compile("(?:1\\.)?([0-9]{1,4})");
    private static final String NEEDS = "the generated code needs Java " + NEEDED + " or later, and ";

    private final MavenProject project;
    private final Properties commandLine;
    private final SourceSet sources;
    private final PluginVersion compiler;

    /**
     * Takes where the version may be written.
     *
     * @param commandLine the properties of the command line, which win over those of the pom
     * @param sources which of the project's sources the generated code is compiled with
     */
    JavaVersionCheck(MavenProject project, Properties commandLine, SourceSet sources) {
        this.project = project;
        this.commandLine = commandLine;
        this.sources = sources;
        this.compiler = PluginVersion.of(project, COMPILER);
    }

    /** Refuses a version that is written down and too old; warns where none is, since the compiler's default is. */
    void check(Log log) throws MojoFailureException {
        Optional<String> old = tooOld();
        if (old.isPresent()) {
            throw new MojoFailureException(old.get());
        }
        Optional<String> unsaid = unsaid();
        if (unsaid.isPresent()) {
            log.warn(unsaid.get());
        }
    }

    /** What there is to say of a version that is written down and too old. */
    Optional<String> tooOld() {
        Setting setting = setting();
        if (setting == null) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(setting.value());
        return version.matches() && Integer.parseInt(version.group(1)) < NEEDED && isCompiled()
                ? Optional.of(NEEDS + "this project is compiled for Java " + version.group(1) + " (" + setting.name()
                        + ")" + PomLine.advice(setting.lines()))
                : Optional.empty();
    }

    /** What there is to say where no version is written down, or none that the compiler plugin reads. */
    Optional<String> unsaid() {
        if (setting() != null || hasArguments() || !isCompiled()) {
            return Optional.empty();
        }
        String release = PomLine.of("maven.compiler.release", String.valueOf(NEEDED));
        if (readsRelease()) {
            return Optional.of(NEEDS + "the pom does not say for which Java this project is compiled: the compiler"
                    + " plugin may take an older one" + PomLine.advice(List.of(release)));
        }
        boolean said = setting("testRelease") != null || setting("release") != null;
        return Optional.of(
                NEEDS + compiler + " does not read the release that " + (said ? "the pom names" : "a pom may name")
                        + ": take a newer one"
                        + PomLine.advice(List.of(StarterPom.compiler().strip()))
                        + (said ? "" : "\nand, in its properties: " + release));
    }

    /** A version of the compiler plugin that is not known reads it: Maven 3.9 and later have one that does. */
    private boolean readsRelease() {
        return !compiler.isBefore(3, 6);
    }

    private boolean isCompiled() {
        return !project.getPackaging().equals("pom");
    }

    /** What says the version, or nothing. */
    private @Nullable Setting setting() {
        List<String> names = sources == SourceSet.TEST
                ? List.of("testRelease", "testSource", "release", "source")
                : List.of("release", "source");
        for (String name : names) {
            Setting setting = readsRelease() || name.endsWith("ource") ? setting(name) : null;
            if (setting != null) {
                return setting;
            }
        }
        return null;
    }

    /** The compiler's parameter, or the property that it is set by; the first that wins. */
    private @Nullable Setting setting(String parameter) {
        String property = "maven.compiler." + parameter;
        for (Setting setting : List.of(
                new Setting(parameter, configured(parameter)),
                new Setting(property, commandLine.getProperty(property)),
                new Setting(property, project.getProperties().getProperty(property)))) {
            if (setting.isThere()) {
                return setting;
            }
        }
        return null;
    }

    private @Nullable String configured(String parameter) {
        for (Xpp3Dom configuration : configurations()) {
            Xpp3Dom element = configuration.getChild(parameter);
            if (element != null && element.getValue() != null) {
                return element.getValue();
            }
        }
        return null;
    }

    /** Whether the compiler is told things in its own words, which are not read here. */
    private boolean hasArguments() {
        for (Xpp3Dom configuration : configurations()) {
            if (configuration.getChild("compilerArgs") != null || configuration.getChild("compilerArgument") != null) {
                return true;
            }
        }
        return false;
    }

    /** The configuration of the execution that compiles, and the one of the plugin. */
    private List<Xpp3Dom> configurations() {
        List<Xpp3Dom> configurations = new ArrayList<>();
        Plugin plugin = project.getPlugin(COMPILER);
        if (plugin != null) {
            String id = sources == SourceSet.TEST ? "default-testCompile" : "default-compile";
            PluginExecution execution = plugin.getExecutionsAsMap().get(id);
            if (execution != null && execution.getConfiguration() instanceof Xpp3Dom own) {
                configurations.add(own);
            }
            if (plugin.getConfiguration() instanceof Xpp3Dom all) {
                configurations.add(all);
            }
        }
        return configurations;
    }

    /** A place that the version may be written in, and what is written there. */
    private record Setting(String name, @Nullable String text) {

        boolean isThere() {
            return text != null && !text.isBlank();
        }

        String value() {
            return text == null ? "" : text.strip();
        }

        /** What to write instead; where there is a source, the target goes with it. */
        List<String> lines() {
            String target = name.replace("source", "target").replace("Source", "Target");
            return Stream.of(name, target)
                    .distinct()
                    .map(each -> PomLine.of(each, String.valueOf(NEEDED)))
                    .toList();
        }
    }
}
