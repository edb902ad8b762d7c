package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.starter.StarterResource;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.annotation.Testable;
import org.opentest4j.AssertionFailedError;

/** What a project begins with: sources that compile beside what is generated from any document. */
final class StarterTest {

    private static final String MAIN = "src/main/java/com/example/Main.java";
    private static final String TEST = "src/test/java/com/example/ClientTest.java";

    /** The golden case of a document that has schemas only. */
    private static final String NOTHING_TO_START_WITH = "validation";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void connectsAndPrintsAndReadsTheExamples() throws IOException {
        List<GeneratedFile> files = starter(StarterResource.document());

        assertThat(files).extracting(GeneratedFile::path).containsExactly(MAIN, TEST);
        assertThat(files)
                .allSatisfy(file -> assertThat(file.content())
                        .isEqualTo(Files.readString(
                                Path.of("src/test/resources/starter").resolve(nameOf(file)))));
    }

    @Test
    void theDocumentOfThoseWhoHaveNoneHasNothingToMend() {
        GeneratorResult result =
                new AsyncApiGenerator().validate(SourceText.of("asyncapi.yaml", StarterResource.document()));

        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aDocumentWithoutWebSocketServersHasNothingToConnectTo() {
        String kafka = StarterResource.document().replaceAll("protocol: wss?", "protocol: kafka");

        assertThat(starter(kafka)).extracting(GeneratedFile::path).containsExactly(TEST);
        assertThat(starter(kafka)).allSatisfy(file -> assertThat(file.content()).doesNotContain("Client."));
    }

    @Test
    void aDocumentWithAnErrorHasNoStart() {
        AsyncApiGenerator generator = new AsyncApiGenerator();
        GeneratorResult result = generator.starter(request("asyncapi: 2.6.0\n"));

        assertThat(result.ok()).isFalse();
        assertThat(result.files()).isEmpty();
    }

    @Test
    void aDocumentWithoutChannelsAndMessagesHasNoStart() {
        assertThat(GoldenCase.named(NOTHING_TO_START_WITH).starter(JacksonVersion.JACKSON_2))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> compilesBesideWhatIsGenerated() {
        var classes = new GoldenClasses(folder, JacksonVersion.JACKSON_2);
        return GoldenCase.all().stream()
                .filter(golden -> golden.options().contents().parts() != Contents.Parts.MODELS)
                .filter(golden -> !golden.name().equals(NOTHING_TO_START_WITH))
                .map(golden -> DynamicTest.dynamicTest(
                        golden.name(), () -> compile(golden, classes, JacksonVersion.JACKSON_2)));
    }

    @Test
    void compilesWithJackson3() throws IOException {
        var classes = new GoldenClasses(folder, JacksonVersion.JACKSON_3);

        compile(GoldenCase.named("message-details"), classes, JacksonVersion.JACKSON_3);
    }

    @Test
    void callsOneArgumentOne() {
        List<GeneratedFile> files = starter("""
                asyncapi: 2.6.0
                info: {title: Lamps, version: '1.0'}
                channels:
                  /lamps: {subscribe: {message: {payload: {type: string}}}}
                """);

        assertThat(files)
                .filteredOn(file -> file.path().endsWith("Main.java"))
                .singleElement()
                .satisfies(main -> assertThat(main.content()).contains("\"expected 1 argument: ADDRESS\""));
    }

    private static void compile(GoldenCase golden, GoldenClasses classes, JacksonVersion jackson) throws IOException {
        List<Path> libraries = new ArrayList<>(classes.of(golden));
        Path output = libraries.remove(0);
        for (Class<?> type : List.of(Test.class, API.class, Testable.class, AssertionFailedError.class)) {
            libraries.add(InMemoryCompiler.jarOf(type));
        }
        List<GeneratedFile> files = golden.starter(jackson).stream()
                .map(file -> new GeneratedFile(file.path().replaceAll("^src/\\w+/java/", ""), file.content()))
                .toList();

        assertThat(files).allSatisfy(file -> assertThat(file.content().lines()).allMatch(line -> line.length() <= 120));
        assertThat(InMemoryCompiler.compile(jackson, files, output, libraries.toArray(Path[]::new)))
                .isEmpty();
    }

    private static List<GeneratedFile> starter(String document) {
        return new AsyncApiGenerator().starter(request(document)).files();
    }

    private static GeneratorRequest request(String document) {
        return new GeneratorRequest(
                SourceText.of("asyncapi.yaml", document),
                "com.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String nameOf(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1) + ".txt";
    }
}
