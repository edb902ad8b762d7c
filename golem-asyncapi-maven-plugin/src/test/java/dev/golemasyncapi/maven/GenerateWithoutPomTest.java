package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class GenerateWithoutPomTest extends MojoTestProject {

    @Override
    boolean hasPom() {
        return false;
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "shop.yaml")
    @MojoParameter(name = "outputDirectory", value = "out")
    void asksForThePackage(GenerateMojo mojo) throws Exception {
        given("shop.yaml", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dasyncapi.packageName=");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "shop.yaml")
    @MojoParameter(name = "outputDirectory", value = "out")
    @MojoParameter(name = "packageName", value = "org.example")
    void startsPathsAtTheFolderMavenWasStartedIn(GenerateMojo mojo) throws Exception {
        given("shop.yaml", GOOD);

        mojo.execute();

        assertThat(base.resolve("out/org/example/ShopEventsClient.java")).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "packageName", value = "org.example")
    void usesTheSameFoldersAsAProject(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve("target/generated-sources/asyncapi/org/example/ShopEventsClient.java"))
                .exists();
        // Maven 4 refuses to add one where there is no pom.
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }
}
