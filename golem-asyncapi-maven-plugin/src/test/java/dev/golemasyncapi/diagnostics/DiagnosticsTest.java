package dev.golemasyncapi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class DiagnosticsTest {

    private static final SourceText SOURCE = SourceText.of("a.yaml", "one\ntwo\tthree\n" + "x".repeat(500));

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void sortsByPlaceAndCountsEachOnce() {
        diagnostics.report(DiagnosticCode.WRONG_TYPE, at(2, 1, 4), "second");
        diagnostics.report(DiagnosticCode.WRONG_TYPE, at(1, 1, 4), "first");
        diagnostics.report(DiagnosticCode.WRONG_TYPE, at(2, 1, 4), "second");

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("first", "second");
        assertThat(diagnostics.errorCount()).isEqualTo(2);
    }

    @Test
    void hasErrorsOnlyWhereOneIsReported() {
        diagnostics.report(DiagnosticCode.UNKNOWN_PROTOCOL, at(1, 1, 2), "a warning");
        assertThat(diagnostics.hasErrors()).isFalse();

        diagnostics.report(DiagnosticCode.WRONG_TYPE, at(1, 1, 2), "an error");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void showsThePlaceBelowItsLine() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.WRONG_TYPE, at(2, 5, 10), "wrong")
                .withRelated(at(1, 1, 4), "because of this")
                .withHelp("change it");

        assertThat(DiagnosticRenderer.listing(diagnostic)).isEqualTo("""
                        a.yaml:2:5: error: wrong [wrong-type]
                          2 | two three
                            |     ^^^^^
                          a.yaml:1:1: because of this
                          1 | one
                            | ^^^
                          help: change it
                        """);
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String listing = DiagnosticRenderer.listing(Diagnostic.of(DiagnosticCode.WRONG_TYPE, at(3, 300, 301), "wrong"));

        String[] lines = listing.split("\n");
        assertThat(lines[1]).hasSizeLessThan(140).startsWith("  3 | …x").endsWith("x…");
        assertThat(lines[2].indexOf('^')).isEqualTo(67);
    }

    @Test
    void showsControlCharactersInsteadOfSendingThem() {
        SourceText hostile = SourceText.of("\u001b[31m.yaml", "a\u001b[2Jb\u202e");
        Origin origin = new Origin(hostile, new Span(1, 1, 1, 2), JsonPointer.ROOT);

        String listing = DiagnosticRenderer.listing(Diagnostic.of(DiagnosticCode.WRONG_TYPE, origin, "x\u0007\ny"));

        assertThat(listing).doesNotContain("\u001b").doesNotContain("\u202e").contains("x␇␊y");
    }

    @Test
    void theCaretStaysBelowItsPlaceWhateverStandsBeforeIt() {
        assertThat(caretBelow("a: 漢字 x", 7)).isEqualTo(8);
        assertThat(caretBelow("a: e\u0301 x", 7)).isEqualTo(5);
        assertThat(caretBelow("a: 💡 x", 6)).isEqualTo(6);
        assertThat(caretBelow("\t\tx", 3)).isEqualTo(2);
        assertThat(caretBelow("a\u202eb\u200bx", 5)).isEqualTo(4);
        assertThat(caretBelow("a" + "\u0301".repeat(50) + "x", 52)).isEqualTo(1 + 46);
    }

    /** How many columns of the terminal stand before the caret of a place in a line. */
    private static int caretBelow(String line, int column) {
        Origin origin = new Origin(SourceText.of("a", line), new Span(1, column, 1, column + 1), JsonPointer.ROOT);
        String[] listing = DiagnosticRenderer.listing(Diagnostic.of(DiagnosticCode.WRONG_TYPE, origin, "wrong"))
                .split("\n");
        assertThat(listing[1]).endsWith("x");
        return listing[2].indexOf('^') - listing[2].indexOf('|') - 2;
    }

    @Test
    void paintsOnlyWhereItIsAsked() {
        DiagnosticPainter painter = new DiagnosticPainter() {
            @Override
            public String severity(Severity severity, String text) {
                return "<" + text + ">";
            }

            @Override
            public String caret(Severity severity, String text) {
                return "<" + text + ">";
            }

            @Override
            public String place(String text) {
                return "<" + text + ">";
            }
        };

        assertThat(DiagnosticRenderer.listing(Diagnostic.of(DiagnosticCode.WRONG_TYPE, at(1, 1, 4), "wrong"), painter))
                .isEqualTo("<a.yaml:1:1>: <error>: wrong [wrong-type]\n  1 | one\n    | <^^^>\n");
    }

    @Test
    void everyCodeHasASentence() {
        assertThat(Arrays.asList(DiagnosticCode.values())).allSatisfy(code -> {
            assertThat(code.id()).matches("[a-z]+(-[a-z0-9]+)*");
            assertThat(code.sentence()).matches("[A-Z].*\\.");
        });
    }

    private static Origin at(int line, int column, int endColumn) {
        return new Origin(SOURCE, new Span(line, column, line, endColumn), JsonPointer.ROOT);
    }
}
