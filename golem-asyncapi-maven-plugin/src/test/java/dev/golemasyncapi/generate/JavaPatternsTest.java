package dev.golemasyncapi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document's regular expressions find, those of Java match. */
class JavaPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "^ab$, ab, true",
        "^ab$, abc, false",
        "b, abc, true",
        "^b, abc, false",
        "c$, abc, true",
        "^a|c$, xc, true",
        "^a|c$, ax, true",
        "^a|c$, xax, false",
        "a\\$, xa$x, true",
        "^a\\$, a$b, true",
        "'', abc, true",
        "[\\[&]b, a&b, true",
        "\\\\v, \\v, true",
        "\\d\\.\\s, '1. ', true"
    })
    void matchesWhatIsFound(String regex, String text, boolean found) {
        assertThat(Pattern.matches(JavaPatterns.whole(regex).orElseThrow(), text))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\nab\n", "a\u2028b"})
    void findsAcrossLines(String text) {
        assertThat(Pattern.matches(JavaPatterns.whole("b").orElseThrow(), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[^]", "\\u{1F600}", "[[a]b]", "[a&&b]", "\\Qa.b\\E", "a\\h", "\\v", "\\z", "(?<n>a)\\k<m>"})
    void leavesAloneWhatJavaReadsOtherwise(String regex) {
        assertThat(JavaPatterns.whole(regex)).isEmpty();
    }
}
