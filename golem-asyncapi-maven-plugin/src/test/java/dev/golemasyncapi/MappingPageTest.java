package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page that tells users what becomes of their schemas says what the generator does. */
class MappingPageTest {

    private static final Path PAGE = Path.of("../docs/mapping.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\{.*})` \\| `([^`]+)` \\| (?:`([^`]+)`)?.*\\|");
    private static final Pattern COMPONENTS = Pattern.compile("(?s)```yaml\ncomponents:\n  schemas:\n(    Lamp.*?)```");

    private static List<Row> rows = List.of();
    private static Map<String, String> sources = Map.of();

    /** A row of the page: a schema, the type of a component, and what the type is that the schema becomes. */
    private record Row(String schema, String type, Optional<String> kind) {}

    @BeforeAll
    static void generate() throws IOException {
        String page = Files.readString(PAGE);
        rows = page.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), Optional.ofNullable(row.group(3))))
                .toList();
        var document = new StringBuilder("asyncapi: 2.6.0\ninfo: {title: Rows, version: '1'}\nchannels: {}\n");
        Matcher components = COMPONENTS.matcher(page);
        assertThat(components.find()).isTrue();
        document.append("components:\n  schemas:\n").append(components.group(1));
        for (int i = 0; i < rows.size(); i++) {
            document.append("    Row%d: {type: object, properties: {it: %s}}%n"
                    .formatted(i, rows.get(i).schema()));
        }
        sources = generate(document.toString()).stream()
                .collect(Collectors.toMap(
                        file -> file.path().substring(file.path().lastIndexOf('/') + 1),
                        GeneratedFile::content,
                        (one, other) -> one));
    }

    private static List<GeneratedFile> generate(String document) {
        SourceText text = SourceText.decode("asyncapi.yaml", document.getBytes(StandardCharsets.UTF_8));
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        text, "com.example", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(result.ok())
                .as(() -> DiagnosticRenderer.listing(result.diagnostics()))
                .isTrue();
        return result.files();
    }

    @Test
    void pageHasRows() {
        assertThat(rows).hasSizeGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> rowSaysWhatIsGenerated() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> DynamicTest.dynamicTest(rows.get(i).schema(), () -> check(rows.get(i), "Row" + i)));
    }

    private static void check(Row row, String holder) {
        String source = sources.getOrDefault(holder + ".java", "");
        Matcher header = Pattern.compile("(?s)record " + holder + "\\((.*?)\\s\\w*dditionalProperties\\)")
                .matcher(source);
        assertThat(header.find()).isTrue();
        String component = header.group(1).replaceAll("\\s+", " ").replace("@Nullable ", "");

        assertThat(component).startsWith((row.type() + " it, ").replace("byte[] it", "byte [] it"));
        row.kind().ifPresent(kind -> assertThat(source).containsPattern("\\b" + kind + " It\\b"));
    }

    @Test
    void inheritanceIsAsThePageSays() {
        assertThat(sources.get("Pet.java"))
                .contains("sealed interface Pet permits Cat, Pet.Plain, Pet.Unknown")
                .contains("String kind()", "String name()");
    }

    @Test
    void pageIsLinkedFromTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("../README.md"))).contains("docs/mapping.md");
    }
}
