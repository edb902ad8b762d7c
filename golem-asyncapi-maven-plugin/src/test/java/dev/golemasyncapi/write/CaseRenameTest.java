package dev.golemasyncapi.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file whose name changes in case alone. A second name of the same file stands for a disk that does not tell upper
 * and lower case apart.
 */
class CaseRenameTest {

    @TempDir
    Path root;

    private OutputDirectory directory;

    @BeforeEach
    void generateUnderTheOldName() throws IOException {
        directory = new OutputDirectory(root, "owner");
        directory.write(List.of(new GeneratedFile("a/Lamp.java", "old")), record());
        Files.createLink(root.resolve("a/LAMP.java"), root.resolve("a/Lamp.java"));
    }

    private static RunRecord record() {
        return new RunRecord(new Settings(), new ReadInputs(), List.of());
    }

    @Test
    void isGeneratedUnderItsNewName() throws IOException {
        WriteResult result = directory.write(List.of(new GeneratedFile("a/LAMP.java", "new")), record());

        assertThat(result.written()).containsExactly("a/LAMP.java");
        assertThat(root.resolve("a/LAMP.java")).hasContent("new");
        assertThat(root.resolve("a/Lamp.java")).doesNotExist();
    }

    /** Deleting the old name deletes the file, whatever it holds. */
    @Test
    void isWrittenAnewWhereItHoldsTheSame() throws IOException {
        WriteResult result = directory.write(List.of(new GeneratedFile("a/LAMP.java", "old")), record());

        assertThat(result.written()).containsExactly("a/LAMP.java");
        assertThat(root.resolve("a/LAMP.java")).hasContent("old");
    }

    /** Such disks see through the ways to compose a letter as well. */
    @Test
    void isWrittenAnewWhereOnlyALetterIsComposedInAnotherWay() throws IOException {
        directory.write(List.of(new GeneratedFile("a/Lamp\u00e9.java", "old")), record());
        Files.createLink(root.resolve("a/Lampe\u0301.java"), root.resolve("a/Lamp\u00e9.java"));

        WriteResult result = directory.write(List.of(new GeneratedFile("a/Lampe\u0301.java", "old")), record());

        assertThat(result.written()).containsExactly("a/Lampe\u0301.java");
        assertThat(root.resolve("a/Lampe\u0301.java")).hasContent("old");
    }

    @Test
    void isRefusedWhereSomeoneEditedIt() throws IOException {
        Files.writeString(root.resolve("a/Lamp.java"), "edited");

        assertThatThrownBy(() -> directory.write(List.of(new GeneratedFile("a/LAMP.java", "new")), record()))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("it was not generated");
        assertThat(root.resolve("a/Lamp.java")).hasContent("edited");
    }

    @Test
    void isRefusedWhereItIsAnotherFile() throws IOException {
        Files.delete(root.resolve("a/LAMP.java"));
        Files.writeString(root.resolve("a/LAMP.java"), "old");

        assertThatThrownBy(() -> directory.write(List.of(new GeneratedFile("a/LAMP.java", "new")), record()))
                .isInstanceOf(OutputRefusedException.class);
    }
}
