package dev.golemasyncapi.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that end in the middle, at each of their steps. */
class InterruptedRunTest {

    private static final String OWNER = "app-default";
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;

    private static final List<GeneratedFile> FIRST = List.of(
            file("a/Same.java", "same"),
            file("a/Changed.java", "first"),
            file("b/Stale.java", "first"),
            file("c/Edited.java", "first"),
            file("d/StaleEdited.java", "first"),
            file("place", "first"));
    private static final List<GeneratedFile> SECOND = List.of(
            file("a/Same.java", "same"),
            file("a/Changed.java", "second"),
            file("c/Edited.java", "second"),
            file("e/New.java", "second"),
            file("place/Now.java", "second"));
    private static final List<GeneratedFile> THIRD =
            List.of(file("a/Changed.java", "third"), file("f/Newest.java", "third"));

    @TempDir
    Path temp;

    /** How a step ends that is the last one. */
    enum Death {
        /** Nothing of it is done. */
        BEFORE,
        /** It is done in part: half of a file is written. */
        WITHIN,
        /** It is done, and nobody hears of it. */
        AFTER
    }

    /** What a process that is killed leaves. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Works until a step. */
    private static final class MortalDisk extends Disk {

        private final Death death;
        private int stepsLeft;

        MortalDisk(int stepsLeft, Death death) {
            this.stepsLeft = stepsLeft;
            this.death = death;
        }

        private boolean isLast() {
            stepsLeft--;
            if (stepsLeft == 0 && death == Death.BEFORE) {
                throw new Died();
            }
            return stepsLeft == 0;
        }

        @Override
        void createFolder(Path folder) throws IOException {
            boolean last = isLast();
            super.createFolder(folder);
            dieIf(last);
        }

        @Override
        void write(Path file, byte[] content) throws IOException {
            boolean last = isLast();
            boolean half = last && death == Death.WITHIN;
            super.write(file, half ? Arrays.copyOf(content, content.length / 2) : content);
            dieIf(last);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            boolean last = isLast();
            super.move(from, to);
            dieIf(last);
        }

        @Override
        void delete(Path file) throws IOException {
            boolean last = isLast();
            super.delete(file);
            dieIf(last);
        }

        private static void dieIf(boolean last) {
            if (last) {
                throw new Died();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void leaveWholeFilesAndAreCompletedByTheNextRun(Death death) throws IOException {
        for (int steps = 1; steps < MORE_STEPS_THAN_THERE_ARE; steps++) {
            Path root = givenFirstRun(steps);
            MortalDisk disk = new MortalDisk(steps, death);
            boolean died = run(new OutputDirectory(root, OWNER, disk), SECOND);
            assertThat(tree(root))
                    .as("after step %s", steps)
                    .allSatisfy(
                            (path, content) -> assertThat(content).isIn("same", "first", "second", "mine", "edited"));
            assertMineIsThere(root);

            run(new OutputDirectory(root, OWNER), SECOND);

            assertThat(tree(root))
                    .as("completed after step %s", steps)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "a/Same.java", "same",
                            "a/Changed.java", "second",
                            "a/Mine.java", "mine",
                            "c/Edited.java", "second",
                            "d/StaleEdited.java", "edited",
                            "e/New.java", "second",
                            "place/Now.java", "second"));
            assertThat(hidden(root)).containsExactlyInAnyOrder("lock", OWNER + ".run", OWNER + ".sha256", "edited");
            if (!died) {
                return;
            }
        }
        throw new AssertionError("the run had more steps than expected");
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void losesTrackOfNoFileWhereTheNextRunGeneratesOthers(Death death) throws IOException {
        for (int steps = 1; steps < MORE_STEPS_THAN_THERE_ARE; steps++) {
            Path root = givenFirstRun(steps);
            boolean died = run(new OutputDirectory(root, OWNER, new MortalDisk(steps, death)), SECOND);

            run(new OutputDirectory(root, OWNER), THIRD);

            Map<String, String> expected = new TreeMap<>(Map.of(
                    "a/Changed.java", "third",
                    "a/Mine.java", "mine",
                    "d/StaleEdited.java", "edited",
                    "f/Newest.java", "third"));
            Map<String, String> tree = tree(root);
            // A run that dies before it has replaced the edited file leaves it to its user.
            tree.remove("c/Edited.java", "edited");
            assertThat(tree).as("after step %s", steps).isEqualTo(expected);
            assertThat(hidden(root)).doesNotContain(OWNER + ".new");
            if (!died) {
                return;
            }
        }
        throw new AssertionError("the run had more steps than expected");
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void areNeverTakenForRunsThatAreDone(Death death) throws IOException {
        for (int steps = 1; steps < MORE_STEPS_THAN_THERE_ARE; steps++) {
            Path root = temp.resolve("output" + steps);
            run(new OutputDirectory(root, OWNER), FIRST);
            boolean died = run(new OutputDirectory(root, OWNER, new MortalDisk(steps, death)), SECOND);

            if (unchanged(root, "first")) {
                assertThat(tree(root)).isEqualTo(tree(FIRST));
            }
            if (unchanged(root, "second")) {
                assertThat(tree(root)).isEqualTo(tree(SECOND));
            }
            if (!died) {
                assertThat(unchanged(root, "second")).isTrue();
                return;
            }
        }
        throw new AssertionError("the run had more steps than expected");
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void changesNoFileWhereNotAllCanBeWrittenBeside(Death death) throws IOException {
        Path root = givenFirstRun(0);
        Map<String, String> before = tree(root);
        Disk full = new Disk() {
            @Override
            void write(Path file, byte[] content) throws IOException {
                super.write(file, death == Death.BEFORE ? new byte[0] : Arrays.copyOf(content, 1));
                throw new IOException("no space left on device");
            }
        };

        assertThatThrownBy(() -> new OutputDirectory(root, OWNER, full).write(SECOND, record("second")))
                .hasMessage("no space left on device");

        assertThat(tree(root)).isEqualTo(before);
    }

    /** A run that was done, and then a user who edits two files and adds one. */
    private Path givenFirstRun(int number) throws IOException {
        Path root = temp.resolve("output" + number);
        run(new OutputDirectory(root, OWNER), FIRST);
        Files.writeString(root.resolve("c/Edited.java"), "edited");
        Files.writeString(root.resolve("d/StaleEdited.java"), "edited");
        Files.writeString(root.resolve("a/Mine.java"), "mine");
        return root;
    }

    /** Whether the run died. */
    private static boolean run(OutputDirectory output, List<GeneratedFile> files) throws IOException {
        try {
            output.write(files, record(files.equals(FIRST) ? "first" : "second"));
            return false;
        } catch (Died e) {
            return true;
        }
    }

    private static void assertMineIsThere(Path root) throws IOException {
        assertThat(root.resolve("a/Mine.java")).hasContent("mine");
        assertThat(root.resolve("d/StaleEdited.java")).hasContent("edited");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> file.toString().contains("Edited.java")))
                    .as("what the user wrote is in its place or kept")
                    .anySatisfy(file -> assertThat(file).hasContent("edited"));
        }
    }

    private static RunRecord record(String settings) {
        return new RunRecord(new Settings().put("version", settings), new ReadInputs(), List.of());
    }

    private static boolean unchanged(Path root, String settings) throws IOException {
        return new OutputDirectory(root, OWNER)
                .unchanged(new Settings().put("version", settings), name -> new byte[0])
                .isPresent();
    }

    private static List<String> hidden(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(Manifest.FOLDER))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(Manifest.FOLDER)) {
                    tree.put(path, new String(Files.readAllBytes(file), UTF_8));
                }
            }
        }
        return tree;
    }

    private static Map<String, String> tree(List<GeneratedFile> files) {
        Map<String, String> tree = new TreeMap<>();
        files.forEach(file -> tree.put(file.path(), file.content()));
        return tree;
    }

    private static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content);
    }
}
