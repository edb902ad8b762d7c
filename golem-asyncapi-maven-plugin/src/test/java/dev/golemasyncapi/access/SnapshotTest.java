package dev.golemasyncapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    private static final String HARD = "a\tb\\n\r\n\u2028\ud83d\ude00 \\\\ end";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void otherDocumentsAreReadWhenTheyAreGone() throws IOException {
        Path common = Files.writeString(folder.resolve("common.yaml"), "a: " + HARD);
        var remembered = new RememberedDocuments(new FileDocuments(folder, List.of(folder)));
        DocumentAccess.Answer answer = remembered.locate("api.yaml", "./common.yaml");
        remembered.read(((DocumentAccess.Found) answer).name());
        Snapshot snapshot = snapshot("orders/v1.yaml", remembered);
        Files.delete(common);

        Snapshot again =
                Snapshot.parse(Snapshot.text(List.of(snapshot))).orElseThrow().get(0);

        assertThat(again.place()).isEqualTo("orders/v1.yaml");
        assertThat(again.document().name()).isEqualTo("api.yaml");
        assertThat(again.document().text()).isEqualTo(HARD);
        assertThat(again.overlays()).extracting(SourceText::text).containsExactly("overlay", HARD);
        assertThat(again.access().locate("api.yaml", "./common.yaml")).isEqualTo(answer);
        assertThat(again.access().read("common.yaml").text()).isEqualTo("a: " + HARD);
        assertThat(again.access().locate("api.yaml", "./other.yaml")).isInstanceOf(DocumentAccess.Refused.class);
        assertThat(again.isSameAs(snapshot)).isTrue();
    }

    @Test
    void severalAreKeptApart() {
        String text = Snapshot.text(List.of(snapshot("a", none()), snapshot("b", none())));

        assertThat(Snapshot.parse(text).orElseThrow())
                .extracting(Snapshot::place)
                .containsExactly("a", "b");
        assertThat(snapshot("a", none()).isSameAs(snapshot("b", none()))).isFalse();
    }

    @Test
    void theSameIsWrittenWhateverTheOrderOfReading() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "a");
        Files.writeString(folder.resolve("b.yaml"), "b");
        var one = new RememberedDocuments(new FileDocuments(folder, List.of(folder)));
        var other = new RememberedDocuments(new FileDocuments(folder, List.of(folder)));
        for (String name : List.of("a.yaml", "b.yaml")) {
            one.locate("api.yaml", name);
            one.read(name);
        }
        for (String name : List.of("b.yaml", "a.yaml")) {
            other.locate("api.yaml", name);
            other.read(name);
        }

        assertThat(Snapshot.text(List.of(snapshot("", one)))).isEqualTo(Snapshot.text(List.of(snapshot("", other))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "golem-asyncapi documents 1\n",
                "golem-asyncapi documents 2\nend\t1\n",
                "golem-asyncapi documents 1\nend\t2\n",
                "golem-asyncapi documents 1\nsomething else\nend\t2\n",
                "golem-asyncapi documents 1\noverlay\ta\tb\nend\t2\n",
                "golem-asyncapi documents 1\ndocument\t\ta.yaml\nend\t2\n"
            })
    void whatIsNoneIsNotRead(String text) {
        assertThat(Snapshot.parse(text)).isEmpty();
    }

    @Test
    void whatWasCutOffIsNotRead() {
        String text = Snapshot.text(List.of(snapshot("", none())));
        for (int end = 0; end < text.length(); end++) {
            assertThat(Snapshot.parse(text.substring(0, end))).isEmpty();
        }
    }

    private static RememberedDocuments none() {
        return new RememberedDocuments(DocumentAccess.NONE);
    }

    private static Snapshot snapshot(String place, RememberedDocuments others) {
        return new Snapshot(
                place,
                SourceText.of("api.yaml", HARD),
                List.of(SourceText.of("fix.yaml", "overlay"), SourceText.of("more.yaml", HARD)),
                others);
    }
}
