package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Several documents in one execution. */
@MojoTest
class SeveralDocumentsMojoTest extends MojoTestProject {

    private static final String OUTPUT = "target/generated-sources/asyncapi";

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    void haveAPackageEachAndShareTheSupportCode(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD);
        given("spec/till-2.yaml", GOOD.replace("Shop Events", "Till"));

        mojo.execute();

        assertThat(generated())
                .contains(
                        "com/acme/client/shop/ShopEventsClient.java",
                        "com/acme/client/shop/model/Order.java",
                        "com/acme/client/till_2/TillClient.java",
                        "com/acme/client/till_2/model/Order.java",
                        "com/acme/client/runtime/MessageStream.java")
                .noneMatch(path -> path.contains("shop/runtime") || path.contains("till_2/runtime"));
        assertThat(Files.readString(base.resolve(OUTPUT + "/com/acme/client/till_2/TillClient.java")))
                .contains("import com.acme.client.runtime.MessageStream;");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    @MojoParameter(name = "testKit", value = "true")
    void shareTheSupportCodeOfTheirTestKits(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD);
        given("spec/till.yaml", GOOD.replace("Shop Events", "Till"));

        mojo.execute();

        Path kit = base.resolve("target/generated-test-sources/asyncapi/com/acme/client");
        assertThat(kit.resolve("testkit")).isNotEmptyDirectory();
        assertThat(kit.resolve("shop")).isDirectory();
        assertThat(kit.resolve("till")).isDirectory();
        assertThat(kit.resolve("shop/testkit")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec,**/*.yaml,!common/**")
    void areChosenByPatterns(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD.replace("'#/components/schemas/Order'", "'common/order.yaml'"));
        given("spec/v2/asyncapi.yaml", GOOD);
        given("spec/common/order.yaml", "type: object");
        given("spec/read.me", "no document");

        mojo.execute();

        assertThat(generated())
                .contains("com/acme/client/shop/ShopEventsClient.java", "com/acme/client/v2/ShopEventsClient.java")
                .noneMatch(path -> path.startsWith("com/acme/client/common"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    @MojoParameter(name = "parts", value = "client")
    void leaveToThePayloadTypesWhatAnyOfThemNeeds(GenerateMojo mojo) throws Exception {
        given("spec/plain.yaml", GOOD);
        given("spec/timed.yaml", GOOD.replace("type: string", "type: string\n          format: duration"));

        mojo.execute();

        assertThat(generated())
                .contains("com/acme/client/runtime/MessageStream.java")
                .noneMatch(path -> path.endsWith("IsoDuration.java"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    void areReportedAllAndGeneratedOnlyTogether(GenerateMojo mojo) throws Exception {
        given("spec/a.yaml", WITH_ERROR);
        given("spec/b.yaml", GOOD);
        given("spec/c.yaml", WITH_ERROR);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("spec/a.yaml has 1 error")
                .hasMessageContaining("spec/c.yaml has 1 error");
        assertThat(base.resolve(OUTPUT)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    @MojoParameter(name = "sarifFile", value = "out.sarif")
    void sayOnceWhatIsWrongInAFileThatTheyShare(ValidateMojo mojo) throws Exception {
        String shared = GOOD.replace("'#/components/schemas/Order'", "'common/order.yaml'");
        given("spec/a.yaml", shared);
        given("spec/b.yaml", shared);
        given("spec/common/order.yaml", "type: object\nminimum: many\n");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(log.lines.stream()
                        .filter(line -> line.startsWith("ERROR spec/common/order.yaml:2"))
                        .toList())
                .hasSize(1);
        assertThat(Files.readString(base.resolve("out.sarif")).split("spec/common/order.yaml", -1))
                .hasSize(2);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    void areValidatedTogether(ValidateMojo mojo) throws Exception {
        given("spec/a.yaml", GOOD);
        given("spec/b.json", "{\"asyncapi\":\"2.6.0\",\"info\":{\"title\":\"b\",\"version\":\"1\"},\"channels\":{}}");

        mojo.execute();

        assertThat(log.lines).contains("INFO 2 documents: no errors");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    @MojoParameter(name = "visibility", value = "package")
    void haveTypesThatTheirPackageAloneSees(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD);

        mojo.execute();

        assertThat(generated()).contains("com/acme/client/shop/Order.java");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    void mayNotHaveOnePackage(GenerateMojo mojo) throws Exception {
        given("spec/shop-a.yaml", GOOD);
        given("spec/shop_a.yaml", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("spec/shop-a.yaml and spec/shop_a.yaml would both be generated into the package"
                        + " com.acme.client.shop_a")
                .hasMessageContaining("<exclude>shop_a.yaml</exclude>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec,**/*.yaml")
    void mayNotHaveThePackageOfAnothersTypes(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD);
        given("spec/shop/model.yaml", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("com.acme.client.shop.model");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    @MojoParameter(name = "clientName", value = "Till")
    void haveNoNameInCommon(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("clientName names something of one document");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec")
    @MojoParameter(name = "inputSpec", value = "spec/shop.yaml")
    void areNotNamedInTwoWays(GenerateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("set one of them");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "nowhere")
    void needAFolder(GenerateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("inputSpecs: there is no folder 'nowhere'");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpecs", value = "spec,*.yml")
    void areAtLeastOne(GenerateMojo mojo) throws Exception {
        given("spec/shop.yaml", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("inputSpecs: no file in 'spec' matches *.yml");
    }

    @Test
    @InjectMojo(goal = "generate-test")
    void ofTestsAreCompiledWithTheTests(GenerateTestMojo mojo) throws Exception {
        givenDocument("no document");
        given("src/test/asyncapi/asyncapi.yaml", GOOD);

        mojo.execute();

        assertThat(base.resolve("target/generated-test-sources/asyncapi/com/acme/client/ShopEventsClient.java"))
                .exists();
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(
                        base.resolve("target/generated-test-sources/asyncapi").toString());
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate-test")
    @MojoParameter(name = "inputSpecs", value = ",!x")
    void ofTestsAreInTheFolderOfTests(GenerateTestMojo mojo) throws Exception {
        // Java takes such names only where the locale has these letters.
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualToIgnoringCase("UTF-8");
        Path folder = base.resolve("src/test/asyncapi");
        Files.createDirectories(folder);
        Files.write(folder.resolve("a b ä.yaml"), GOOD.getBytes(StandardCharsets.UTF_8));

        mojo.execute();

        assertThat(base.resolve("target/generated-test-sources/asyncapi/com/acme/client/a_b_ä/ShopEventsClient.java"))
                .exists();
    }

    private List<String> generated() throws IOException {
        Path root = base.resolve(OUTPUT);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
