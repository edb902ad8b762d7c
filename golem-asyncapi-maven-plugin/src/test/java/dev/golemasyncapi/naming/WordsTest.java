package dev.golemasyncapi.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "fooBar,foo Bar",
        "HTTPServer,HTTP Server",
        "HTTP,HTTP",
        "a1B2,a1 B2",
        "--a__b..c//d,a b c d",
        "it's,it s",
        "aB,a B",
        "ÄpfelUndÖl,Äpfel Und Öl",
    })
    void splitsAtSeparatorsAndCapitals(String text, String words) {
        assertThat(Words.of(text)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-_.", "🚦", "\u202e\u2066", "\u0000"})
    void hasNoWordsWithoutALetterOrDigit(String text) {
        assertThat(Words.of(text)).isEmpty();
    }

    @Test
    void spellsCharactersBeyondTheBasicPlane() {
        assertThat(Words.of("x\ud835\udd6by 1")).containsExactly("x", "U1D56B", "y", "1");
    }
}
