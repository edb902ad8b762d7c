package dev.golemasyncapi.maven;

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Where a goal runs: a project, or a folder without one. */
abstract class ProjectMojo extends AbstractMojo {

    /** The execution that Maven makes up for a goal called by its name. */
    private static final String COMMAND_LINE = "default-cli";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution mojoExecution;

    /** Finds mistakes in the configuration, before anything is read. */
    void checkConfiguration() throws MojoFailureException {
        ConfigurationCheck check = new ConfigurationCheck(mojoExecution);
        check.checkProperties(
                session.getUserProperties(), hasPom() ? project.getProperties() : new Properties(), getLog());
        if (hasPom()) {
            String plugin = mojoExecution.getGroupId() + ":" + mojoExecution.getArtifactId();
            check.checkPom(project.getPlugin(plugin), mojoExecution.getExecutionId());
        }
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    /** Whether there is a pom; without one Maven makes up a project that must not give its names to anything. */
    final boolean hasPom() {
        return project.getFile() != null;
    }

    /** Where relative paths start. */
    final Path baseFolder() {
        return hasPom()
                ? project.getBasedir().toPath()
                : Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
    }

    /** What the project declares, each as {@code groupId:artifactId}. */
    final Set<String> dependencies() {
        Set<String> names = new TreeSet<>();
        for (Dependency dependency : project.getDependencies()) {
            if (sources() == SourceSet.TEST || !"test".equals(dependency.getScope())) {
                names.add(name(dependency));
            }
        }
        return names;
    }

    /** What the project would have a version of, each as {@code groupId:artifactId}. */
    final Set<String> managedDependencies() {
        Set<String> names = new TreeSet<>();
        if (project.getDependencyManagement() != null) {
            for (Dependency dependency : project.getDependencyManagement().getDependencies()) {
                names.add(name(dependency));
            }
        }
        return names;
    }

    private static String name(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    /** Where the goal looks for documents and puts code. */
    SourceSet sources() {
        return SourceSet.MAIN;
    }

    /** Executions of a pom are told apart by their ids; calls from the command line all have the same one. */
    final String owner(String ofPackage) {
        String id = mojoExecution.getExecutionId();
        return hasPom() && !id.equals(COMMAND_LINE) ? project().getArtifactId() + "-" + id : "cli-" + ofPackage;
    }
}
