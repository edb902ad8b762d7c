package dev.golemasyncapi.write;

import static dev.golemasyncapi.write.OutputDirectoryTest.file;
import static dev.golemasyncapi.write.OutputDirectoryTest.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there already where a file is to be written. */
class FilesInPlaceTest {

    @TempDir
    Path temp;

    private Path root;
    private OutputDirectory output;

    @BeforeEach
    void nameFolder() {
        root = temp.resolve("target/generated");
        output = new OutputDirectory(root, "app:default");
    }

    @Test
    void areReplacedAndReportedWhenGeneratedAndThenEdited() throws IOException {
        write(output, List.of(file("A.java", "a")));
        Files.writeString(root.resolve("A.java"), "edited");

        WriteResult result = write(output, List.of(file("A.java", "a")));

        assertThat(result.replacedEdited()).containsOnlyKeys("A.java");
        assertThat(root.resolve(result.replacedEdited().get("A.java"))).hasContent("edited");
        assertThat(root.resolve("A.java")).hasContent("a");
    }

    @Test
    void areRefusedWhenNobodyGeneratedThem() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("A.java"), "mine");

        assertThatThrownBy(() -> write(output, List.of(file("B.java", "b"), file("A.java", "a"))))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("A.java: it was not generated; move it away");
        assertThat(root.resolve("A.java")).hasContent("mine");
        assertThat(root.resolve("B.java")).doesNotExist();
    }

    @Test
    void areAdoptedWhenTheyAreWhatIsGenerated() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("A.java"), "a");

        assertThat(write(output, List.of(file("A.java", "a"))).unchanged()).containsExactly("A.java");
        assertThat(write(output, List.of(file("A.java", "new"))).written()).containsExactly("A.java");
    }

    @Test
    void areRefusedWhenAnotherOwnerGeneratedThemOtherwise() throws IOException {
        write(output, List.of(file("A.java", "one")));

        assertThatThrownBy(() -> write(new OutputDirectory(root, "app:other"), List.of(file("A.java", "two"))))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("another execution")
                .hasMessageContaining("run mvn clean where that execution is gone");
    }

    @Test
    void areCopiedWhenSomeoneEditedWhatAnotherOwnerGenerated() throws IOException {
        write(output, List.of(file("A.java", "one")));
        Files.writeString(root.resolve("A.java"), "edited");

        WriteResult result = write(new OutputDirectory(root, "app:other"), List.of(file("A.java", "two")));

        assertThat(result.replacedEdited()).containsOnlyKeys("A.java");
        assertThat(root.resolve(result.replacedEdited().get("A.java"))).hasContent("edited");
        assertThat(root.resolve("A.java")).hasContent("two");
    }

    @Test
    void areRefusedWhenTheyAreFolders() throws IOException {
        Files.createDirectories(root.resolve("A.java"));

        assertThatThrownBy(() -> write(output, List.of(file("A.java", "a"))))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("a folder or a link is in its place");
    }

    @Test
    void areRefusedWhenAFolderIsDueThere() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("a"), "mine");

        assertThatThrownBy(() -> write(output, List.of(file("B.java", "b"), file("a/b/A.java", "a"))))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("is a file");
        assertThat(root.resolve("B.java")).doesNotExist();
    }

    @Test
    void ofAnInterruptedRunAreRecognised() throws IOException {
        write(output, List.of(file("A.java", "one"), file("B.java", "one")));
        // Where a run stops that would have written two and three: the list knows both, the disk has one of them.
        Path list = Places.of(root, "app:default").manifest();
        Files.writeString(list, Sha256.of("two".getBytes(UTF_8)) + "  A.java\n", StandardOpenOption.APPEND);
        Files.writeString(list, Sha256.of("two".getBytes(UTF_8)) + "  C.java\n", StandardOpenOption.APPEND);
        Files.writeString(root.resolve("A.java"), "two");

        WriteResult result = write(output, List.of(file("A.java", "three")));

        assertThat(result.replacedEdited()).isEmpty();
        assertThat(result.deleted()).containsExactly("B.java");
    }
}
