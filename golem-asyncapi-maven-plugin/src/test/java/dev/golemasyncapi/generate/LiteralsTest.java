package dev.golemasyncapi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiteralsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b|\"a b\"",
                "\"|\"\\\"\"",
                "\\|\"\\\\\"",
                "\\u002a|\"\\\\u002a\"",
                "$L $$|\"$L $$\"",
                "'|\"'\"",
                "\u0000|\"\\u0000\"",
                "\u202e|\"\\u202e\"",
                "\ud800|\"\\ud800\"",
                "\ue000|\"\\ue000\"",
                "🚦é|\"🚦é\"",
                "\udb40\udc01|\"\\udb40\\udc01\"",
            },
            delimiter = '|')
    void escapesWhatCouldEndOrHide(String text, String literal) {
        assertThat(Literals.string(text)).hasToString(literal);
    }

    @Test
    void escapesSpaceThatIsNone() {
        assertThat(Literals.string("\t\n\r\u2028")).hasToString("\"\\t\\n\\r\\u2028\"");
    }
}
