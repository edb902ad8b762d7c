package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random schemas generate code that compiles without a warning, and random instances of them survive reading and
 * writing. A short run with a fixed seed is part of every build; {@code -Drandom.minutes=10} runs on with others.
 */
class RandomSchemasTest {

    private static final String PACKAGE = "com.example";
    private static final int INSTANCES = 40;

    private static Path folder = Path.of("");

    @BeforeContainer
    static void compileRuntime() throws IOException {
        folder = Files.createTempDirectory("random-schemas");
        Path runtime = Files.createDirectories(folder.resolve("runtime"));
        assertThat(InMemoryCompiler.compile(
                        generate(
                                        "{\"asyncapi\":\"2.6.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"channels\":{}}")
                                .files(),
                        runtime))
                .isEmpty();
    }

    @AfterContainer
    static void delete() throws IOException {
        delete(folder);
    }

    @Provide
    Arbitrary<String> documents() {
        return RandomSchemas.documents();
    }

    @Property(
            tries = 12,
            seed = "20261124",
            shrinking = ShrinkingMode.OFF,
            edgeCases = EdgeCasesMode.NONE,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void nothingIsLost(@ForAll("documents") String document) {
        check(document);
    }

    @Example
    void nothingIsLostInALongRun() {
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("random.minutes", 0)));
        RandomSchemas.documents()
                .sampleStream()
                .takeWhile(document -> Instant.now().isBefore(end))
                .forEach(RandomSchemasTest::check);
    }

    private static void check(String document) {
        GeneratorResult result = assertDoesNotThrow(() -> generate(document), document);
        assertThat(result.ok())
                .as(() -> document + "\n" + DiagnosticRenderer.listing(result.diagnostics()))
                .isTrue();
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            List<GeneratedFile> model = result.files().stream()
                    .filter(file -> file.path().contains("/model/"))
                    .toList();
            assertThat(InMemoryCompiler.compile(model, classes, folder.resolve("runtime")))
                    .as(document)
                    .isEmpty();
            URL[] urls = {
                classes.toUri().toURL(), folder.resolve("runtime").toUri().toURL()
            };
            try (var loader = new URLClassLoader(urls, RandomSchemasTest.class.getClassLoader())) {
                assertThat(SeededInstances.of(SourceText.of("random.json", document), PACKAGE, loader)
                                .orElseThrow()
                                .check(INSTANCES))
                        .as(document)
                        .isEmpty();
            }
            delete(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneratorResult generate(String document) {
        return new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        SourceText.of("random.json", document),
                        PACKAGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
