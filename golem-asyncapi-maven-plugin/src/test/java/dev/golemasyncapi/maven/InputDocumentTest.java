package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDocumentTest {

    @TempDir
    Path base;

    @Test
    void isNamedFromTheProjectsFolder() throws Exception {
        given("spec/shop.yaml", "text");

        SourceText document =
                new InputDocument(base, SourceSet.MAIN, new ReadInputs()).read("./spec/../spec/shop.yaml");

        assertThat(document.name()).isEqualTo("spec/shop.yaml");
        assertThat(document.text()).isEqualTo("text");
    }

    @Test
    void mayLieOutsideTheProjectsFolder() throws Exception {
        given("spec/shop.yaml", "text");
        Path module = Files.createDirectory(base.resolve("module"));

        assertThat(new InputDocument(module, SourceSet.MAIN, new ReadInputs())
                        .read("../spec/shop.yaml")
                        .name())
                .isEqualTo("../spec/shop.yaml");
        assertThat(new InputDocument(module, SourceSet.MAIN, new ReadInputs())
                        .read(base.resolve("spec/shop.yaml").toString())
                        .name())
                .isEqualTo("../spec/shop.yaml");
    }

    @Test
    void isLookedForInOrder() throws Exception {
        given("src/main/asyncapi/asyncapi.json", "json");
        assertThat(new InputDocument(base, SourceSet.MAIN, new ReadInputs())
                        .read(null)
                        .text())
                .isEqualTo("json");
        given("src/main/asyncapi/asyncapi.yml", "yml");
        assertThat(new InputDocument(base, SourceSet.MAIN, new ReadInputs())
                        .read(" ")
                        .text())
                .isEqualTo("yml");
        given("src/main/asyncapi/asyncapi.yaml", "yaml");
        assertThat(new InputDocument(base, SourceSet.MAIN, new ReadInputs())
                        .read(null)
                        .text())
                .isEqualTo("yaml");
    }

    @Test
    void isAskedForWhenThereIsNone() throws IOException {
        assertFailure(null, "put one at src/main/asyncapi/asyncapi.yaml or set inputSpec (-Dasyncapi.inputSpec=FILE)");

        given("src/main/asyncapi/shop.yaml", "text");

        assertFailure(
                null,
                "(found there: shop.yaml)\nIn the pom, write: <inputSpec>src/main/asyncapi/shop.yaml</inputSpec>");
    }

    @Test
    void isSuggestedWhenItsNameIsMisspelt() throws IOException {
        given("spec/shop.yaml", "text");
        given("spec/warehouse.yaml", "text");

        assertFailure("spec/shap.yaml", "'spec/shap.yaml' does not exist: did you mean 'spec/shop.yaml'?");
        assertFailure("spec/other.yaml", "does not exist: looked for " + base.resolve("spec/other.yaml"));
        assertFailure("nowhere/shop.yaml", "does not exist: looked for " + base.resolve("nowhere/shop.yaml"));
    }

    @Test
    void isNotAFolder() throws IOException {
        given("spec/shop.yaml", "text");

        assertFailure(
                "spec",
                "'spec' is a folder: name the document in it (shop.yaml)\n"
                        + "In the pom, write: <inputSpec>spec/shop.yaml</inputSpec>");

        given("spec/till.yaml", "text");

        assertFailure(
                "spec",
                "'spec' is a folder: name the document in it (shop.yaml, till.yaml)\n"
                        + "In the pom, write: <inputSpec>spec/shop.yaml</inputSpec>\n"
                        + "or, for all of them: <inputSpecs>spec</inputSpecs>");
    }

    @Test
    void isNotEmpty() throws IOException {
        given("shop.yaml", "");

        assertFailure("shop.yaml", "the AsyncAPI document shop.yaml is empty");
    }

    @Test
    void isAFileOnThisMachine() {
        assertFailure("bad\0path", "is not the path of a file");
    }

    private void assertFailure(String inputSpec, String message) {
        assertThatThrownBy(() -> new InputDocument(base, SourceSet.MAIN, new ReadInputs()).read(inputSpec))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(message);
    }

    private void given(String path, String content) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
