package dev.golemasyncapi.maven;

import dev.golemasyncapi.starter.StarterPom;
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
        unsaid().ifPresent(log::warn);
    }

    /** What there is to say of a version that is written down and too old. */
    Optional<String> tooOld() {
        return settings().findFirst().flatMap(setting -> {
            Matcher version = VERSION.matcher(setting.value());
            return version.matches() && Integer.parseInt(version.group(1)) < NEEDED && isCompiled()
                    ? Optional.of(NEEDS + "this project is compiled for Java " + version.group(1) + " ("
                            + setting.name() + ")" + PomLine.advice(setting.lines()))
                    : Optional.empty();
        });
    }

    /** What there is to say where no version is written down, or none that the compiler plugin reads. */
    Optional<String> unsaid() {
        if (settings().findFirst().isPresent() || hasArguments() || !isCompiled()) {
            return Optional.empty();
        }
        String release = PomLine.of("maven.compiler.release", String.valueOf(NEEDED));
        if (readsRelease()) {
            return Optional.of(NEEDS + "the pom does not say for which Java this project is compiled: the compiler"
                    + " plugin may take an older one" + PomLine.advice(List.of(release)));
        }
        boolean said = Stream.of("testRelease", "release")
                .flatMap(this::setting)
                .findFirst()
                .isPresent();
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

    /** What says the version, the first that wins coming first. */
    private Stream<Setting> settings() {
        Stream<String> names = sources == SourceSet.TEST
                ? Stream.of("testRelease", "testSource", "release", "source")
                : Stream.of("release", "source");
        return names.filter(name -> readsRelease() || name.endsWith("ource")).flatMap(this::setting);
    }

    /** The compiler's parameter, or the property that it is set by. */
    private Stream<Setting> setting(String parameter) {
        String property = "maven.compiler." + parameter;
        return Stream.of(
                        new Setting(parameter, configured(parameter)),
                        new Setting(property, commandLine.getProperty(property)),
                        new Setting(property, project.getProperties().getProperty(property)))
                .filter(Setting::isThere);
    }

    private @Nullable String configured(String parameter) {
        return configurations()
                .map(dom -> dom.getChild(parameter))
                .flatMap(Stream::ofNullable)
                .map(Xpp3Dom::getValue)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** Whether the compiler is told things in its own words, which are not read here. */
    private boolean hasArguments() {
        return configurations()
                .anyMatch(dom -> dom.getChild("compilerArgs") != null || dom.getChild("compilerArgument") != null);
    }

    private Stream<Xpp3Dom> configurations() {
        Plugin plugin = project.getPlugin(COMPILER);
        if (plugin == null) {
            return Stream.empty();
        }
        String id = sources == SourceSet.TEST ? "default-testCompile" : "default-compile";
        PluginExecution execution = plugin.getExecutionsAsMap().get(id);
        return Stream.concat(
                        Stream.ofNullable(execution).map(PluginExecution::getConfiguration),
                        Stream.of(plugin).map(Plugin::getConfiguration))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast);
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
