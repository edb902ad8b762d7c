package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class GenerateMojoTest extends MojoTestProject {

    private static final String OUTPUT = "target/generated-sources/asyncapi";

    @Test
    @InjectMojo(goal = "generate")
    void needsNothingButTheDocument(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT))
                .contains("com/acme/client/ShopEventsClient.java", "com/acme/client/model/Order.java")
                .allMatch(path -> path.startsWith("com/acme/client/"));
        assertThat(project.getCompileSourceRoots())
                .containsExactly(base.resolve(OUTPUT).toString());
        assertThat(log.lines).anyMatch(line -> line.matches("INFO Generated \\d+ files in .*"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void findsTheDocumentUnderItsOtherNames(GenerateMojo mojo) throws Exception {
        given("src/main/asyncapi/asyncapi.yml", GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT)).isNotEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skipIfUnchanged", value = "false")
    void writesNothingTheSecondTime(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();

        mojo.execute();

        assertThat(log.lines).last().asString().endsWith("(0 written, 0 deleted)");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "spec/shop.yaml")
    void readsTheDocumentOfInputSpec(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD.replace("Shop Events", "Other Shop"));
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT)).contains("com/acme/client/OtherShopClient.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "out")
    void writesToOutputDirectory(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated("out")).contains("com/acme/client/ShopEventsClient.java");
        assertThat(base.resolve(OUTPUT)).doesNotExist();
        assertThat(project.getCompileSourceRoots())
                .containsExactly(base.resolve("out").toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "packageName", value = "org.example.shop")
    void putsTheClientInPackageName(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT))
                .contains("org/example/shop/ShopEventsClient.java", "org/example/shop/model/Order.java")
                .allMatch(path -> path.startsWith("org/example/shop/"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "packageName", value = "org.example.new")
    void refusesAPackageNameThatJavaDoesNotKnow(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("packageName 'org.example.new' is not the name of a Java package")
                .hasMessageContaining("In the pom, write: <packageName>org.example.new_</packageName>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "clientName", value = "Till")
    void namesTheClientAfterClientName(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT))
                .contains("com/acme/client/TillClient.java")
                .doesNotContain("com/acme/client/ShopEventsClient.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "modelPackage", value = "com.acme.payload")
    void putsPayloadTypesInModelPackage(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT)).contains("com/acme/payload/Order.java", "com/acme/client/ShopEventsClient.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "clientPackage", value = "com.acme.api")
    void putsTheClientInClientPackage(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT))
                .contains("com/acme/api/ShopEventsClient.java", "com/acme/client/model/Order.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "addCompileSourceRoot", value = "false")
    void leavesTheSourceRootsAloneWithoutAddCompileSourceRoot(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated(OUTPUT)).isNotEmpty();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWithSkip(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(base.resolve(OUTPUT)).doesNotExist();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    void generatesInSpiteOfWarnings(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        mojo.execute();

        assertThat(log.lines).anyMatch(line -> line.startsWith("WARN src/main/asyncapi/asyncapi.yaml:20:"));
        assertThat(generated(OUTPUT)).isNotEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOnWarnings", value = "true")
    void failsOnWarningsWithFailOnWarnings(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("has 1 warning, and failOnWarnings is set");
        assertThat(base.resolve(OUTPUT)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    void failsOnAWrongDocumentAndSaysWhere(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("src/main/asyncapi/asyncapi.yaml has 1 error\n")
                .hasMessageContaining("  src/main/asyncapi/asyncapi.yaml:4:12: error: ");
        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("ERROR src/main/asyncapi/asyncapi.yaml:4:12: error: ")
                        && line.contains("\n  4 |   version: 1.0\n"));
        assertThat(base.resolve(OUTPUT)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    void keepsWhatIsThereWhenTheDocumentBecomesWrong(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        List<String> before = generated(OUTPUT);
        givenDocument(WITH_ERROR);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(generated(OUTPUT)).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "generate")
    void deletesWhatIsNoLongerGeneratedAndReportsEdits(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Path order = base.resolve(OUTPUT).resolve("com/acme/client/model/Order.java");
        givenDocument(GOOD.replace("schemas/Order", "schemas/Sale")
                .replace("    Order:\n      type", "    Sale:\n      type"));
        Files.writeString(order, "// edited\n");

        mojo.execute();

        assertThat(generated(OUTPUT)).contains("com/acme/client/model/Sale.java");
        assertThat(order).hasContent("// edited\n");
        assertThat(log.lines)
                .anyMatch(line -> line.equals(
                        "WARN " + order + " is no longer generated, but was edited by hand and was left there"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void leavesTheUsersOwnFilesAlone(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        Path mine = given(OUTPUT + "/com/acme/client/ShopEventsClient.java", "// mine\n");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("it was not generated");
        assertThat(mine).hasContent("// mine\n");
    }

    private List<String> generated(String folder) throws IOException {
        Path root = base.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "overlays", value = "fix.overlay.yaml")
    void generatesFromWhatOverlaysLeave(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        given("fix.overlay.yaml", """
                overlay: 1.0.0
                info: {title: Fix, version: '1'}
                actions:
                  - target: $.info
                    update: {title: Store Events}
                """);

        mojo.execute();

        assertThat(generated(OUTPUT)).contains("com/acme/client/StoreEventsClient.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "sarifFile", value = "target/asyncapi.sarif")
    void writesSarif(GenerateMojo mojo) throws Exception {
        givenDocument(WITH_WARNING);

        mojo.execute();

        assertThat(base.resolve("target/asyncapi.sarif")).content().contains("\"level\": \"warning\"");
    }
}
