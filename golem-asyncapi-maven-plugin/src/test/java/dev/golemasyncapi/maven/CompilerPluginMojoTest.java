package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is advised where the compiler plugin is as old as the one that Maven 3.8 takes by itself. */
@MojoTest
class CompilerPluginMojoTest extends MojoTestProject {

    @BeforeEach
    void takeAnOldPlugin() throws IOException {
        givenDocument(GOOD);
        givenCompiler("3.1");
    }

    private void givenCompiler(String version) {
        givenPlugin("org.apache.maven.plugins", "maven-compiler-plugin", version);
    }

    @Test
    @InjectMojo(goal = "generate")
    void aReleaseThatIsNotReadIsTold(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .startsWith(
                        "WARN the generated code needs Java 17 or later, and maven-compiler-plugin 3.1 does not read"
                                + " the release that the pom names: take a newer one\nIn the pom, write:\n<plugin>\n")
                .endsWith("</plugin>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aReleaseThatIsMissingIsAdvisedWithThePluginThatReadsIt(GenerateMojo mojo) throws Exception {
        project.getProperties().remove("maven.compiler.release");

        mojo.execute();

        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains("<artifactId>maven-compiler-plugin</artifactId>")
                .endsWith("</plugin>\nand, in its properties: <maven.compiler.release>17</maven.compiler.release>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aSourceIsRead(GenerateMojo mojo) throws Exception {
        project.getProperties().setProperty("maven.compiler.source", "17");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void anOlderSourceCountsWhateverTheRelease(GenerateMojo mojo) {
        project.getProperties().setProperty("maven.compiler.source", "1.8");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageEndingWith("In the pom, write:\n<maven.compiler.source>17</maven.compiler.source>\n"
                        + "<maven.compiler.target>17</maven.compiler.target>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void theFirstThatReadsReleasesIsNotTold(GenerateMojo mojo) throws Exception {
        givenCompiler("3.6.0");

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }
}
