package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class DiffMojoTest extends MojoTestProject {

    private static final String BREAKING = GOOD.replace("type: string", "type: integer");
    private static final String COMPATIBLE = GOOD + "        note:\n          type: string\n";
    private static final String TOLD = "schema Order, field id: type changed from string to integer [type-changed]";

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    void comparesWithTheDocumentOfTheProject(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(BREAKING);

        mojo.execute();

        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("WARN breaking (source, wire): " + TOLD)
                        && line.contains("was at old.yaml:24:9, is at src/main/asyncapi/asyncapi.yaml:24:9"))
                .last()
                .isEqualTo("INFO from old.yaml to src/main/asyncapi/asyncapi.yaml: 1 change, breaking");
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "newSpec", value = "new.yaml")
    void comparesAnyTwoDocuments(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        given("new.yaml", COMPATIBLE);

        mojo.execute();

        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("INFO compatible: schema Order, field note: added"))
                .last()
                .isEqualTo("INFO from old.yaml to new.yaml: 1 change, compatible");
    }

    @Test
    @InjectMojo(goal = "diff")
    void asksForTheOldDocument(DiffMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dasyncapi.oldSpec=");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "odl.yaml")
    void saysWhichDocumentIsMissing(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("oldSpec 'odl.yaml' does not exist: did you mean 'old.yaml'?");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "classpath:no/such.yaml")
    void saysWhichResourceIsMissing(DiffMojo mojo) throws Exception {
        project.setDependencies(List.of());
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("oldSpec 'classpath:no/such.yaml' does not exist");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "failOnBreaking", value = "true")
    void failsOnBreakingChangesAndNamesThem(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(BREAKING);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("and failOnBreaking is set")
                .hasMessageContaining(TOLD);
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "failOnBreaking", value = "true")
    void doesNotFailOnCompatibleChanges(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(COMPATIBLE);

        mojo.execute();

        assertThat(log.lines).last().asString().endsWith("1 change, compatible");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "onlyBreaking", value = "true")
    @MojoParameter(name = "reportFile", value = "target/changes.md")
    void leavesOutWhatIsCompatible(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(COMPATIBLE.replaceFirst("type: string", "type: integer"));

        mojo.execute();

        assertThat(log.lines).noneMatch(line -> line.contains("compatible")).anyMatch(line -> line.contains(TOLD));
        assertThat(base.resolve("target/changes.md"))
                .content()
                .contains("## Breaking", "`type-changed`")
                .doesNotContain("## Compatible");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "failOnBreaking", value = "true")
    @MojoParameter(name = "reportFile", value = "target/changes.json")
    void writesTheReportWhereItFails(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(BREAKING);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        Path report = base.resolve("target/changes.json");
        assertThat(new ObjectMapper().readTree(report.toFile()).get("breaking").asInt())
                .isEqualTo(1);
        assertThat(report).content().doesNotContain(base.toString());
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "reportFile", value = "target/changes.json")
    @MojoParameter(name = "reportFormat", value = "text")
    void theFormatOfTheReportWinsOverItsName(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve("target/changes.json"))
                .hasContent("from old.yaml to src/main/asyncapi/asyncapi.yaml: no changes\n");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "reportFormat", value = "markdwn")
    void refusesOtherFormats(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("reportFormat 'markdwn' is none of text, json, markdown: did you mean 'markdown'?");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    void failsOnErrorsOfEitherDocument(DiffMojo mojo) throws Exception {
        given("old.yaml", WITH_ERROR);
        givenDocument(GOOD.replace("protocol: ws", "protocl: ws"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("old.yaml:4:12: error: ")
                .hasMessageContaining("src/main/asyncapi/asyncapi.yaml:");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "failOnWarnings", value = "true")
    void saysNothingOfWarningsInTheOldDocument(DiffMojo mojo) throws Exception {
        given("old.yaml", WITH_WARNING);
        givenDocument(GOOD);

        mojo.execute();

        assertThat(log.lines).containsExactly("INFO from old.yaml to src/main/asyncapi/asyncapi.yaml: no changes");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "perspective", value = "client")
    void judgesFromTheSideThatTheDocumentIsWrittenFrom(DiffMojo mojo) throws Exception {
        String maxLength = "type: string\n          maxLength: 9\n";
        given("old.yaml", GOOD);
        givenDocument(GOOD.replace("type: string\n", maxLength));

        mojo.execute();

        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("WARN breaking (wire): schema Order, field id: maxLength")
                        && line.contains("in subscribe /orders"));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "includeChannels", value = "/orders")
    void comparesThePartThatIsWanted(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        givenDocument(
                GOOD.replace("components:", "  /rooms:\n    subscribe:\n      message: {payload: {}}\ncomponents:"));

        mojo.execute();

        assertThat(log.lines).last().asString().endsWith("no changes");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "overlays", value = "fix.yaml")
    void appliesOverlaysToBothDocuments(DiffMojo mojo) throws Exception {
        given("fix.yaml", """
                overlay: 1.0.0
                info: {title: Fix, version: '1'}
                actions:
                  - {target: $.components.schemas.Order.properties.id.type, remove: true}
                  - {target: $.components.schemas.Order.properties.id, update: {type: boolean}}
                """);
        given("old.yaml", GOOD);
        givenDocument(BREAKING);

        mojo.execute();

        assertThat(log.lines).last().asString().endsWith("no changes");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "old.yaml")
    @MojoParameter(name = "inputSpecs", value = "specs")
    void wantsOneNewDocument(DiffMojo mojo) throws Exception {
        given("old.yaml", GOOD);
        given("specs/a.yaml", GOOD);
        given("specs/b.yaml", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("set newSpec");
    }
}
