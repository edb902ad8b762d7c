package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mistakes in the pom and on the command line that Maven says nothing of. */
@MojoTest
class ConfigurationMojoTest extends MojoTestProject {

    @BeforeEach
    void writeDocument() throws IOException {
        givenDocument(GOOD);
    }

    @Test
    @InjectMojo(goal = "generate")
    void aMisspeltParameterIsTold(GenerateMojo mojo) throws Exception {
        givenPlugin("golem-asyncapi-maven-plugin", "", "default", "<packageNam>com.acme</packageNam>");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there is no parameter 'packageNam': did you mean 'packageName'?\n"
                        + "In the pom, write: <packageName>com.acme</packageName>");
    }

    @Test
    @InjectMojo(goal = "validate")
    void aMisspeltParameterForAllExecutionsIsTold(ValidateMojo mojo) throws Exception {
        givenPlugin(
                "golem-asyncapi-maven-plugin",
                "<overlay><overlay>a &amp; b.yaml</overlay></overlay><unheardOf/>",
                "other",
                "");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there is no parameter 'overlay': did you mean 'overlays'?\n"
                        + "there is no parameter 'unheardOf'; those there are, says "
                        + "mvn dev.golemasyncapi:golem-asyncapi-maven-plugin:1.2.3:help -Ddetail\n"
                        + "In the pom, write:\n<overlays>\n  <overlay>a &amp; b.yaml</overlay>\n</overlays>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void theNameOfAnotherGeneratorIsTold(GenerateMojo mojo) throws Exception {
        givenPlugin("golem-asyncapi-maven-plugin", "<basePackage>com.acme</basePackage>", "default", "");

        assertThatThrownBy(mojo::execute)
                .hasMessageContaining("did you mean 'packageName'?")
                .hasMessageContaining("<packageName>com.acme</packageName>");
    }

    @Test
    @InjectMojo(goal = "validate")
    void theParameterOfAnotherGoalIsNoMistake(ValidateMojo mojo) throws Exception {
        givenPlugin("golem-asyncapi-maven-plugin", "<packageName>com.acme</packageName>", "default", "");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void whatOtherPluginsAndExecutionsHaveIsNoMistake(GenerateMojo mojo) throws Exception {
        givenPlugin("golem-asyncapi-maven-plugin", "", "another", "<packageNam>com.acme</packageNam>");
        givenPlugin("another-maven-plugin", "<packageNam>com.acme</packageNam>", "default", "");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void nothingIsToldWhereNothingIsDone(GenerateMojo mojo) throws Exception {
        givenPlugin("golem-asyncapi-maven-plugin", "", "default", "<packageNam>com.acme</packageNam>");

        mojo.execute();

        assertThat(log.lines).containsExactly("INFO Skipped, since asyncapi.skip is set");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aMisspeltPropertyIsTold(GenerateMojo mojo) throws Exception {
        userProperties.setProperty("asyncapi.packagename", "com.acme");
        userProperties.setProperty("asyncapi.spec", "a.yaml");
        userProperties.setProperty("asyncapi.something.else", "");
        userProperties.setProperty("asyncapi.skip", "false");
        userProperties.setProperty("other.packagename", "com.acme");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .containsExactly(
                        "WARN -Dasyncapi.packagename sets nothing: did you mean -Dasyncapi.packageName?",
                        "WARN -Dasyncapi.something.else sets nothing; the parameters there are, says "
                                + "mvn dev.golemasyncapi:golem-asyncapi-maven-plugin:1.2.3:help -Ddetail",
                        "WARN -Dasyncapi.spec sets nothing: did you mean -Dasyncapi.inputSpec?");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aPropertyOfThePomThatIsNearlyOneIsTold(GenerateMojo mojo) throws Exception {
        project.getProperties().setProperty("asyncapi.clientNmae", "Till");
        project.getProperties().setProperty("asyncapi.version", "2.6.0");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .containsExactly(
                        "WARN the property asyncapi.clientNmae sets nothing: did you mean asyncapi.clientName?\n"
                                + "In the pom, write: <asyncapi.clientName>Till</asyncapi.clientName>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void anOlderJavaIsTold(GenerateMojo mojo) {
        project.getProperties().setProperty("maven.compiler.release", "11");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the generated code needs Java 17 or later, and this project is compiled for Java 11"
                        + " (maven.compiler.release)\n"
                        + "In the pom, write: <maven.compiler.release>17</maven.compiler.release>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void anOlderJavaOfTheCompilerIsTold(GenerateMojo mojo) throws Exception {
        givenPlugin("org.apache.maven.plugins", "maven-compiler-plugin", "", "default-compile", "<source>1.8</source>");
        project.getProperties().remove("maven.compiler.release");

        assertThatThrownBy(mojo::execute)
                .hasMessageEndingWith(
                        "compiled for Java 8 (source)\nIn the pom, write:\n<source>17</source>\n<target>17</target>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void theReleaseCountsMoreThanTheSource(GenerateMojo mojo) throws Exception {
        givenPlugin("org.apache.maven.plugins", "maven-compiler-plugin", "<release>21</release>", "other", "");
        project.getProperties().setProperty("maven.compiler.release", "8");
        project.getProperties().setProperty("maven.compiler.source", "8");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void theCommandLineCountsMoreThanThePom(GenerateMojo mojo) throws Exception {
        project.getProperties().setProperty("maven.compiler.release", "8");
        userProperties.setProperty("maven.compiler.release", "17");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate-test")
    void testsMayBeCompiledForAnotherJava(GenerateTestMojo mojo) throws Exception {
        given("src/test/asyncapi/asyncapi.yaml", GOOD);
        project.getProperties().setProperty("maven.compiler.release", "8");
        project.getProperties().setProperty("maven.compiler.testRelease", "17");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void aProjectThatDoesNotSayItsJavaIsWarned(GenerateMojo mojo) throws Exception {
        project.getProperties().remove("maven.compiler.release");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains("<maven.compiler.release>17</maven.compiler.release>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "addCompileSourceRoot", value = "false")
    void whatIsNotCompiledHereMayNeedAnyJava(GenerateMojo mojo) throws Exception {
        project.getProperties().setProperty("maven.compiler.release", "8");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void aDependencyThatTestsAloneHaveIsNotThere(GenerateMojo mojo) throws Exception {
        project.getDependencies().get(0).setScope("test");

        mojo.execute();

        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("WARN the project declares no jackson-databind")
                        && line.contains("<artifactId>jackson-databind</artifactId>"));
    }

    @Test
    @InjectMojo(goal = "generate-test")
    void aDependencyThatTestsAloneHaveIsThereForThem(GenerateTestMojo mojo) throws Exception {
        given("src/test/asyncapi/asyncapi.yaml", GOOD);
        project.getDependencies().get(0).setScope("test");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    private void givenPlugin(String artifact, String configuration, String execution, String own) throws Exception {
        givenPlugin("dev.golemasyncapi", artifact, configuration, execution, own);
    }

    private void givenPlugin(String group, String artifact, String configuration, String execution, String own)
            throws Exception {
        Plugin plugin = givenPlugin(group, artifact, "3.6.0");
        plugin.setConfiguration(dom(configuration));
        PluginExecution made = new PluginExecution();
        made.setId(execution);
        made.setConfiguration(dom(own));
        plugin.addExecution(made);
    }

    private static Object dom(String elements) throws Exception {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>"));
    }
}
