package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;

/** What an IDE is told that runs the goals when a file is saved. */
@MojoTest
class IdeMojoTest extends MojoTestProject {

    private FakeBuildContext ide;

    @Provides
    BuildContext buildContext() {
        ide = new FakeBuildContext(base);
        return ide;
    }

    @Test
    @InjectMojo(goal = "generate")
    void marksErrorsWhereTheyAre(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(ide.calls).hasSize(2);
        assertThat(ide.calls.get(0)).isEqualTo("remove src/main/asyncapi/asyncapi.yaml");
        assertThat(ide.calls.get(1))
                .startsWith("error src/main/asyncapi/asyncapi.yaml:4:12 ")
                .endsWith("[wrong-type]; put it in quotes: \"1.0\"");
    }

    @Test
    @InjectMojo(goal = "generate")
    void seesTheGeneratedFiles(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        mojo.execute();

        assertThat(ide.calls)
                .hasSize(3)
                .contains("remove src/main/asyncapi/asyncapi.yaml", "refresh target/generated-sources/asyncapi")
                .anyMatch(call -> call.startsWith("warning src/main/asyncapi/asyncapi.yaml:20:9 "));
    }

    @Test
    @InjectMojo(goal = "generate")
    void isNotDisturbedWhereNothingChanged(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        ide.calls.clear();

        mojo.execute();

        assertThat(ide.calls).containsExactly("remove src/main/asyncapi/asyncapi.yaml");
    }

    @Test
    @InjectMojo(goal = "validate")
    void marksTheOtherDocumentsToo(ValidateMojo mojo) throws Exception {
        givenDocument(GOOD.replace("'#/components/schemas/Order'", "'order.yaml'"));
        given("src/main/asyncapi/order.yaml", "type: object\nminimum: many\n");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        given("src/main/asyncapi/order.yaml", "type: object\n");
        assertThat(ide.calls).anyMatch(call -> call.startsWith("error src/main/asyncapi/order.yaml:2:10 "));
        ide.calls.clear();
        mojo.execute();

        assertThat(ide.calls)
                .containsExactlyInAnyOrder(
                        "remove src/main/asyncapi/asyncapi.yaml", "remove src/main/asyncapi/order.yaml");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "classpath:classpath-documents/asyncapi.yaml")
    void marksNothingInAJar(ValidateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(ide.calls).isEmpty();
    }

    @Test
    void isToldWhichGoalsToRun() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<goal>generate</goal>", "<goal>generate-test</goal>", "<goal>validate</goal>")
                    .contains("<runOnIncremental>true</runOnIncremental>")
                    .contains("<runOnConfiguration>true</runOnConfiguration>");
        }
    }
}
