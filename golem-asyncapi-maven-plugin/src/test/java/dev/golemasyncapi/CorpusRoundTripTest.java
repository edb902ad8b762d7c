package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Instances of every schema of the public documents, the examples of their messages among them, survive reading and
 * writing. Runs in the profile {@code corpus} only.
 */
@Tag("corpus")
class CorpusRoundTripTest {

    private static final String PACKAGE = "com.example";
    private static final int INSTANCES = 100;

    @TempDir
    private Path folder = Path.of("");

    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final AtomicInteger schemas = new AtomicInteger();
    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger withoutInstances = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void nothingIsLost(JacksonVersion jackson) throws IOException {
        Path corpus = Path.of(System.getProperty("corpus.directory", ""), "documents");
        assertThat(corpus).isDirectory();
        Path runtime = Files.createDirectories(folder.resolve("runtime"));
        List<Path> documents;
        try (Stream<Path> files = Files.list(corpus)) {
            documents = files.sorted().toList();
        }
        compileRuntime(jackson, runtime);
        documents.parallelStream().forEach(document -> check(document, jackson, runtime));

        System.out.printf(
                "Round trips with %s: %d instances of %d schemas, %d schemas without instances%n",
                jackson, checked.get(), schemas.get(), withoutInstances.get());
        assertThat(problems).isEmpty();
        assertThat(checked).hasPositiveValue();
    }

    private static void compileRuntime(JacksonVersion jackson, Path runtime) {
        SourceText empty = SourceText.of(
                "empty.json", "{\"asyncapi\":\"2.6.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"channels\":{}}");
        assertThat(InMemoryCompiler.compile(jackson, generate(empty, jackson).files(), runtime))
                .isEmpty();
    }

    private void check(Path document, JacksonVersion jackson, Path runtime) {
        try {
            SourceText text = SourceText.decode(document.getFileName().toString(), Files.readAllBytes(document));
            GeneratorResult result = generate(text, jackson);
            if (!result.ok()) {
                return;
            }
            Path classes = Files.createDirectories(folder.resolve(text.name() + ".classes"));
            List<GeneratedFile> model = result.files().stream()
                    .filter(file -> file.path().contains("/model/"))
                    .toList();
            assertThat(InMemoryCompiler.compile(jackson, model, classes, runtime))
                    .isEmpty();
            URL[] urls = {classes.toUri().toURL(), runtime.toUri().toURL()};
            try (var loader = new URLClassLoader(urls, CorpusRoundTripTest.class.getClassLoader())) {
                SeededInstances.of(text, PACKAGE, loader, jackson).ifPresent(this::check);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(SeededInstances instances) {
        problems.addAll(instances.check(INSTANCES));
        schemas.addAndGet(instances.schemas());
        checked.addAndGet(instances.checked());
        withoutInstances.addAndGet(instances.withoutInstances());
    }

    private static GeneratorResult generate(SourceText document, JacksonVersion jackson) {
        return new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        ReadRequest.of(document),
                        PACKAGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        GeneratorOptions.DEFAULT.withJackson(jackson)));
    }
}
