package dev.golemasyncapi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the SARIF 2.1.0 schema asks of the parts that are written, since the schema itself is not shipped. */
final class SarifReportTest {

    @Test
    void tellsEverythingOfADiagnostic() throws Exception {
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.DUPLICATE_KEY, at("spec/a b.yaml", 2, 3), "twice \"x\"\u001b")
                .withRelated(at("spec/é.yaml", 1, 1), "first")
                .withHelp("remove one");

        JsonNode log = read(List.of(diagnostic));

        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode rule = run.at("/tool/driver/rules/0");
        assertThat(rule.get("id").asText()).isEqualTo("duplicate-key");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
        assertThat(rule.at("/help/text").asText()).isNotBlank();
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleIndex").asInt()).isZero();
        assertThat(result.at("/message/text").asText()).isEqualTo("twice \"x\"␛ (remove one)");
        assertThat(result.at("/locations/0/physicalLocation")).hasToString("""
                {"artifactLocation":{"uri":"spec/a%20b.yaml","uriBaseId":"%SRCROOT%"},\
                "region":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":4}}""");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("#/a");
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("spec/%C3%A9.yaml");
        assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("first");
        assertThat(run.get("originalUriBaseIds").has("%SRCROOT%")).isTrue();
    }

    @Test
    void listsEachRuleOnceAndPointsToIt() throws Exception {
        JsonNode run = read(List.of(
                        Diagnostic.of(DiagnosticCode.PAYLOAD_NOT_JSON, at("a.yaml", 1, 1), "c"),
                        Diagnostic.of(DiagnosticCode.OVERLAY_WITHOUT_EFFECT, at("a.yaml", 2, 1), "b"),
                        Diagnostic.of(DiagnosticCode.PAYLOAD_NOT_JSON, at("a.yaml", 3, 1), "d")))
                .at("/runs/0");

        assertThat(run.at("/tool/driver/rules"))
                .extracting(rule -> rule.get("id").asText())
                .doesNotHaveDuplicates();
        assertThat(run.get("results"))
                .hasSize(3)
                .allSatisfy(result -> assertThat(run.at(
                                "/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
                        .isEqualTo(result.get("ruleId")));
        assertThat(run.get("results"))
                .extracting(result -> result.get("level").asText())
                .containsExactly("note", "warning", "note");
    }

    @Test
    void hasNoResultsWhereAllIsWell() throws Exception {
        assertThat(read(List.of()).at("/runs/0/results").isArray()).isTrue();
        assertThat(SarifReport.of(List.of()))
                .isEqualTo(SarifReport.of(List.of()))
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/a b.yaml, file:///srv/a%20b.yaml",
        "https://example.com/a.yaml, https://example.com/a.yaml",
        "classpath:specs/a.yaml, classpath:specs/a.yaml"
    })
    void namesFilesOutsideOfTheProjectByTheirUri(String name, String uri) throws Exception {
        JsonNode file = read(List.of(Diagnostic.of(DiagnosticCode.PAYLOAD_NOT_JSON, at(name, 1, 1), "m")))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(file.get("uri").asText()).isIn(uri, uri.replace("file:///", "file:/"));
        assertThat(file.has("uriBaseId")).isFalse();
    }

    private static JsonNode read(List<Diagnostic> diagnostics) throws Exception {
        return new ObjectMapper().readTree(SarifReport.of(diagnostics));
    }

    private static Origin at(String file, int line, int column) {
        return new Origin(
                SourceText.of(file, "one\ntwo\nthree\n"),
                new Span(line, column, line, column + 1),
                JsonPointer.of("a"));
    }
}
