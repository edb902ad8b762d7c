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
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class InitMojoTest extends MojoTestProject {

    private static final String POM = "pom.xml";
    private static final String DOCUMENT = "src/main/asyncapi/asyncapi.yaml";

    @TempDir
    private Path elsewhere = Path.of("");

    @Override
    boolean hasPom() {
        return false;
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "artifactId", value = "worker-watch")
    void writesAWholeProject(InitMojo mojo) throws Exception {
        mojo.execute();

        assertThat(files())
                .containsExactlyInAnyOrder(
                        POM,
                        DOCUMENT,
                        "src/main/java/com/example/watch/Main.java",
                        "src/test/java/com/example/watch/ClientTest.java");
        assertThat(base.resolve(POM))
                .content()
                .contains(
                        "<groupId>com.example</groupId>",
                        "<artifactId>worker-watch</artifactId>",
                        "<mainClass>com.example.watch.Main</mainClass>")
                .doesNotContain("<packageName>", "<inputSpec>", "GROUP_ID", "PLUGINS", "CONFIGURATION");
        assertThat(log.lines)
                .contains("INFO Wrote pom.xml", "INFO Wrote " + DOCUMENT, "INFO Next: mvn test")
                .noneMatch(line -> line.startsWith("WARN") || line.startsWith("ERROR"));
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "groupId", value = "org.acme")
    @MojoParameter(name = "artifactId", value = "shop")
    @MojoParameter(name = "packageName", value = "org.acme.orders")
    void usesTheNamesThatAreGiven(InitMojo mojo) throws Exception {
        mojo.execute();

        assertThat(files()).contains("src/main/java/org/acme/orders/Main.java");
        assertThat(base.resolve(POM))
                .content()
                .contains("<groupId>org.acme</groupId>", "<packageName>org.acme.orders</packageName>");
    }

    @Test
    @InjectMojo(goal = "init")
    void isCalledAsTheFolderWhereNothingIsSaid(InitMojo mojo) throws Exception {
        mojo.execute();

        String folder = base.getFileName().toString().replaceAll("\\D+", "");
        assertThat(base.resolve(POM)).content().containsPattern("<artifactId>[a-z0-9-]*" + folder + "</artifactId>");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "artifactId", value = "shop")
    @MojoParameter(name = "inputSpec", value = "documents/q&a.yaml")
    void usesADocumentOfTheFolderWhereItIs(InitMojo mojo) throws Exception {
        given("documents/q&a.yaml", GOOD);

        mojo.execute();

        assertThat(files()).doesNotContain(DOCUMENT).contains("src/main/java/com/example/shop/Main.java");
        assertThat(base.resolve(POM)).content().contains("<inputSpec>documents/q&amp;a.yaml</inputSpec>");
    }

    @Test
    @InjectMojo(goal = "init")
    void copiesADocumentFromElsewhere(InitMojo mojo) throws Exception {
        Path file = Files.writeString(elsewhere.resolve("shop.yaml"), GOOD);
        set(mojo, "inputSpec", file.toString());

        mojo.execute();

        assertThat(base.resolve(DOCUMENT)).content().isEqualTo(GOOD);
        assertThat(base.resolve(POM)).content().doesNotContain("<inputSpec>");
    }

    @Test
    @InjectMojo(goal = "init")
    void startsWithTheDocumentThatIsThere(InitMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve(DOCUMENT)).content().isEqualTo(GOOD);
        assertThat(files()).anyMatch(path -> path.endsWith("/Main.java"));
    }

    @Test
    @InjectMojo(goal = "init")
    void doesNotReplaceADocumentByOneFromElsewhere(InitMojo mojo) throws Exception {
        givenDocument(GOOD);
        set(
                mojo,
                "inputSpec",
                Files.writeString(elsewhere.resolve("other.yaml"), GOOD).toString());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("there is a document already: " + DOCUMENT);
        assertThat(files()).containsExactly(DOCUMENT);
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "artifactId", value = "shop")
    void leavesWhatIsThere(InitMojo mojo) throws Exception {
        String main = "src/main/java/com/example/shop/Main.java";
        given(main, "mine");

        mojo.execute();

        assertThat(base.resolve(main)).hasContent("mine");
        assertThat(log.lines).contains("INFO Left " + main + " as it is", "INFO Wrote pom.xml");
    }

    @Test
    @InjectMojo(goal = "init")
    void doesNothingTheSecondTime(InitMojo mojo) throws Exception {
        mojo.execute();
        List<String> before = files();
        log.lines.clear();

        mojo.execute();

        assertThat(files()).isEqualTo(before);
        assertThat(log.lines).noneMatch(line -> line.contains("Wrote"));
    }

    @Test
    @InjectMojo(goal = "init")
    void writesNothingForADocumentWithAnError(InitMojo mojo) throws Exception {
        givenDocument(WITH_ERROR);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error")
                .hasMessageContaining("Nothing was written");
        assertThat(files()).containsExactly(DOCUMENT);
    }

    @Test
    @InjectMojo(goal = "init")
    void writesNothingForADocumentThatLeavesItsPartsBehind(InitMojo mojo) throws Exception {
        Files.writeString(elsewhere.resolve("order.yaml"), "type: object\n");
        Path file = Files.writeString(
                elsewhere.resolve("shop.yaml"), GOOD.replace("'#/components/schemas/Order'", "order.yaml"));
        set(mojo, "inputSpec", file.toString());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("order.yaml");
        assertThat(files()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "init")
    void refusesNamesThatAreMoreThanNames(InitMojo mojo) throws Exception {
        for (String hostile : List.of("../up", "a b", "a</groupId>", "a/b", ".", "a..b", "${user.home}", "a\nb", "")) {
            set(mojo, "groupId", hostile);
            assertThatThrownBy(mojo::execute)
                    .as(hostile)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("groupId '");
        }
        set(mojo, "groupId", "com.example");
        set(mojo, "artifactId", "../../etc");
        assertThatThrownBy(mojo::execute).hasMessageContaining("artifactId '../../etc'");
        set(mojo, "artifactId", "shop");
        set(mojo, "packageName", "com.example.new");
        assertThatThrownBy(mojo::execute).hasMessageContaining("packageName 'com.example.new'");
        assertThat(files()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "init")
    void writesNothingThroughALinkThatLeadsOut(InitMojo mojo) throws Exception {
        Files.createSymbolicLink(base.resolve("src"), elsewhere);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("a link leads out");
        assertThat(files()).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(base)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void set(InitMojo mojo, String parameter, String value) throws ReflectiveOperationException {
        var field = InitMojo.class.getDeclaredField(parameter);
        field.setAccessible(true);
        field.set(mojo, value);
    }
}
