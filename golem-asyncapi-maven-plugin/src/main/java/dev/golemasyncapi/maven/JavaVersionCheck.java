package dev.golemasyncapi.maven;

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
    }

    /** Refuses a version that is written down and too old; warns where none is, since the compiler's default is. */
    void check(Log log) throws MojoFailureException {
        if (project.getPackaging().equals("pom")) {
            return;
        }
        Optional<Setting> setting = settings().findFirst();
        if (setting.isEmpty()) {
            if (!hasArguments()) {
                log.warn(NEEDS + "the pom does not say for which Java this project is compiled: the compiler plugin may"
                        + " take an older one" + advice("maven.compiler.release"));
            }
            return;
        }
        Matcher version = VERSION.matcher(setting.get().value());
        if (version.matches() && Integer.parseInt(version.group(1)) < NEEDED) {
            throw new MojoFailureException(NEEDS + "this project is compiled for Java " + version.group(1) + " ("
                    + setting.get().name() + ")" + advice(setting.get().name()));
        }
    }

    private static String advice(String name) {
        return PomLine.advice(List.of(PomLine.of(name, String.valueOf(NEEDED))));
    }

    /** What says the version, the first that wins coming first. */
    private Stream<Setting> settings() {
        Stream<String> names = Stream.of("release", "source");
        Stream<Setting> found = sources == SourceSet.TEST
                ? Stream.of("testRelease", "testSource").flatMap(this::setting)
                : Stream.empty();
        return Stream.concat(found, names.flatMap(this::setting));
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
    }
}
