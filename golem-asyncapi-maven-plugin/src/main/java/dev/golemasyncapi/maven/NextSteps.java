package dev.golemasyncapi.maven;

import dev.golemasyncapi.starter.StarterPom;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Says what a user does after {@code init}: what belongs into a pom that was there, and what to run. */
final class NextSteps {

    private static final String PLUGIN = "dev.golemasyncapi:golem-asyncapi-maven-plugin";
    private static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";
    private static final String EXEC = "org.codehaus.mojo:exec-maven-plugin";

    private final Log log;
    private final Optional<MavenProject> project;
    private final Properties commandLine;

    /**
     * Takes where the project stands.
     *
     * @param project the project, or nothing where its pom is new
     * @param commandLine the properties of the command line
     */
    NextSteps(Log log, Optional<MavenProject> project, Properties commandLine) {
        this.log = log;
        this.project = project;
        this.commandLine = commandLine;
    }

    /**
     * Says it.
     *
     * @param pom what the pom is to have
     * @param ownMain whether the class to run is one of the user's, which was there before
     */
    void say(StarterPom pom, boolean ownMain) {
        project.ifPresent(there -> {
            sayWhatToAdd(there, pom);
            sayWhatIsTooOld(there);
        });
        log.info("Next: mvn test");
        pom.mainClass().ifPresent(main -> {
            Optional<String> command = command(main);
            String how = command.map(text -> "Then: " + text).orElse("Then run " + main);
            if (ownMain) {
                log.info(how + command.map(text -> ", which runs " + main).orElse("") + " as it was before");
            } else {
                log.info(how + ", which says which arguments it takes"
                        + command.map(text -> " (-Dexec.args=\"...\")").orElse(""));
            }
        });
    }

    private void sayWhatToAdd(MavenProject there, StarterPom pom) {
        String dependencies =
                missing(there, "jackson-databind", pom.jackson()) + missing(there, "junit-jupiter", pom.junit());
        if (!dependencies.isEmpty()) {
            log.info("Add to the dependencies of the pom:\n\n" + dependencies);
        }
        if (there.getPlugin(PLUGIN) == null) {
            log.info("Add to the plugins of the pom's build:\n\n" + pom.plugin());
        }
    }

    /** What the compiler would refuse, and tests that would be left out without a word. */
    private void sayWhatIsTooOld(MavenProject there) {
        JavaVersionCheck java = new JavaVersionCheck(there, commandLine, SourceSet.MAIN);
        java.tooOld().or(java::unsaid).ifPresent(log::warn);
        PluginVersion surefire = PluginVersion.of(there, SUREFIRE);
        if (surefire.isBefore(3, 0)) {
            log.warn(surefire + " runs no tests of JUnit 6, and does not say so: take a newer one"
                    + PomLine.advice(List.of(StarterPom.surefire().strip())));
        }
    }

    /** A dependency to add, unless the project has that artifact from whatever group. */
    private static String missing(MavenProject there, String artifact, String dependency) {
        return there.getDependencies().stream()
                        .anyMatch(each -> each.getArtifactId().equals(artifact))
                ? ""
                : dependency;
    }

    /** How Maven runs a class, unless the pom says that it runs another one. */
    private Optional<String> command(String main) {
        String command = "mvn -q compile exec:java";
        if (project.isEmpty()) {
            return Optional.of(command);
        }
        Optional<String> configured = Stream.ofNullable(project.get().getPlugin(EXEC))
                .map(Plugin::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(dom -> Stream.ofNullable(((Xpp3Dom) dom).getChild("mainClass")))
                .map(child -> String.valueOf(child.getValue()))
                .findFirst();
        if (configured.isEmpty()) {
            return Optional.of(command + " -Dexec.mainClass=" + main);
        }
        return configured.filter(main::equals).map(same -> command);
    }
}
