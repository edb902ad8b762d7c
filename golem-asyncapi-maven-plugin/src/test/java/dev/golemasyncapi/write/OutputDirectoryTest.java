package dev.golemasyncapi.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    Path temp;

    Path root;
    OutputDirectory output;

    @BeforeEach
    void nameFolder() {
        root = temp.resolve("target/generated");
        output = new OutputDirectory(root, "app:default");
    }

    @Test
    void makesTheFolderAndTheFiles() throws IOException {
        WriteResult result = write(output, List.of(file("a/A.java", "class A {}\n"), file("B.java", "é\n")));

        assertThat(result.written()).containsExactly("a/A.java", "B.java");
        assertThat(root.resolve("a/A.java")).hasContent("class A {}\n");
        assertThat(root.resolve("B.java")).hasBinaryContent(new byte[] {(byte) 0xC3, (byte) 0xA9, '\n'});
    }

    @Test
    void endsLinesWithLineFeedOnly() throws IOException {
        write(output, List.of(file("A.java", "one\r\ntwo\rthree\n")));

        assertThat(Files.readString(root.resolve("A.java"))).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void doesNotTurnHalfASurrogatePairIntoAQuestionMark() {
        assertThatThrownBy(() -> write(output, List.of(file("A.java", "\uD83D"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'A.java' cannot be written as UTF-8");
    }

    @Test
    void touchesOnlyWhatChanged() throws IOException {
        write(output, List.of(file("A.java", "a"), file("B.java", "b")));
        List<Path> all = files();
        for (Path each : all) {
            Files.setLastModifiedTime(each, LONG_AGO);
        }

        WriteResult same = write(output, List.of(file("A.java", "a"), file("B.java", "b")));

        assertThat(same.unchanged()).containsExactly("A.java", "B.java");
        assertThat(same.written()).isEmpty();
        assertThat(all)
                .allSatisfy(each -> assertThat(Files.getLastModifiedTime(each)).isEqualTo(LONG_AGO));

        WriteResult one = write(output, List.of(file("A.java", "a"), file("B.java", "new")));

        assertThat(one.unchanged()).containsExactly("A.java");
        assertThat(one.written()).containsExactly("B.java");
        assertThat(Files.getLastModifiedTime(root.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root.resolve("B.java"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        write(output, List.of(file("A.java", "a")));

        assertThat(files()).noneMatch(each -> each.toString().endsWith(".tmp"));
    }

    /** Files that an earlier run wrote and this one does not. */
    @Nested
    class StaleFiles {

        @Test
        void areDeletedWithFoldersThatBecomeEmpty() throws IOException {
            write(output, List.of(file("a/b/Old.java", "old"), file("a/Kept.java", "kept")));

            WriteResult result = write(output, List.of(file("a/Kept.java", "kept")));

            assertThat(result.deleted()).containsExactly("a/b/Old.java");
            assertThat(root.resolve("a/b")).doesNotExist();
            assertThat(root.resolve("a/Kept.java")).exists();
        }

        @Test
        void areKeptAndReportedEachTimeWhenSomeoneEditedThem() throws IOException {
            write(output, List.of(file("Old.java", "old")));
            Files.writeString(root.resolve("Old.java"), "edited");

            assertThat(write(output, List.of()).keptEdited()).containsExactly("Old.java");
            assertThat(write(output, List.of()).keptEdited()).containsExactly("Old.java");
            assertThat(root.resolve("Old.java")).hasContent("edited");
        }

        @Test
        void doNotTakeTheUsersFilesWithThem() throws IOException {
            write(output, List.of(file("a/Old.java", "old")));
            Files.writeString(root.resolve("a/Mine.java"), "mine");

            WriteResult result = write(output, List.of());

            assertThat(result.deleted()).containsExactly("a/Old.java");
            assertThat(root.resolve("a/Mine.java")).hasContent("mine");
        }

        @Test
        void ofAnotherOwnerAreLeftAlone() throws IOException {
            OutputDirectory other = new OutputDirectory(root, "app:other");
            write(output, List.of(file("a/A.java", "a"), file("Shared.java", "shared")));
            write(other, List.of(file("b/B.java", "b"), file("Shared.java", "shared")));

            WriteResult result = write(output, List.of());

            assertThat(result.deleted()).containsExactly("a/A.java");
            assertThat(root.resolve("b/B.java")).exists();
            assertThat(root.resolve("Shared.java")).exists();
            assertThat(write(other, List.of()).deleted()).containsExactly("Shared.java", "b/B.java");
        }

        @Test
        void thatTheUserDeletedAreNoProblem() throws IOException {
            write(output, List.of(file("Old.java", "old")));
            Files.delete(root.resolve("Old.java"));

            WriteResult result = write(output, List.of());

            assertThat(result.deleted()).isEmpty();
            assertThat(result.keptEdited()).isEmpty();
        }

        @Test
        void makeRoomForAFolderOfTheSameName() throws IOException {
            write(output, List.of(file("a", "a file")));

            write(output, List.of(file("a/A.java", "a")));

            assertThat(root.resolve("a/A.java")).hasContent("a");
        }

        @Test
        void areNotLookedForOutsideTheFolder() throws IOException {
            write(output, List.of());
            Path victim = Files.writeString(temp.resolve("victim"), "");
            Files.writeString(Places.of(root, "app:default").manifest(), Sha256.of(new byte[0]) + "  ../../victim\n");

            assertThatThrownBy(() -> write(output, List.of())).isInstanceOf(OutputRefusedException.class);
            assertThat(victim).exists();
        }
    }

    /** Files that are in the way. */
    @Nested
    class Paths {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/etc/passwd",
                    "../A.java",
                    "a/../../A.java",
                    "a/./A.java",
                    "a//A.java",
                    "a/",
                    "C:/A.java",
                    "a\\..\\A.java",
                    "A.java:stream",
                    "A\0.java",
                    "A.java.",
                    "a /A.java",
                    ".golem-asyncapi/x",
                    ".Golem-AsyncAPI/x"
                })
        void outsideTheFolderAreRefused(String path) {
            assertThatThrownBy(() -> write(output, List.of(file("Good.java", "good"), file(path, "bad"))))
                    .isInstanceOf(OutputRefusedException.class);
            assertThat(root).doesNotExist();
        }

        @Test
        void thatAreTheSameAreRefused() {
            assertThatThrownBy(() -> write(output, List.of(file("a/A.java", "1"), file("a/A.java", "1"))))
                    .isInstanceOf(OutputRefusedException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"A/event.java", "a/EVENT.java"})
        void thatDifferOnlyInCaseAreRefused(String path) {
            assertThatThrownBy(() -> write(output, List.of(file("a/Event.java", "1"), file(path, "2"))))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageContaining("where case does not count");
        }

        @Test
        void thatDifferOnlyInUnicodeCompositionAreRefused() {
            assertThatThrownBy(() -> write(output, List.of(file("\u00e9.java", "1"), file("e\u0301.java", "2"))))
                    .isInstanceOf(OutputRefusedException.class);
        }

        @Test
        void thatAreAFileAndAFolderAreRefused() {
            assertThatThrownBy(() -> write(output, List.of(file("a/B.java", "1"), file("A", "2"), file("a-b", "3"))))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageContaining("a file and a folder");
        }

        @Test
        void throughALinkOutOfTheFolderAreRefused() throws IOException {
            Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
            Files.createDirectories(root);
            Files.createSymbolicLink(root.resolve("a"), elsewhere);

            assertThatThrownBy(() -> write(output, List.of(file("a/b/A.java", "a"))))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageContaining("a link leads out");
            assertThat(elsewhere).isEmptyDirectory();
        }

        @Test
        void areRefusedWhenTheFolderIsAFile() throws IOException {
            Files.createDirectories(root.getParent());
            Files.writeString(root, "");

            assertThatThrownBy(() -> write(output, List.of(file("A.java", "a"))))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageContaining("is a file");
        }
    }

    @Test
    void saysWhichListOfFilesIsDamaged() throws IOException {
        write(output, List.of(file("A.java", "a")));
        Files.writeString(Places.of(root, "app:default").manifest(), "nonsense\n");

        assertThatThrownBy(() -> write(output, List.of(file("A.java", "a"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("app%3Adefault.sha256 is damaged");
    }

    @Test
    void isNotUnchangedWhereAFolderIsInThePlaceOfAFile() throws IOException {
        write(output, List.of(file("a/A.java", "a")));
        assertThat(output.unchanged(new Settings(), name -> new byte[0])).isPresent();

        Files.delete(root.resolve("a/A.java"));
        Files.createDirectory(root.resolve("a/A.java"));
        assertThat(output.unchanged(new Settings(), name -> new byte[0])).isEmpty();

        Files.delete(root.resolve("a/A.java"));
        Files.delete(root.resolve("a"));
        Files.writeString(root.resolve("a"), "a file");
        assertThat(output.unchanged(new Settings(), name -> new byte[0])).isEmpty();
    }

    @Test
    void keepsWhatWasGeneratedFromForEachOwner() throws IOException {
        var one = new OutputDirectory(root, "one");
        var record = new RunRecord(new Settings(), new ReadInputs(), List.of());
        assertThat(one.documents()).isEmpty();
        one.write(List.of(file("A.java", "a")), record.withDocuments("first \u00e9"));
        one.write(List.of(file("A.java", "a")), record.withDocuments("second \u00e9"));
        one.write(List.of(file("A.java", "a")), record);

        assertThat(new OutputDirectory(root, "one").documents()).contains("second \u00e9");
        assertThat(new OutputDirectory(root, "other").documents()).isEmpty();
    }

    static WriteResult write(OutputDirectory output, List<GeneratedFile> files) throws IOException {
        return output.write(files, new RunRecord(new Settings(), new ReadInputs(), List.of()));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content);
    }
}
