package dev.golemasyncapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^$",
                "a|b|",
                "(?:a)*?",
                "(?=a)*",
                "(?<year>\\d{4})-\\k<year>",
                "(?<!a)b(?<=c)",
                "(?i-s:a)",
                "[]",
                "[^]",
                "[]-a]",
                "[\\]]",
                "[a-\\d]",
                "[\\w-.]",
                "a{2,}b{,3}c{x}",
                "{",
                "]}",
                "\\u{1F600}\\x41\\cJ\\0",
                "\\p{Lu}+",
                "a{99999999999999999999}",
                "😀+"
            })
    void expressionsOfEcma262ArePassed(String pattern) {
        assertThat(RegexFormat.check(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a**,2",
                "^*,1",
                "a|+,2",
                "(?<=a)*,6",
                "(?>a),0",
                "(?<1a>b),0",
                "a{2}{3},4",
                "(a,0",
                "((a),0",
                "a),1",
                "[b-a],1",
                "a[\\],1",
                "\\,0",
                "{1},0"
            })
    void otherExpressionsAreRefusedWhereTheyGoWrong(String pattern, int at) {
        assertThat(RegexFormat.check(pattern).map(FormatProblem::from)).contains(at);
    }

    @Test
    void depthAndLengthOfAnExpressionAreOfNoMatter() {
        char[] open = new char[1_000_000];
        Arrays.fill(open, '(');

        assertThat(RegexFormat.check(new String(open)).map(FormatProblem::from)).contains(999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "lamps/{id}", "a/{+path}/{x:3,y*}{?q}", "lamps/{lamp-id}", "100%25", "größe"})
    void templatesArePassed(String address) {
        assertThat(UriTemplateFormat.check(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lamps/{},6", "lamps/{id,6", "{id}},4", "a b,1", "50%,2", "{a{b}},0"})
    void otherAddressesAreRefusedWhereTheyGoWrong(String address, int at) {
        assertThat(UriTemplateFormat.check(address).map(FormatProblem::from)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a?b#c", "urn:example:lamps", "mailto:a@b.example", "http://[::1]/"})
    void urisArePassed(String uri) {
        assertThat(UriFormat.absolute(uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.com", "//example.com", "a b", "https://exa mple.com", "http://a/%zz", ":a"})
    void otherUrisAreRefused(String uri) {
        assertThat(UriFormat.absolute(uri)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "lamps+news@example.com", "\u00fc@b\u00fccher.example"})
    void mailAddressesArePassed(String address) {
        assertThat(EmailFormat.check(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a@", "@b", "a b@c", "a.@b", "a@b..c", "a@-b"})
    void otherMailAddressesAreRefused(String address) {
        assertThat(EmailFormat.check(address)).isPresent();
    }
}
