package dev.golemasyncapi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {

    private static final List<String> KNOWN = List.of("properties", "required", "title", "in", "if");

    @ParameterizedTest
    @CsvSource({"propertes,properties", "requried,required", "Title,title", "titel,title", "IF,if"})
    void findsTheNearestName(String written, String meant) {
        assertThat(Suggestions.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "of", "on", "propers", "''"})
    void findsNothingFarAway(String written) {
        assertThat(Suggestions.nearest(written, KNOWN)).isEmpty();
    }

    @Test
    void asks() {
        assertThat(Suggestions.didYouMean("tilte", KNOWN)).contains("did you mean \"title\"?");
    }
}
