package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Where there is a pom, it belongs to the user. */
@MojoTest
class InitInProjectMojoTest extends MojoTestProject {

    private static final String POM = "<project/>";

    @Test
    @InjectMojo(goal = "init")
    void leavesThePomAndShowsWhatBelongsIntoIt(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        project.setDependencies(List.of());

        mojo.execute();

        assertThat(base.resolve("pom.xml")).hasContent(POM);
        assertThat(base.resolve("src/main/java/com/acme/client/Main.java")).exists();
        assertThat(base.resolve("src/main/asyncapi/asyncapi.yaml")).exists();
        assertThat(String.join("\n", log.lines))
                .contains(
                        "<artifactId>golem-asyncapi-maven-plugin</artifactId>",
                        "<artifactId>jackson-databind</artifactId>",
                        "<artifactId>junit-jupiter</artifactId>",
                        "INFO Then run com.acme.client.Main");
    }

    @Test
    @InjectMojo(goal = "init")
    void doesNotShowWhatThePomHas(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.golemasyncapi");
        plugin.setArtifactId("golem-asyncapi-maven-plugin");
        project.getBuild().addPlugin(plugin);

        mojo.execute();

        assertThat(String.join("\n", log.lines))
                .contains("junit-jupiter")
                .doesNotContain("jackson-databind", "golem-asyncapi-maven-plugin");
    }

    @Test
    @InjectMojo(goal = "init")
    void startsForTheVersionOfJacksonThatTheProjectDeclares(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        project.setDependencies(List.of(jackson("tools.jackson.core")));

        mojo.execute();

        assertThat(base.resolve("src/test/java/com/acme/client/ClientTest.java"))
                .content()
                .contains("import tools.jackson.databind.ObjectMapper;");
    }

    @Test
    @InjectMojo(goal = "init")
    void refusesAProjectThatOnlyHasModules(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        project.setPackaging("pom");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("a folder of its own");
        assertThat(base.resolve("src")).doesNotExist();
    }
}
