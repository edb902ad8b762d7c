package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.diagnostics.RuleLevel;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of {@code src/test/resources/golden}, or of the repository's {@code spec} folder, and the sources expected
 * from it.
 *
 * @param folder the case's folder
 */
record GoldenCase(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final Path SPEC = Path.of("../spec");
    private static final String PACKAGE = "com.example";
    private static final String RUNTIME = "com/example/runtime/";
    private static final String TEST_KIT = "com/example/testkit/";

    /** Parameters of any name must become Java names, and those that can be described have tame ones. */
    private static final SeverityPolicy SEVERITIES =
            new SeverityPolicy(Map.of(DiagnosticCode.UNDECLARED_PARAMETER, RuleLevel.WARNING));

    /** Cases whose document stands elsewhere. */
    private static final Map<String, Path> DOCUMENTS = Map.of(
            "golem-connect", SPEC.resolve("golem-worker-connect.yaml"),
            "golem-events", SPEC.resolve("golem-worker-events.yaml"));

    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(GoldenCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenCase named(String name) {
        return new GoldenCase(ROOT.resolve(name));
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Everything that is generated from the document, which has no errors. */
    List<GeneratedFile> generate() {
        return generate(options());
    }

    /** Everything that is generated from the document for a version of Jackson. */
    List<GeneratedFile> generate(JacksonVersion jackson) {
        return generate(options().withJackson(jackson));
    }

    /** What is generated from the document where the user chose other options. */
    List<GeneratedFile> generate(GeneratorOptions options) {
        return result(options).files();
    }

    /** What a project that is made for the document begins with. */
    List<GeneratedFile> starter(JacksonVersion jackson) {
        return checked(new AsyncApiGenerator().starter(request(options().withJackson(jackson))))
                .files();
    }

    /** What the user of the case gets into the sources of tests. */
    List<GeneratedFile> generateForTests() {
        return result(options()).testFiles();
    }

    /** The test kit that the user of the case could have, for a version of Jackson; none where there is no client. */
    List<GeneratedFile> generateTestKit(JacksonVersion jackson) {
        GeneratorOptions options = options().withJackson(jackson);
        return options.contents().parts() == Contents.Parts.MODELS
                ? List.of()
                : result(options.withContents(options.contents().withTestKit(true)))
                        .testFiles();
    }

    private GeneratorResult result(GeneratorOptions options) {
        return checked(new AsyncApiGenerator().generate(request(options)));
    }

    private GeneratorRequest request(GeneratorOptions options) {
        ReadRequest reading = ReadRequest.of(document()).withSeverities(SEVERITIES);
        return new GeneratorRequest(reading, PACKAGE, Optional.empty(), modelPackage(), Optional.empty(), options);
    }

    private static GeneratorResult checked(GeneratorResult result) {
        assertThat(result.ok())
                .as(() -> DiagnosticRenderer.listing(result.diagnostics()))
                .isTrue();
        return result;
    }

    /** What the user of the case chose: its {@code options.properties}, with lists on lines of their own. */
    GeneratorOptions options() {
        return GivenInFile.read(optionsFile());
    }

    private Optional<String> modelPackage() {
        return GivenInFile.modelPackage(optionsFile());
    }

    private Path optionsFile() {
        return folder.resolve("options.properties");
    }

    /**
     * Classes of the user, in the case's {@code sources}, that the generated code needs. They are written for Jackson
     * 2, and use of it what both versions have under the same name.
     */
    List<GeneratedFile> usersSources(JacksonVersion jackson) throws IOException {
        Path root = folder.resolve("sources");
        if (Files.notExists(root)) {
            return List.of();
        }
        var sources = new ArrayList<GeneratedFile>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                sources.add(new GeneratedFile(
                        root.relativize(file).toString().replace('\\', '/'),
                        jackson == JacksonVersion.JACKSON_2
                                ? source
                                : source.replace("com.fasterxml.jackson.core", "tools.jackson.core")));
            }
        }
        return sources;
    }

    /** JSON that types of the case are read from. */
    Path instances() {
        return folder.resolve("instances.txt");
    }

    /** A payload type among the compiled classes of the case. */
    Class<?> modelClass(String name, ClassLoader classes) throws ClassNotFoundException {
        return classes.loadClass(modelPackage().orElse(PACKAGE + ".model") + "." + name.replace('.', '$'));
    }

    SourceText document() {
        Path file = DOCUMENTS.getOrDefault(name(), folder.resolve("asyncapi.yaml"));
        try {
            return SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that differ between documents, by path. */
    static Map<String, String> withoutRuntime(List<GeneratedFile> files) {
        return files.stream()
                .filter(file -> !isOfTheRuntime(file))
                .collect(Collectors.toMap(
                        GeneratedFile::path, GeneratedFile::content, (one, other) -> one, TreeMap::new));
    }

    /** Whether a file is the same for all documents. */
    static boolean isOfTheRuntime(GeneratedFile file) {
        return file.path().startsWith(RUNTIME) || file.path().startsWith(TEST_KIT);
    }

    /** The files that are expected in a folder of the case, by path. */
    Map<String, String> expected(String name) {
        var expected = new TreeMap<String, String>();
        Path root = folder.resolve(name);
        for (Path file : expectedFiles(root)) {
            try {
                expected.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return expected;
    }

    /** Makes files those that are expected in a folder of the case. */
    void expect(String name, Map<String, String> files) throws IOException {
        Path root = folder.resolve(name);
        for (Path stale : expectedFiles(root)) {
            Files.delete(stale);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static List<Path> expectedFiles(Path root) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
