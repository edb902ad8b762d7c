package dev.golemasyncapi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedDiagnosticsTest {

    private static final SourceText MAIN = SourceText.of("main.yaml", "a: b\nc: d\n");
    private static final SourceText OTHER = SourceText.of("other.yaml", "e: f\n");
    private static final Map<String, SourceText> DOCUMENTS = Map.of(MAIN.name(), MAIN, OTHER.name(), OTHER);

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "tab\tand\\t", "line\nand\r\n", "\\", "\u202e \u0000 é"})
    void keepsWhatIsSaid(String text) {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.UNKNOWN_PROTOCOL, origin(MAIN, text), text)
                .withSeverity(Severity.INFO)
                .withHelp(text)
                .withRelated(origin(OTHER, text), text)
                .withRelated(origin(MAIN, "b"), "second");

        String recorded = RecordedDiagnostics.text(diagnostic);

        Diagnostic read = RecordedDiagnostics.diagnostic(recorded, DOCUMENTS::get);
        assertThat(recorded).doesNotContain("\n").doesNotContain("\r");
        assertThat(read.severity()).isEqualTo(Severity.INFO);
        assertThat(read.code()).isEqualTo(diagnostic.code());
        assertThat(read.message()).isEqualTo(text);
        assertThat(read.help()).contains(text);
        assertThat(read.origin().pointer())
                .hasToString(diagnostic.origin().pointer().toString());
        assertThat(DiagnosticRenderer.listing(read)).isEqualTo(DiagnosticRenderer.listing(diagnostic));
    }

    @Test
    void tellsNoHelpFromEmptyHelp() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.UNKNOWN_PROTOCOL, origin(MAIN, "a"), "x");

        assertThat(RecordedDiagnostics.diagnostic(RecordedDiagnostics.text(diagnostic), DOCUMENTS::get)
                        .help())
                .isEqualTo(Optional.empty());
    }

    private static Origin origin(SourceText source, String token) {
        return new Origin(source, new Span(1, 1, 1, 3), JsonPointer.ROOT.child(token));
    }
}
