package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the goal {@code generate} says of an API that has changed since the last generation. */
@MojoTest
class ToldChangesMojoTest extends MojoTestProject {

    private static final String STATE =
            "target/generated-sources/asyncapi/.golem-asyncapi/shop-client-default.documents";
    private static final String CHANGED = GOOD.replace("type: string", "type: integer");
    private static final String TOLD =
            "WARN breaking (source, wire): schema Order, field id: type changed from string to integer [type-changed]";

    @Test
    @InjectMojo(goal = "generate")
    void tellsBreakingChangesAsWarnings(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);
        assertThat(told()).isEmpty();

        generate(mojo, CHANGED);

        assertThat(told())
                .hasSize(2)
                .contains("INFO src/main/asyncapi/asyncapi.yaml has changed since the last generation:"
                        + " 1 change, breaking")
                .anyMatch(line -> line.startsWith(TOLD));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOnWarnings", value = "true")
    void theyAreNoWarningsOfTheDocument(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);

        generate(mojo, CHANGED);

        assertThat(told()).hasSize(2);
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsThemOnce(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);
        generate(mojo, CHANGED);

        generate(mojo, CHANGED);

        assertThat(told()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsCompatibleChangesQuietly(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);

        generate(mojo, GOOD + "        note:\n          type: string\n");

        assertThat(told()).hasSize(2).allMatch(line -> line.startsWith("INFO "));
    }

    @Test
    @InjectMojo(goal = "generate")
    void saysNothingWhereOnlyWordsChange(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);

        generate(mojo, "# A comment.\n" + GOOD.replace("version: '1.0'", "version: '1.1'"));

        assertThat(told()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    void comparesWithTheLastDocumentThatHadNoErrors(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);
        givenDocument(WITH_ERROR);
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        generate(mojo, CHANGED);

        assertThat(told()).anyMatch(line -> line.startsWith(TOLD));
    }

    @Test
    @InjectMojo(goal = "generate")
    void comparesDocumentsThatOthersReferTo(GenerateMojo mojo) throws Exception {
        String refers = GOOD.replace("'#/components/schemas/Order'", "'order.yaml#/Order'");
        String order = "Order:\n  type: object\n  properties:\n    id:\n      type: string\n";
        given("src/main/asyncapi/order.yaml", order);
        generate(mojo, refers);
        given("src/main/asyncapi/order.yaml", order.replace("type: string", "type: integer"));

        generate(mojo, refers);

        assertThat(told())
                .anyMatch(line -> line.contains("field id: type changed from string to integer")
                        && line.contains("was at src/main/asyncapi/order.yaml:4:5"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void saysNothingAfterAClean(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);
        Files.delete(base.resolve(STATE));

        generate(mojo, CHANGED);

        assertThat(told()).isEmpty();
        assertThat(base.resolve(STATE)).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    void saysNothingWhereAnotherVersionKeptTheDocuments(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);
        Path state = base.resolve(STATE);
        Files.writeString(state, Files.readString(state).replace("documents 1\n", "documents 99\n"));

        generate(mojo, CHANGED);

        assertThat(told())
                .containsExactly("DEBUG The documents of the last generation cannot be read, and are not compared");
        assertThat(state).content().startsWith("golem-asyncapi documents 1\n");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skipIfUnchanged", value = "false")
    void tellsThemWithoutSkipping(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);

        generate(mojo, CHANGED);

        assertThat(told()).anyMatch(line -> line.startsWith(TOLD));
    }

    @Test
    @InjectMojo(goal = "generate")
    void aDryRunTellsThemAndKeepsTheOldDocuments(GenerateMojo mojo) throws Exception {
        generate(mojo, GOOD);
        setDryRun(mojo, true);
        generate(mojo, CHANGED);
        assertThat(told()).anyMatch(line -> line.startsWith(TOLD));
        setDryRun(mojo, false);

        generate(mojo, CHANGED);

        assertThat(told()).anyMatch(line -> line.startsWith(TOLD));
    }

    private static void setDryRun(GenerateMojo mojo, boolean dryRun) throws ReflectiveOperationException {
        Field field = GenerateMojo.class.getDeclaredField("dryRun");
        field.setAccessible(true);
        field.setBoolean(mojo, dryRun);
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsTheFirstOfMany(GenerateMojo mojo) throws Exception {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            fields.append("        f").append(i).append(":\n          type: string\n");
        }
        generate(mojo, GOOD + fields);

        generate(mojo, GOOD);

        assertThat(told()).hasSize(22).last().isEqualTo("INFO and 10 more changes");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "specs")
    void comparesEachOfSeveralDocuments(GenerateMojo mojo) throws Exception {
        given("specs/a.yaml", GOOD);
        given("specs/b.yaml", GOOD);
        mojo.execute();
        given("specs/b.yaml", CHANGED);
        given("specs/c.yaml", GOOD);
        log.lines.clear();

        mojo.execute();

        assertThat(told())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("INFO specs/b.yaml has changed since the last generation"));
    }

    private void generate(GenerateMojo mojo, String document) throws Exception {
        givenDocument(document);
        log.lines.clear();
        mojo.execute();
    }

    private List<String> told() throws IOException {
        return log.lines.stream()
                .filter(line -> !line.startsWith("INFO Generated ") && !line.startsWith("INFO Nothing has changed"))
                .toList();
    }
}
