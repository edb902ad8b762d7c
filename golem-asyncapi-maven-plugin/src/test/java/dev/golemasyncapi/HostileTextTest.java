package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.diagnostics.RuleLevel;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.naming.JavaIdentifier;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.parse.Grammar;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A breakout in every text of the grammar at once is nothing but text: the code compiles without a warning, declares
 * what it declares for harmless text, and stays in its folder.
 */
final class HostileTextTest {

    private static final String BREAKOUT = "*/ \\u002a/ \\u000a @see {@code $L $S $T \"); } class Evil {} // ' \\ \n"
            + "<script>x</script> <!-- --> ``` &#42;/ %n %s \u202e\u2066\u2028\u0085\u0000 ]]> ../../Evil @param x }";

    /** Its words: as a name it is as long, which is what decides how deep types may stand inside of each other. */
    private static final String HARMLESS =
            JavaIdentifier.type(BREAKOUT).replaceAll("(?=[A-Z])", " ").strip();

    private static final SeverityPolicy LENIENT = new SeverityPolicy(Arrays.stream(DiagnosticCode.values())
            .filter(code -> !code.isFixed())
            .collect(Collectors.toMap(code -> code, code -> RuleLevel.OFF)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDocumentHasEveryFieldOfTheGrammar() {
        var document = new HostileDocument(BREAKOUT);
        document.build();

        assertThat(document.places())
                .containsExactlyInAnyOrderElementsOf(Grammar.objects().stream()
                        .flatMap(object -> object.fieldNames().stream().map(field -> object.name() + "." + field))
                        .toList());
    }

    @Test
    void isNothingButText() throws IOException {
        for (JacksonVersion jackson : JacksonVersion.values()) {
            List<GeneratedFile> hostile = generate(BREAKOUT, jackson);
            Path classes = Files.createDirectories(folder.resolve(jackson.name()));

            assertThat(hostile)
                    .allSatisfy(file -> assertThat(file.path()).matches("com/example/(?:[\\w-]+/)*[\\w$-]+\\.java"));
            assertThat(hostile)
                    .filteredOn(file -> file.content().contains("Evil"))
                    .hasSizeGreaterThan(30);
            assertThat(InMemoryCompiler.compile(jackson, hostile, classes)).isEmpty();
            assertThat(shapes(hostile)).containsExactlyInAnyOrderElementsOf(shapes(generate(HARMLESS, jackson)));
        }
    }

    @Test
    void theJavadocToolFindsNothingWrong() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));

        assertThat(InMemoryCompiler.document(generate(BREAKOUT, JacksonVersion.JACKSON_2), pages))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "descriptions",
                "names-hostile",
                "inheritance",
                "security-schemes",
                "code-style",
                "one-of-discriminator",
                "tuples",
                "message-details"
            })
    void theJavadocToolFindsNothingWrongInGoldenCases(String golden) throws IOException {
        assertThat(InMemoryCompiler.document(GoldenCase.named(golden).generate(), folder))
                .isEmpty();
    }

    private static List<GeneratedFile> generate(String text, JacksonVersion jackson) {
        SourceText document =
                SourceText.of("hostile.json", new HostileDocument(text).build().toString());
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        ReadRequest.of(document).withSeverities(LENIENT),
                        "com.example",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        GeneratorOptions.DEFAULT.withJackson(jackson)));
        assertThat(result.ok())
                .as(() -> DiagnosticRenderer.listing(result.diagnostics()))
                .isTrue();
        return result.files();
    }

    /** What each class declares, without names: its kind, and how many members of each kind it has. */
    private static List<String> shapes(List<GeneratedFile> files) throws IOException {
        var shapes = new ArrayList<String>();
        JavacTask task = InMemoryCompiler.parser(files);
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
                    shapes.add(tree.getKind() + " "
                            + tree.getMembers().stream()
                                    .map(member -> member.getKind().name())
                                    .sorted()
                                    .toList());
                    return super.visitClass(tree, nothing);
                }
            }.scan(unit, null);
        }
        return shapes;
    }
}
