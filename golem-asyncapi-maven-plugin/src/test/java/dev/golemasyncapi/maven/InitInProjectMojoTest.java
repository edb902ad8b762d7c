package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
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
                        "INFO Then: mvn -q compile exec:java -Dexec.mainClass=com.acme.client.Main,"
                                + " which says which arguments it takes (-Dexec.args=\"...\")");
        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "init")
    void doesNotShowWhatThePomHas(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        givenPlugin("dev.golemasyncapi", "golem-asyncapi-maven-plugin", "1.2.3");

        mojo.execute();

        assertThat(String.join("\n", log.lines))
                .contains("junit-jupiter")
                .doesNotContain("jackson-databind", "golem-asyncapi-maven-plugin");
    }

    @Test
    @InjectMojo(goal = "init")
    void saysWhatIsTooOldInThePom(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        project.getProperties().setProperty("maven.compiler.release", "11");
        givenPlugin("org.apache.maven.plugins", "maven-surefire-plugin", "2.12.4");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .satisfiesExactly(
                        java -> assertThat(java).endsWith("<maven.compiler.release>17</maven.compiler.release>"),
                        surefire -> assertThat(surefire)
                                .startsWith("WARN maven-surefire-plugin 2.12.4 runs no tests of JUnit 6")
                                .contains("In the pom, write:\n<plugin>\n")
                                .containsPattern("<version>3\\.[0-9.]+</version>|<version>@version.surefire@"));
    }

    @Test
    @InjectMojo(goal = "init")
    void saysThatTheCompilerIsTooOld(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        givenPlugin("org.apache.maven.plugins", "maven-compiler-plugin", "3.1");
        givenPlugin("org.apache.maven.plugins", "maven-surefire-plugin", "3.2.5");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains("maven-compiler-plugin 3.1 does not read the release that the pom names");
    }

    @Test
    @InjectMojo(goal = "init")
    void runsTheClassThatThePomNames(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        Plugin exec = givenPlugin("org.codehaus.mojo", "exec-maven-plugin", "3.0.0");
        exec.setConfiguration(Xpp3DomBuilder.build(
                new StringReader("<configuration><mainClass>com.acme.client.Main</mainClass></configuration>")));

        mojo.execute();
        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("INFO Then"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("INFO Then: mvn -q compile exec:java, which says"));
    }

    @Test
    @InjectMojo(goal = "init")
    void saysNothingOfTheArgumentsOfAClassThatWasThere(InitMojo mojo) throws Exception {
        given("pom.xml", POM);
        given("src/main/java/com/acme/client/Main.java", "mine");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("INFO Then"))
                .containsExactly("INFO Then: mvn -q compile exec:java -Dexec.mainClass=com.acme.client.Main, which runs"
                        + " com.acme.client.Main as it was before");
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
