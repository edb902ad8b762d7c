package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are struck out in whichever form a server says them back, and nothing else is. */
class SecretsTest {

    private static final String SECRET = "a/b+c=\"d\\\u00e9\uD83D\uDE00&<x>'y z";

    private static String redacted(String secret, String text) {
        return new Secrets(List.of(), List.of(secret)).redact(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                "a\\/b+c=\\\"d\\\\\u00e9\uD83D\uDE00&<x>'y z",
                "a\\u002fb\\u002Bc\\u003d\\u0022d\\u005c\\u00E9\\ud83d\\uDE00\\u0026\\u003cx\\u003e\\u0027y z",
                "a%2Fb%2bc%3D%22d%5C%C3%A9%F0%9F%98%80%26%3Cx%3e'y%20z",
                "a%2Fb%2bc%3D%22d%5C%C3%A9%F0%9F%98%80%26%3Cx%3e%27y+z",
                "a/b&#43;c=&quot;d&#x5C;&#233;&#x1F600;&amp;&lt;x&gt;&apos;y z",
                "%61%2F\\u0062+c=\"d\\\\\u00e9\uD83D\uDE00&<x>&#39;y&#x20;z"
            })
    void areFoundInEveryForm(String shown) {
        assertThat(redacted(SECRET, "before " + shown + shown + " behind"))
                .isEqualTo("before [redacted][redacted] behind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b+c",
                "a%2Fb+c%3",
                "a\\u002",
                "a\\",
                "a&#47",
                "a&#x;b",
                "a&#99999999999;b",
                "a%+2b",
                "a\\u+02fb",
                "A/B+C=D"
            })
    void areNotFoundWhereTheyAreNot(String text) {
        assertThat(redacted("a/b+c=d", text)).isEqualTo(text);
    }

    @Test
    void areFoundAtTheVeryStartAndEndOfOtherText() {
        assertThat(redacted("aab1", "aaab1")).isEqualTo("a[redacted]");
        assertThat(redacted("tok-1", "tok-1tok-1")).isEqualTo("[redacted][redacted]");
        assertThat(redacted("tok-1", "")).isEmpty();
    }
}
