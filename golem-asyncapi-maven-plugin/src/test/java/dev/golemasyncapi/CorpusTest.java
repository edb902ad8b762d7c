package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.access.FileDocuments;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Public documents that nobody of this project wrote, in the folder that the property {@code corpus.directory} names:
 * none makes the generator fail, those that other tools call valid are accepted, and what is generated compiles without
 * a warning. Runs in the profile {@code corpus} only.
 */
@Tag("corpus")
class CorpusTest {

    private static final String PACKAGE = "com.example";

    /** Why a document may be refused that the others call valid; each is described in docs/conformance.md. */
    private static final List<DiagnosticCode> KNOWN_REFUSALS = List.of(
            DiagnosticCode.EXTERNAL_REFERENCE, DiagnosticCode.UNREADABLE_DOCUMENT, DiagnosticCode.WRONG_REFERENCE);

    private static Path corpus = Path.of("");

    @TempDir
    private static Path folder = Path.of("");

    private final Map<String, Integer> table = new ConcurrentSkipListMap<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void findTheCorpus() {
        corpus = Path.of(System.getProperty("corpus.directory", ""));
        assertThat(corpus.resolve("documents")).isDirectory();
    }

    @Test
    void everyDocumentIsRefusedForAReasonOrGeneratesCodeThatCompiles() throws IOException {
        List<String> valid = documentsThatOthersCallValid();
        for (JacksonVersion jackson : JacksonVersion.values()) {
            var compiler = new JavaSources(folder, jackson);
            documents().parallelStream()
                    .forEach(document -> check(
                            document, valid.contains(document.getFileName().toString()), compiler));
        }

        System.out.println("Corpus of " + documents().size() + " documents, " + valid.size() + " of them valid:");
        table.forEach((outcome, count) -> System.out.printf("  %5d %s%n", count, outcome));
        assertThat(problems).isEmpty();
        assertThat(table.keySet())
                .filteredOn(outcome -> outcome.contains("compiled"))
                .hasSize(4);
    }

    private void check(Path document, boolean valid, JavaSources compiler) {
        String name = document.getFileName().toString();
        String row = compiler.jackson() + ", " + (valid ? "valid: " : "others: ");
        GeneratorResult result = generate(document, compiler.jackson());
        if (!result.ok()) {
            count(row + "refused");
            checkRefusal(name, result.diagnostics(), valid);
            return;
        }
        List<String> complaints = compiler.compile(name, result.files());
        count(row + (complaints.isEmpty() ? "compiled" : "with complaints of the compiler"));
        complaints.forEach(complaint -> problems.add(name + " does not compile: " + complaint));
    }

    @Test
    void documentsOfSeveralFilesGenerateCodeThatCompiles() throws IOException {
        Path root = corpus.resolve("multi-file").toAbsolutePath();
        var compiler = new JavaSources(folder.resolve("several"), JacksonVersion.JACKSON_2);
        List<Path> documents;
        try (Stream<Path> files = Files.walk(root)) {
            documents = files.filter(file -> file.endsWith("asyncapi.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(documents).isNotEmpty();

        for (Path document : documents) {
            GeneratorResult result = generate(readBeside(root, root.relativize(document)), JacksonVersion.JACKSON_2);
            assertThat(result.diagnostics())
                    .as(document.toString())
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            assertThat(compiler.compile(document.getParent().getFileName().toString(), result.files()))
                    .as(document.toString())
                    .isEmpty();
        }
    }

    private static ReadRequest readBeside(Path root, Path document) throws IOException {
        var files = new FileDocuments(root, List.of(root));
        return ReadRequest.of(files.read(document.toString())).withAccess(files);
    }

    private void checkRefusal(String name, List<Diagnostic> diagnostics, boolean valid) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (valid && !errors.stream().map(Diagnostic::code).allMatch(KNOWN_REFUSALS::contains)) {
            problems.add(name + " is refused: " + errors);
        }
    }

    private void count(String outcome) {
        table.merge(outcome, 1, Integer::sum);
    }

    private static GeneratorResult generate(Path document, JacksonVersion jackson) {
        try {
            return generate(
                    ReadRequest.of(SourceText.decode(document.getFileName().toString(), Files.readAllBytes(document))),
                    jackson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneratorResult generate(ReadRequest request, JacksonVersion jackson) {
        return new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        request,
                        PACKAGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        GeneratorOptions.DEFAULT.withJackson(jackson)));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("documents"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> documentsThatOthersCallValid() throws IOException {
        return Files.readAllLines(corpus.resolve("documents.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(columns ->
                        columns.get(4).equals("valid") && columns.get(5).equals("valid"))
                .map(columns -> columns.get(0))
                .collect(Collectors.toList());
    }

    /** Compiles generated sources; the runtime, which is the same for all, only once. */
    private static final class JavaSources {

        private final Path folder;
        private final JacksonVersion jackson;
        private final Path runtime;

        JavaSources(Path folder, JacksonVersion jackson) throws IOException {
            this.folder = folder.resolve(jackson.name());
            this.jackson = jackson;
            this.runtime = Files.createDirectories(this.folder.resolve("runtime"));
            SourceText empty = SourceText.of(
                    "empty.json",
                    "{\"asyncapi\":\"2.6.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"channels\":{}}");
            assertThat(InMemoryCompiler.compile(
                            jackson, generate(ReadRequest.of(empty), jackson).files(), runtime))
                    .isEmpty();
        }

        JacksonVersion jackson() {
            return jackson;
        }

        List<String> compile(String name, List<GeneratedFile> files) {
            List<GeneratedFile> sources = files.stream()
                    .filter(file -> !file.path().contains("/runtime/"))
                    .toList();
            try {
                Path classes =
                        Files.createDirectories(folder.resolve("documents").resolve(name));
                return InMemoryCompiler.compile(jackson, sources, classes, runtime);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
