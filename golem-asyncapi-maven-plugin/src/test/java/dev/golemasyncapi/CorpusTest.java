package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.access.FileDocuments;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final Map<String, Integer> table = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    @BeforeAll
    static void findTheCorpus() {
        corpus = Path.of(System.getProperty("corpus.directory", ""));
        assertThat(corpus.resolve("documents")).isDirectory();
    }

    @Test
    void everyDocumentIsRefusedForAReasonOrGeneratesCodeThatCompiles() throws IOException {
        List<String> valid = documentsThatOthersCallValid();
        JavaSources compiler = new JavaSources(folder);
        for (Path document : documents()) {
            String name = document.getFileName().toString();
            GeneratorResult result = generate(document);
            if (!result.ok()) {
                count("refused");
                checkRefusal(name, result.diagnostics(), valid.contains(name));
                continue;
            }
            List<String> complaints = compiler.compile(result.files());
            count(complaints.isEmpty() ? "compiled" : "not compiled");
            complaints.forEach(complaint -> problems.add(name + " does not compile: " + complaint));
        }

        System.out.println("Corpus: " + table);
        assertThat(problems).isEmpty();
        assertThat(table.getOrDefault("compiled", 0)).isPositive();
    }

    @Test
    void documentsOfSeveralFilesGenerateCodeThatCompiles() throws IOException {
        Path root = corpus.resolve("multi-file").toAbsolutePath();
        JavaSources compiler = new JavaSources(folder);
        List<Path> documents;
        try (Stream<Path> files = Files.walk(root)) {
            documents = files.filter(file -> file.endsWith("asyncapi.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(documents).isNotEmpty();

        for (Path document : documents) {
            GeneratorResult result = generate(readBeside(root, root.relativize(document)));
            assertThat(result.diagnostics())
                    .as(document.toString())
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            assertThat(compiler.compile(result.files())).as(document.toString()).isEmpty();
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

    private static GeneratorResult generate(Path document) throws IOException {
        return generate(
                ReadRequest.of(SourceText.decode(document.getFileName().toString(), Files.readAllBytes(document))));
    }

    private static GeneratorResult generate(ReadRequest request) {
        return new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        request,
                        PACKAGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        GeneratorOptions.DEFAULT));
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

        private final Path classes;
        private boolean runtimeCompiled;

        JavaSources(Path classes) {
            this.classes = classes;
        }

        List<String> compile(List<GeneratedFile> files) {
            List<GeneratedFile> sources = files.stream()
                    .filter(file -> !runtimeCompiled || !file.path().contains("/runtime/"))
                    .toList();
            runtimeCompiled = true;
            return InMemoryCompiler.compile(sources, classes);
        }
    }
}
