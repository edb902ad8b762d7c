package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents in artifacts that Maven resolves. */
@MojoTest
class ArtifactsMojoTest extends MojoTestProject {

    private final List<String> asked = new ArrayList<>();

    /** Repositories that hold one artifact. */
    @Provides
    RepositorySystem repositories() throws Exception {
        RepositorySystem system = mock(RepositorySystem.class);
        when(system.resolveArtifact(any(), any())).thenAnswer(call -> {
            ArtifactRequest request = call.getArgument(1);
            asked.add(request.getArtifact().toString());
            ArtifactResult result = new ArtifactResult(request);
            if (!request.getArtifact().getArtifactId().equals("documents")) {
                throw new ArtifactResolutionException(List.of(result), "Could not find it");
            }
            return result.setArtifact(
                    request.getArtifact().setFile(base.resolve("documents.jar").toFile()));
        });
        return system;
    }

    @BeforeEach
    void makeJar() throws IOException {
        try (OutputStream file = Files.newOutputStream(base.resolve("documents.jar"));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("shop/asyncapi.yaml"));
            jar.write(GOOD.replace("'#/components/schemas/Order'", "'schemas/order.yaml'")
                    .getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("shop/schemas/order.yaml"));
            jar.write("{type: object, properties: {id: {type: string}}}".getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "artifact:com.acme:documents:1.0!/shop/asyncapi.yaml")
    void areNamedByCoordinates(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(asked).containsOnly("com.acme:documents:jar:1.0");
        assertThat(base.resolve("target/generated-sources/asyncapi/com/acme/client/model/Order.java"))
                .exists();
        mojo.execute();
        assertThat(log.lines).last().asString().startsWith("INFO Nothing has changed");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "artifact:com.acme:documents!/shop/asyncapi.yaml")
    void haveTheVersionThatTheProjectDeclares(ValidateMojo mojo) throws Exception {
        givenDependency("documents", "2.1");

        mojo.execute();

        assertThat(asked).containsOnly("com.acme:documents:jar:2.1");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "artifact:com.acme:documents!/shop/asyncapi.yaml")
    void needAVersion(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("the project declares no version of com.acme:documents");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "artifact:com.acme:other:1!/asyncapi.yaml")
    void areInARepository(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("does not exist; Could not find it");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "classpath:shop/asyncapi.yaml")
    void areOnTheClassPathOfTheProject(ValidateMojo mojo) throws Exception {
        givenDependency("lost", "1");
        givenDependency("documents", "2.1");

        mojo.execute();

        assertThat(log.lines).contains("INFO classpath:shop/asyncapi.yaml: no errors");
    }

    @Test
    @InjectMojo(goal = "validate")
    void areNotAskedForWhereNoneIsNeeded(ValidateMojo mojo) throws Exception {
        givenDependency("lost", "1");
        givenDocument(GOOD);

        mojo.execute();

        assertThat(asked).isEmpty();
    }

    private void givenDependency(String artifact, String version) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("com.acme");
        dependency.setArtifactId(artifact);
        dependency.setVersion(version);
        List<Dependency> dependencies = new ArrayList<>(project.getDependencies());
        dependencies.add(dependency);
        project.setDependencies(dependencies);
    }
}
