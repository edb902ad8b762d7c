package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.write.LastRun;
import dev.golemasyncapi.write.WriteResult;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** A run that says what it would do. */
@MojoTest
class DryRunMojoTest extends MojoTestProject {

    private static final String ORDER = "com/acme/client/model/Order.java";

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "dryRun", value = "true")
    @MojoParameter(name = "sarifFile", value = "out.sarif")
    void writesNothing(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(files()).containsOnlyKeys("src/main/asyncapi/asyncapi.yaml");
        assertThat(log.lines).contains("INFO would add " + ORDER);
        assertThat(log.lines)
                .last()
                .asString()
                .matches("INFO Dry run: \\d+ files would be written in .* and 0 deleted; 0 would stay as they are");
    }

    @Test
    void countsOneFileAsOne() {
        OutputLog output = new OutputLog(log, base, true);

        output.generated(new WriteResult(List.of("A.java"), List.of(), List.of(), List.of(), Map.of(), List.of()));
        output.previewed(new WriteResult(List.of("A.java"), List.of(), List.of(), List.of(), Map.of(), List.of()));
        output.unchanged(new LastRun(1, List.of(), List.of(), List.of()));

        assertThat(log.lines)
                .containsExactly(
                        "INFO Generated 1 file in " + base + " (1 written, 0 deleted)",
                        "INFO would add A.java",
                        "INFO Dry run: 1 file would be written in " + base + " and 0 deleted; 0 would stay as they are",
                        "INFO Nothing has changed: 1 file in " + base + " is up to date");
    }

    @Test
    @InjectMojo(goal = "generate")
    void saysWhatWouldChangeAndWhatWouldGo(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Map<String, String> before = files();
        givenDocument(GOOD.replace("Shop Events", "Till").replace("type: string", "type: boolean"));
        before.put("src/main/asyncapi/asyncapi.yaml", files().get("src/main/asyncapi/asyncapi.yaml"));
        log.lines.clear();

        setDryRun(mojo, true);
        mojo.execute();

        assertThat(files()).isEqualTo(before);
        assertThat(log.lines)
                .contains(
                        "INFO would add com/acme/client/TillClient.java",
                        "INFO would change " + ORDER,
                        "INFO would delete com/acme/client/ShopEventsClient.java")
                .doesNotContain("INFO would change com/acme/client/runtime/MessageStream.java");

        setDryRun(mojo, false);
        mojo.execute();

        assertThat(files()).containsKey("target/generated-sources/asyncapi/com/acme/client/TillClient.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    void saysWhatWouldBecomeOfEditedFiles(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        given("target/generated-sources/asyncapi/" + ORDER, "edited");
        given("target/generated-sources/asyncapi/com/acme/client/ShopEventsClient.java", "edited");
        givenDocument(GOOD.replace("Shop Events", "Till"));

        setDryRun(mojo, true);
        mojo.execute();

        assertThat(log.lines)
                .anyMatch(line ->
                        line.endsWith("Order.java was edited by hand; it is generated, and would be generated anew"))
                .anyMatch(
                        line -> line.endsWith(
                                "ShopEventsClient.java is no longer generated, but was edited by hand and would be left there"));
        assertThat(files()).containsEntry("target/generated-sources/asyncapi/" + ORDER, "edited");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "dryRun", value = "true")
    void refusesWhatARunWouldRefuse(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        given("target/generated-sources/asyncapi/" + ORDER, "written by hand");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("refused to replace");
    }

    private static void setDryRun(GenerateMojo mojo, boolean value) throws ReflectiveOperationException {
        Field field = GenerateMojo.class.getDeclaredField("dryRun");
        field.setAccessible(true);
        field.setBoolean(mojo, value);
    }

    /** All files of the project with their contents. */
    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(base.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
