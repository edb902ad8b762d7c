package dev.golemasyncapi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavadocsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "abc | {@code abc}",
                "/a/{b}/c | {@code /a/{b}/c}",
                "a<b> & c | {@code a<b> & c}",
                "a@b | <code>a&#64;b</code>",
                "a}b | <code>a&#125;b</code>",
                "*/ | <code>*&#47;</code>",
                "\\u002a/ | <code>&#92;u002a/</code>",
                "\u202ea | <code>&quot;&#92;u202ea&quot;</code>",
            })
    void showsNamesAsCode(String text, String html) {
        assertThat(Javadocs.code(text)).isEqualTo(html);
    }

    @Test
    void quotesNamesThatCannotBeSeen() {
        assertThat(Javadocs.code("")).isEqualTo("{@code \"\"}");
        assertThat(Javadocs.code(" a")).isEqualTo("{@code \" a\"}");
        assertThat(Javadocs.code(" a".repeat(30_000))).isEqualTo("{@code \"" + " a".repeat(30_000) + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "#", "---", "[a]: https://example.com", "```\n```"})
    void isEmptyWhereNothingIsToBeSeen(String commonMark) {
        assertThat(Javadocs.of(commonMark).isEmpty()).isTrue();
        assertThat(Javadocs.more(commonMark).isEmpty()).isTrue();
        assertThat(Javadocs.sentence(commonMark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/", "**/", "\\*\\/", "&#42;&#47;", "*\u200b/", "`*/`", "<b>*/</b>", "```\n*/\n/\n```", "*\n/"})
    void neverEndsTheComment(String commonMark) {
        assertThat(Javadocs.of(commonMark).toString()).doesNotContain("*/").doesNotContain("\n/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@see x", "a\n@param b", "{@link X}", "{@code", "- @author me"})
    void neverMakesATag(String commonMark) {
        assertThat(Javadocs.of(commonMark).toString()).doesNotContain("@");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ends | ends.", "ends. | ends.", "ends? | ends?", "'one\n\ntwo' | one.", "'# \n\ntwo' | two."})
    void takesTheFirstBlockForASentence(String commonMark, String sentence) {
        assertThat(Javadocs.sentence(commonMark)).isEqualTo(sentence);
    }

    @Test
    void keepsInlineTagsOnOneLine() {
        String text = "word ".repeat(19) + "{@code null} more";

        assertThat(Javadocs.block(text).toString()).contains("\n{@code null} more");
    }

    @Test
    void keepsInlineTagsWithBracesOnOneLine() {
        String text = "word ".repeat(18) + "{@code a { b } c} more";

        assertThat(Javadocs.block(text).toString()).contains("\n{@code a { b } c} more");
    }

    /** In time that grew with the square of the length, this would never end. */
    @Test
    @Timeout(60)
    void wrapsLongTexts() {
        String text = "ab ".repeat(1_000_000);

        assertThat(Javadocs.of(text).toString().lines().count()).isGreaterThan(30_000);
    }

    @Test
    void survivesDeepNesting() {
        assertThat(Javadocs.of(">".repeat(2_000) + " deep").toString()).contains("deep");
        assertThat(Javadocs.of("*a ".repeat(2_000)).toString()).contains("a");
    }
}
