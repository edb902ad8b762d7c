package dev.golemasyncapi.maven;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.api.di.Provides;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.io.TempDir;

/** A project in a folder of its own that Mojos are tested in. */
abstract class MojoTestProject {

    static final String GOOD = """
            asyncapi: 2.6.0
            info:
              title: Shop Events
              version: '1.0'
            servers:
              local:
                url: localhost:8080
                protocol: ws
            channels:
              /orders:
                subscribe:
                  operationId: streamOrders
                  message:
                    $ref: '#/components/messages/Order'
            components:
              messages:
                Order:
                  payload:
                    $ref: '#/components/schemas/Order'
              schemas:
                Order:
                  type: object
                  properties:
                    id:
                      type: string
            """;

    static final String WITH_ERROR = GOOD.replace("'1.0'", "1.0");
    /** A field beside a reference is ignored. */
    static final String WITH_WARNING = GOOD.replace(
            "payload:\n        $ref: '#/components/schemas/Order'\n",
            "payload:\n        $ref: '#/components/schemas/Order'\n        description: an order\n");

    @TempDir
    Path base;

    final RecordingLog log = new RecordingLog();
    final MavenProject project = new MavenProject();

    /** What the command line sets with -D. */
    final Properties userProperties = new Properties();

    /** Whether the goal is run in a folder with a pom. */
    boolean hasPom() {
        return true;
    }

    /** Whether Maven was told not to use the network. */
    boolean isOffline() {
        return false;
    }

    @Provides
    Log log() {
        return log;
    }

    @Provides
    MavenProject project() {
        project.setGroupId("com.acme");
        project.setArtifactId("shop-client");
        project.setVersion("1");
        project.setDependencies(List.of(jackson("com.fasterxml.jackson.core")));
        Build build = new Build();
        build.setDirectory(hasPom() ? base.resolve("target").toString() : "${project.basedir}/target");
        project.setBuild(build);
        project.getProperties().setProperty("maven.compiler.release", "17");
        if (hasPom()) {
            project.setFile(base.resolve("pom.xml").toFile());
        }
        return project;
    }

    /** A dependency on Jackson, which comes from a group. */
    static Dependency jackson(String group) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId("jackson-databind");
        return dependency;
    }

    /** Lets the project take a plugin in a version, in place of any other that it took before. */
    final Plugin givenPlugin(String group, String artifact, String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(group);
        plugin.setArtifactId(artifact);
        plugin.setVersion(version);
        Build build = project.getBuild();
        build.getPlugins().removeIf(other -> other.getKey().equals(plugin.getKey()));
        build.flushPluginMap();
        build.addPlugin(plugin);
        return plugin;
    }

    @Provides
    MavenSession session() {
        MavenSession session = mock(MavenSession.class);
        lenient().when(session.getUserProperties()).thenReturn(userProperties);
        lenient().when(session.getSystemProperties()).thenReturn(new Properties());
        lenient().when(session.getExecutionRootDirectory()).thenReturn(base.toString());
        lenient().when(session.isOffline()).thenReturn(isOffline());
        lenient().when(session.getCurrentProject()).thenReturn(project);
        lenient()
                .when(session.getRequest())
                .thenReturn(new DefaultMavenExecutionRequest()
                        .setLocalRepositoryPath(base.resolve("repository").toFile()));
        return session;
    }

    @Provides
    MojoExecution execution() {
        MojoExecution execution = mock(MojoExecution.class);
        MojoDescriptor goal = Descriptors.plugin().getMojo("generate");
        lenient().when(execution.getExecutionId()).thenReturn("default");
        lenient().when(execution.getMojoDescriptor()).thenReturn(goal);
        lenient().when(execution.getGroupId()).thenReturn("dev.golemasyncapi");
        lenient().when(execution.getArtifactId()).thenReturn("golem-asyncapi-maven-plugin");
        lenient().when(execution.getVersion()).thenReturn("1.2.3");
        return execution;
    }

    /** Writes a file of the project. */
    Path given(String path, String content) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Writes the document to its default place. */
    void givenDocument(String content) throws IOException {
        given("src/main/asyncapi/asyncapi.yaml", content);
    }
}
