package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.access.DocumentSource;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an earlier run read and what is shown of it are the same bytes, whatever happens to the files meanwhile. */
class StoredInputsTest {

    private final List<String> reads = new ArrayList<>();

    /** Gives each document once; then someone has deleted it. */
    private final DocumentSource vanishing = new DocumentSource() {
        @Override
        public Content content(String name) throws IOException {
            if (reads.contains(name)) {
                throw new NoSuchFileException(name);
            }
            reads.add(name);
            return new Content("https://moved.example/" + name, "text\n".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Answer locate(String from, String reference) {
            throw new UnsupportedOperationException("nothing is looked for");
        }
    };

    private final StoredInputs stored =
            new StoredInputs(vanishing, new InputDocument(Path.of("."), SourceSet.MAIN, new ReadInputs()), nothing());

    private static @Nullable InputSpecs nothing() {
        return null;
    }

    @Test
    void showsWhatWasReadAfterTheFileIsGone() throws IOException {
        stored.read("asyncapi.yaml");

        assertThat(stored.texts().apply("asyncapi.yaml").text()).isEqualTo("text\n");
        assertThat(stored.texts().apply("https://moved.example/asyncapi.yaml").text())
                .isEqualTo("text\n");
        assertThat(stored.names()).containsExactly("asyncapi.yaml");
        assertThat(reads).hasSize(1);
    }

    @Test
    void hasNoTextOfWhatWasNotRead() {
        assertThat(stored.texts().apply("").text()).isEmpty();
        assertThat(reads).isEmpty();
    }
}
