package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the second build does. */
@MojoTest
class IncrementalMojoTest extends MojoTestProject {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    private static final String ORDER = "com/acme/client/model/Order.java";

    @Test
    @InjectMojo(goal = "generate")
    void doesNothingButRegisterTheSourceRoot(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Map<Path, FileTime> before = allLongAgo();
        project.getCompileSourceRoots().clear();

        mojo.execute();

        assertThat(log.lines).last().asString().startsWith("INFO Nothing has changed: ");
        assertThat(times()).isEqualTo(before);
        assertThat(project.getCompileSourceRoots()).containsExactly(output().toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    void repeatsWarningsWordForWord(GenerateMojo mojo) throws Exception {
        project.setDependencies(List.of());
        givenDocument(WITH_WARNING);
        mojo.execute();
        List<String> first = warnings();
        log.lines.clear();

        mojo.execute();

        assertThat(log.lines).last().asString().startsWith("INFO Nothing has changed: ");
        assertThat(first).hasSize(2);
        assertThat(warnings()).isEqualTo(first);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "sarifFile", value = "target/asyncapi.sarif")
    void writesTheSameSarifFile(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);
        mojo.execute();
        Path sarif = base.resolve("target/asyncapi.sarif");
        String first = Files.readString(sarif);
        Files.delete(sarif);

        mojo.execute();

        assertThat(log.lines).last().asString().startsWith("INFO Nothing has changed: ");
        assertThat(sarif).content().isEqualTo(first);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skipIfUnchanged", value = "false")
    void generatesAgainWithoutSkipIfUnchanged(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Map<Path, FileTime> before = allLongAgo();

        mojo.execute();

        assertThat(log.lines).last().asString().endsWith("(0 written, 0 deleted)");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "generate")
    void failsEachTimeOnADocumentWithErrors(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "generate")
    void writesOnlyTheFilesThatChange(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Map<Path, FileTime> before = generatedOf(allLongAgo());
        givenDocument(GOOD.replace(
                "id:\n          type: string", "id:\n          description: Its number.\n          type: string"));

        mojo.execute();

        assertThat(log.lines).last().asString().contains("(1 written, 0 deleted)");
        Map<Path, FileTime> after = generatedOf(times());
        assertThat(after.remove(output().resolve(ORDER))).isNotEqualTo(before.remove(output().resolve(ORDER)));
        assertThat(after).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "overlays", value = "fix.overlay.yaml")
    void noticesAChangedOverlay(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        String overlay = """
                overlay: 1.0.0
                info: {title: Fix, version: '1'}
                actions:
                  - target: $.info
                    update: {title: Store Events}
                """;
        given("fix.overlay.yaml", overlay);
        mojo.execute();
        given("fix.overlay.yaml", overlay.replace("Store", "Depot"));

        mojo.execute();

        assertThat(output().resolve("com/acme/client/DepotEventsClient.java")).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    void noticesAChangedDocumentThatIsReferredTo(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD.replace("'#/components/schemas/Order'", "'common/order.yaml'"));
        given("src/main/asyncapi/common/order.yaml", "{type: object, properties: {id: {type: string}}, title: Order}");
        mojo.execute();
        given(
                "src/main/asyncapi/common/order.yaml",
                "{type: object, properties: {id: {type: string, description: new}}, title: Order}");

        mojo.execute();

        assertThat(log.lines).last().asString().contains("(1 written, 0 deleted)");
    }

    @Test
    @InjectMojo(goal = "generate")
    void noticesADocumentOfADefaultNameThatComesFirst(GenerateMojo mojo) throws Exception {
        given("src/main/asyncapi/asyncapi.yml", GOOD);
        mojo.execute();
        givenDocument(GOOD.replace("Shop Events", "Depot Events"));

        mojo.execute();

        assertThat(output().resolve("com/acme/client/DepotEventsClient.java")).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    void noticesAnotherDependency(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        project.setDependencies(List.of(jackson("tools.jackson.core")));

        mojo.execute();

        assertThat(output().resolve(ORDER)).content().contains("tools.jackson");
    }

    @Test
    @InjectMojo(goal = "generate")
    void restoresADeletedFile(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Files.delete(output().resolve(ORDER));

        mojo.execute();

        assertThat(log.lines).last().asString().contains("(1 written, 0 deleted)");
        assertThat(output().resolve(ORDER)).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    void restoresAnEditedFileAndSaysSo(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        String generated = Files.readString(output().resolve(ORDER));
        Files.writeString(output().resolve(ORDER), "// edited\n");

        mojo.execute();

        assertThat(output().resolve(ORDER)).content().isEqualTo(generated);
        assertThat(warnings()).anyMatch(line -> line.contains("Order.java was edited by hand"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void keepsWhatWasEdited(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Files.writeString(output().resolve(ORDER), "// edited\n");

        mojo.execute();

        String copy = warnings().get(0).replaceFirst(".* is in ", "");
        assertThat(Path.of(copy)).hasContent("// edited\n");
        assertThat(copy).doesNotEndWith(".java");
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsEachTimeOfAFileThatTheUserPutThere(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Path mine = Files.writeString(output().resolve(ORDER).resolveSibling("Mine.java"), "// mine\n");

        mojo.execute();
        List<String> first = warnings();
        log.lines.clear();
        mojo.execute();

        assertThat(first)
                .containsExactly("WARN " + mine + " was not generated and was left there; mvn clean deletes it:"
                        + " move it to the project's own sources");
        assertThat(log.lines).anyMatch(line -> line.startsWith("INFO Nothing has changed: "));
        assertThat(warnings()).isEqualTo(first);
        assertThat(mine).hasContent("// mine\n");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "src/main/java")
    void doesNotWarnOfTheUsersFilesInTheProjectsOwnSources(GenerateMojo mojo) throws Exception {
        given("src/main/java/com/acme/client/Main.java", "// mine\n");
        givenDocument(GOOD);

        mojo.execute();

        assertThat(warnings()).isEmpty();
        assertThat(log.lines).anyMatch(line -> line.contains("Main.java was not generated and was left there"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsAgainOfAFileThatItLeftSinceItWasEdited(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Files.writeString(output().resolve(ORDER), "// edited\n");
        givenDocument(GOOD.replace("schemas/Order", "schemas/Sale")
                .replace("    Order:\n      type", "    Sale:\n      type"));
        mojo.execute();
        List<String> first = warnings().stream()
                .filter(line -> line.contains("edited by hand"))
                .toList();
        log.lines.clear();

        mojo.execute();

        assertThat(log.lines).anyMatch(line -> line.startsWith("INFO Nothing has changed: "));
        assertThat(first).hasSize(1);
        assertThat(warnings()).isEqualTo(first);
    }

    @Test
    @InjectMojo(goal = "generate")
    void runsInFullWhereTheRecordIsDamaged(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Path record = output().resolve(".golem-asyncapi/shop-client-default.run");
        Files.writeString(record, Files.readString(record).replace("settings ", "settings 0"));

        mojo.execute();

        assertThat(log.lines).last().asString().endsWith("(0 written, 0 deleted)");
    }

    private Path output() {
        return base.resolve("target/generated-sources/asyncapi");
    }

    private List<String> warnings() {
        return log.lines.stream().filter(line -> line.startsWith("WARN")).toList();
    }

    private static Map<Path, FileTime> generatedOf(Map<Path, FileTime> times) {
        Map<Path, FileTime> generated = new TreeMap<>(times);
        generated.keySet().removeIf(file -> !file.toString().endsWith(".java"));
        return generated;
    }

    private Map<Path, FileTime> allLongAgo() throws IOException {
        for (Path file : times().keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        return times();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
