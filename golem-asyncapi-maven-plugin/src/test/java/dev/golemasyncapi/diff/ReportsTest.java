package dev.golemasyncapi.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three reports over the documents of {@code src/test/resources/changes/reports}.
 *
 * <p>{@code mvn test -Dtest=ReportsTest -Dgolden.update=true} rewrites the expected reports, and fails.
 */
class ReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/changes/reports");

    @ParameterizedTest
    @CsvSource({
        "shop,txt",
        "shop,json",
        "shop,md",
        "hostile,txt",
        "hostile,json",
        "hostile,md",
        "same,txt",
        "same,json",
        "same,md"
    })
    void isAsExpected(String documents, String format) throws IOException {
        Path expected = FOLDER.resolve(documents).resolve("report." + format);
        String report = report(format).apply(changes(documents));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, report);
            fail("rewrote %s; run again without -Dgolden.update", expected);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    @Test
    void nothingOfADocumentIsObeyedByATerminalOrEndsALine() throws IOException {
        Changes changes = changes("hostile");

        assertThat(TextReport.of(changes))
                .doesNotContain("\u001b", "\u202e", "\r")
                .hasLineCount(lines(changes));
    }

    private static int lines(Changes changes) {
        return 1
                + changes.all().stream()
                        .mapToInt(change -> 3
                                + (change.reasons().isEmpty() ? 0 : 1)
                                + (change.exchanges().isEmpty() ? 0 : 1))
                        .sum();
    }

    @Test
    void namesInJsonAreExact() throws IOException {
        String json = JsonReport.of(changes("hostile"));
        JsonNode report = new ObjectMapper().readTree(json);

        assertThat(json).doesNotContain("\u001b", "\u202e");
        assertThat(report.findValuesAsText("place")).anyMatch(place -> place.contains("fie\nld \u202e*"));
        assertThat(report.get("breaking").asInt() + report.get("compatible").asInt())
                .isEqualTo(report.get("changes").size());
    }

    @Test
    void nothingOfADocumentIsMarkdown() throws IOException {
        String markdown = MarkdownReport.of(changes("hostile"));
        var found = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                found.append(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                found.append(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                found.append(link.getDestination());
            }

            @Override
            public void visit(Code code) {
                if (code.getLiteral().contains("St|ate")) {
                    found.append("a message; ");
                }
            }
        });

        assertThat(found.toString().replace("a message; ", "")).isEmpty();
        assertThat(found).contains("a message; ");
        assertThat(markdown).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void aCodeSpanEndsWhereItShould() {
        assertThat(List.of("a", "`", "a``b", "`a", "", " "))
                .extracting(MarkdownReport::code)
                .containsExactly("`a`", "`` ` ``", "```a``b```", "`` `a ``", "`\"\"`", "`\" \"`");
    }

    private static Function<Changes, String> report(String format) {
        return switch (format) {
            case "txt" -> TextReport::of;
            case "json" -> JsonReport::of;
            default -> MarkdownReport::of;
        };
    }

    private static Changes changes(String documents) throws IOException {
        return ChangeCase.compare(document(documents, "old.yaml"), document(documents, "new.yaml"));
    }

    private static SourceText document(String documents, String name) throws IOException {
        return SourceText.decode(
                name, Files.readAllBytes(FOLDER.resolve(documents).resolve(name)));
    }
}
