package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the listing of every wrong document in {@code src/test/resources/diagnostics/CODE/CASE} with the one
 * expected. Files with {@code .overlay.} in their names are applied to it in the order of their names; references may
 * lead to the other files of the case. What the user chose is in {@code options.properties}.
 *
 * <p>{@code mvn test -Dtest=DiagnosticsGoldenTest -Dgolden.update=true} rewrites the expected listings, and fails so
 * that no build in that mode is green.
 */
final class DiagnosticsGoldenTest {

    private static final Path ROOT = Path.of("src/test/resources/diagnostics");
    private static final String EXPECTED = "expected.txt";
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** Codes that a document of reasonable size cannot show, with the test that does. */
    private static final Set<DiagnosticCode> SHOWN_ELSEWHERE = Set.of(
            // 64 Mi characters: NodeReaderTest lowers the limit.
            DiagnosticCode.DOCUMENT_TOO_LARGE,
            // A thousand documents: DocumentStoreTest makes them up.
            DiagnosticCode.TOO_MANY_DOCUMENTS,
            // 128 Mi characters: DocumentStoreTest lowers the limit.
            DiagnosticCode.DOCUMENTS_TOO_LARGE);

    private static final Function<ReadRequest, List<Diagnostic>> PIPELINE =
            request -> new AsyncApiGenerator().validate(request).diagnostics();

    @TestFactory
    Stream<DynamicTest> listings() {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(ROOT.relativize(folder).toString(), () -> check(folder)));
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = Arrays.stream(DiagnosticCode.values())
                .filter(code -> !SHOWN_ELSEWHERE.contains(code))
                .map(DiagnosticCode::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> folders = children(ROOT).stream()
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(folders).isEqualTo(codes);
    }

    private static void check(Path folder) throws IOException {
        List<Path> documents = children(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("asyncapi.") && !isOverlay(file))
                .toList();
        assertThat(documents).as("one document in %s", folder).hasSize(1);
        Path document = documents.get(0);
        assertThat(document.getFileName().toString()).matches("asyncapi\\.(yaml|yml|json)");

        List<SourceText> overlays = new ArrayList<>();
        for (Path file : children(folder)) {
            if (isOverlay(file)) {
                overlays.add(text(file));
            }
        }
        ReadRequest request =
                ReadRequest.of(text(document)).withOverlays(overlays).withAccess(FolderAccess.to(folder));
        String listing = DiagnosticRenderer.listing(diagnostics(request, folder.resolve("options.properties")));
        Path expected = folder.resolve(EXPECTED);
        if (UPDATE) {
            Files.writeString(expected, listing);
            fail("rewrote %s; run again without -Dgolden.update", expected);
        }
        assertThat(listing)
                .as("the case shows its code")
                .contains("[" + folder.getParent().getFileName() + "]");
        assertThat(expected).exists();
        assertThat(listing).isEqualTo(Files.readString(expected));
    }

    private static List<Diagnostic> diagnostics(ReadRequest request, Path options) {
        if (Files.notExists(options)) {
            return PIPELINE.apply(request);
        }
        return new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        request,
                        "com.example",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        GivenInFile.read(options)))
                .diagnostics();
    }

    private static boolean isOverlay(Path file) {
        return file.getFileName().toString().contains(".overlay.");
    }

    private static SourceText text(Path file) throws IOException {
        return SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static List<Path> cases() {
        return children(ROOT).stream().flatMap(code -> children(code).stream()).toList();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
