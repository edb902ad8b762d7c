package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs the examples on the pages of {@code docs/rules}: the wrong one breaks the page's rule and no other and is told
 * as the page shows, the right one does not break it.
 *
 * <p>{@code mvn test -Dtest=RulePagesTest -Dgolden.update=true} rewrites the listings and the list of pages, and fails.
 */
final class RulePagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path LIST = ROOT.resolve("docs/rules/README.md");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /**
     * What no example on a page can show: other encodings, sizes beyond a page, files beside the document, and
     * parameters.
     */
    private static final Set<DiagnosticCode> WITHOUT_EXAMPLE = Set.of(
            DiagnosticCode.INVALID_ENCODING,
            DiagnosticCode.INVALID_CHARACTER,
            DiagnosticCode.DOCUMENT_TOO_LARGE,
            DiagnosticCode.NESTING_TOO_DEEP,
            DiagnosticCode.TOO_MANY_ALIASES,
            DiagnosticCode.INVALID_OVERLAY,
            DiagnosticCode.INVALID_JSON_PATH,
            DiagnosticCode.OVERLAY_NOT_APPLICABLE,
            DiagnosticCode.INVALID_TYPE_MAPPING,
            DiagnosticCode.UNMATCHED_PATTERN,
            DiagnosticCode.OVERLAY_WITHOUT_EFFECT,
            DiagnosticCode.OVERLAY_OF_ANOTHER_DOCUMENT,
            DiagnosticCode.UNREADABLE_DOCUMENT,
            DiagnosticCode.TOO_MANY_DOCUMENTS,
            DiagnosticCode.DOCUMENTS_TOO_LARGE);

    private static final Pattern EXAMPLES = Pattern.compile(
            ".*\n## Wrong\n\n```(yaml|json)\n(.*?)```\n\n```text\n(.*?)```\n\n## Right\n\n```(?:yaml|json)\n(.*?)```\n",
            Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void everyRuleHasAPageThatIsTrue(DiagnosticCode code) throws IOException {
        Path page = ROOT.resolve(code.page());
        assertThat(page).exists();
        String text = Files.readString(page);
        int more = Math.max(0, text.indexOf("\n\n", text.indexOf("\nSeverity: ")) + 2);
        compare(
                page,
                text,
                0,
                more,
                "# " + code.id() + "\n\n" + code.sentence() + "\n\nSeverity: " + severity(code) + "\n\n");
        var examples = EXAMPLES.matcher(text);
        if (WITHOUT_EXAMPLE.contains(code)) {
            return;
        }
        assertThat(examples.matches()).as("the page has examples").isTrue();
        String file = "asyncapi." + examples.group(1);

        List<Diagnostic> wrong = validate(file, examples.group(2));
        assertThat(wrong).isNotEmpty().allMatch(diagnostic -> diagnostic.code() == code);
        List<Diagnostic> right = validate(file, examples.group(4));
        assertThat(right)
                .noneMatch(diagnostic -> diagnostic.code() == code)
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        compare(page, text, examples.start(3), examples.end(3), DiagnosticRenderer.listing(wrong));
    }

    @Test
    void theListNamesEveryPage() throws IOException {
        String rows = Arrays.stream(DiagnosticCode.values())
                .map(code -> "| [`" + code.id() + "`](" + code.id() + ".md) | " + severity(code) + " | "
                        + code.sentence() + " |\n")
                .collect(Collectors.joining());
        String text = Files.readString(LIST);
        String end = "\n| rule | severity | what holds |\n| --- | --- | --- |\n";
        int from = text.indexOf(end) + end.length();
        assertThat(text.indexOf(end)).as("where the table begins").isPositive();
        assertThat(text.substring(0, from - end.length()))
                .as("the head of the page, which people write")
                .startsWith("# Rules\n\n")
                .doesNotContain("\n|", "](");

        compare(LIST, text, from, text.length(), rows);
    }

    @Test
    void everyPageIsAboutARule() throws IOException {
        try (Stream<Path> pages = Files.list(LIST.resolveSibling("."))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"),
                                    DiagnosticCode.ids().stream().map(id -> id + ".md"))
                            .toList());
        }
    }

    private static void compare(Path page, String text, int from, int to, String found) throws IOException {
        String shown = text.substring(from, to);
        if (UPDATE && !shown.equals(found)) {
            Files.writeString(page, text.substring(0, from) + found + text.substring(to));
            fail("rewrote %s; run again without -Dgolden.update", page);
        }
        assertThat(shown).isEqualTo(found);
    }

    private static String severity(DiagnosticCode code) {
        return code.severity().name().toLowerCase(Locale.ROOT) + (code.isFixed() ? ", always" : "");
    }

    private static List<Diagnostic> validate(String file, String text) {
        return new AsyncApiGenerator().validate(SourceText.of(file, text)).diagnostics();
    }
}
