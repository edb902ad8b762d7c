package dev.golemasyncapi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonPointerTest {

    @Test
    void escapesSlashesAndTildes() {
        JsonPointer pointer = JsonPointer.ROOT.child("channels").child("/a~b").child(0);

        assertThat(pointer).hasToString("/channels/~1a~0b/0");
        assertThat(pointer.tokens()).containsExactly("channels", "/a~b", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a/b", "/~01", "/a//b", "/ü"})
    void readsWhatItWrites(String text) {
        assertThat(JsonPointer.parse(text)).map(JsonPointer::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "/~", "/~2", "/a~"})
    void refusesWhatIsNoPointer(String text) {
        assertThat(JsonPointer.parse(text)).isEmpty();
    }

    @Test
    void isEqualByItsTokens() {
        assertThat(JsonPointer.of("a", "b"))
                .isEqualTo(JsonPointer.ROOT.child("a").child("b"))
                .hasSameHashCodeAs(JsonPointer.ROOT.child("a").child("b"))
                .isNotEqualTo(JsonPointer.of("b", "a"));
    }

    @Test
    void knowsItsParent() {
        assertThat(JsonPointer.of("a", "b").parent()).contains(JsonPointer.of("a"));
        assertThat(JsonPointer.ROOT.parent()).isEmpty();
    }
}
