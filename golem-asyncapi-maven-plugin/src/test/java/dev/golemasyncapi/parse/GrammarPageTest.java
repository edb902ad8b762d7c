package dev.golemasyncapi.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps docs/grammar.md what the grammar says; {@code -Dgolden.update=true} rewrites it and fails that run. */
final class GrammarPageTest {

    private static final Path PAGE = Path.of("../docs/grammar.md");

    @Test
    void thePageIsWhatTheGrammarSays() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, GrammarPage.text());
            fail("rewrote %s; run again without -Dgolden.update", PAGE);
        }
        assertThat(PAGE).exists();
        assertThat(GrammarPage.text()).isEqualTo(Files.readString(PAGE));
    }
}
