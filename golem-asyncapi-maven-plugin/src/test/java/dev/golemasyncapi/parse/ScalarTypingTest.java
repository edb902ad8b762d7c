package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.Scalar.Kind.BOOLEAN;
import static dev.golemasyncapi.parse.Scalar.Kind.FLOAT;
import static dev.golemasyncapi.parse.Scalar.Kind.INTEGER;
import static dev.golemasyncapi.parse.Scalar.Kind.NULL;
import static dev.golemasyncapi.parse.Scalar.Kind.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalarTypingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void nulls(String text) {
        assertThat(ScalarTyping.kindOf(text)).isEqualTo(NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void booleans(String text) {
        assertThat(ScalarTyping.kindOf(text)).isEqualTo(BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+12", "010", "0o17", "0xFF", "99999999999999999999999"})
    void integers(String text) {
        assertThat(ScalarTyping.kindOf(text)).isEqualTo(INTEGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.", ".5", "-2e10", "1E-3", ".inf", "-.INF", ".nan"})
    void floats(String text) {
        assertThat(ScalarTyping.kindOf(text)).isEqualTo(FLOAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on",
                "off",
                "yes",
                "no",
                "y",
                "nULL",
                "tRUE",
                "12:30:45",
                "1_000",
                "2026-01-01",
                "0b11",
                "0o8",
                "-0x1",
                "1.0.0",
                ".",
                "-",
                "e5",
                "inf",
                ".Nan",
                "1e",
                "٣"
            })
    void strings(String text) {
        assertThat(ScalarTyping.kindOf(text)).isEqualTo(STRING);
    }
}
