package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest extends MojoTestProject {

    private static final String OVERLAY = "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions:\n";

    /** The value of a map has elements. */
    private static final String WITH_RULES =
            "<project><build><plugins><plugin><artifactId>golem-asyncapi-maven-plugin</artifactId>"
                    + "<configuration><rules><ignored-beside-reference>error</ignored-beside-reference></rules>"
                    + "</configuration></plugin></plugins></build></project>";

    @Test
    @InjectMojo(goal = "validate")
    void saysThatAGoodDocumentIsGoodAndGeneratesNothing(ValidateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(log.lines).containsExactly("INFO src/main/asyncapi/asyncapi.yaml: no errors");
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "spec/shop.yaml")
    void failsOnErrors(ValidateMojo mojo) throws Exception {
        given("spec/shop.yaml", WITH_ERROR);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("spec/shop.yaml:4:12: error: ");
    }

    @Test
    @InjectMojo(goal = "validate")
    void countsWarnings(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        mojo.execute();

        assertThat(log.lines).last().isEqualTo("INFO src/main/asyncapi/asyncapi.yaml: 1 warning");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOnWarnings", value = "true")
    void failsOnWarningsWithFailOnWarnings(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWithSkip(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);

        mojo.execute();

        assertThat(log.lines).containsExactly("INFO Skipped, since asyncapi.skip is set");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "overlays", value = "fix.overlay.yaml,more/fix.overlay.json")
    void appliesOverlaysInTheirOrder(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);
        given("fix.overlay.yaml", OVERLAY + "  - {target: $.info, update: {version: {}}}\n");
        given("more/fix.overlay.json", """
                {"overlay": "1.0.0", "info": {"title": "Fix", "version": "1"}, "actions": [
                  {"target": "$.info.version", "remove": true},
                  {"target": "$.info", "update": {"version": "1"}}]}
                """);

        mojo.execute();

        assertThat(log.lines).containsExactly("INFO src/main/asyncapi/asyncapi.yaml: no errors");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "overlays", value = "fix.overlay.yaml")
    void namesTheLineOfTheOverlay(ValidateMojo mojo) throws Exception {
        givenDocument(GOOD);
        given("fix.overlay.yaml", OVERLAY + "  - target: $.info\n    update: {version: 2}\n");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("fix.overlay.yaml:5:23: error: ");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "overlays", value = "fx.overlay.yaml")
    void saysWhichOverlayIsMissing(ValidateMojo mojo) throws Exception {
        givenDocument(GOOD);
        given("fix.overlay.yaml", OVERLAY);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("overlays 'fx.overlay.yaml' does not exist: did you mean 'fix.overlay.yaml'?");
    }

    @Test
    @InjectMojo(goal = "validate", pom = WITH_RULES)
    void failsByARuleThatMattersMore(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("[ignored-beside-reference]");
    }

    @Test
    @InjectMojo(goal = "validate", pom = WITH_RULES)
    @MojoParameter(name = "ruleList", value = "ignored-beside-reference=off")
    void saysNothingOfARuleThatTheCommandLineTurnsOff(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        mojo.execute();

        assertThat(log.lines).containsExactly("INFO src/main/asyncapi/asyncapi.yaml: no errors");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "sarifFile", value = "target/reports/asyncapi.sarif")
    void writesSarifWhereItFails(ValidateMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(base.resolve("target/reports/asyncapi.sarif"))
                .content()
                .contains("\"2.1.0\"", "\"wrong-type\"", "\"uri\": \"src/main/asyncapi/asyncapi.yaml\"")
                .doesNotContain(base.toString());
    }
}
