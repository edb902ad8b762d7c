package dev.golemasyncapi.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds that write to one folder at the same time, and builds that are killed. */
@Timeout(300)
class ConcurrentRunsTest {

    private static final int KILLED = 6;

    @TempDir
    Path temp;

    @Test
    void ofOneProcessLeaveAWholeTree() throws Exception {
        List<Future<?>> runs = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int thread = 0; thread < 4; thread++) {
                String owner = thread % 2 == 0 ? "one" : "two";
                int first = 1 + thread * 10;
                runs.add(threads.submit(() -> {
                    for (int version = first; version < first + 8; version++) {
                        write(owner, version);
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(tree()).isIn(trees(List.of(8, 28), List.of(18, 38)));
    }

    @Test
    void ofSeveralProcessesLeaveAWholeTree() throws Exception {
        List<Process> processes = List.of(start("one", 1, 8), start("one", 11, 8), start("two", 21, 8));

        for (Process process : processes) {
            process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(tree()).isIn(trees(List.of(8, 18), List.of(28)));
    }

    @Test
    void thatAreKilledAreCompletedByTheNext() throws Exception {
        Random random = new Random(20261129);
        write("one", 0);
        Path mine = Files.writeString(temp.resolve("one/p0/Mine.java"), "// mine\n");
        for (int killed = 1; killed <= KILLED; killed++) {
            Process process = start("one", killed * 100, 50);
            readSteps(process.getInputStream(), 1 + random.nextInt(400));
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

            write("one", killed);

            Map<String, String> expected = new TreeMap<>(files("one", killed));
            expected.put("one/p0/Mine.java", "// mine\n");
            assertThat(tree()).isEqualTo(expected);
            assertThat(temp.resolve(Manifest.FOLDER)).isDirectoryNotContaining("glob:**.new");
        }
        assertThat(mine).hasContent("// mine\n");
    }

    @Test
    void waitForEachOther() throws IOException {
        Path file = temp.resolve("lock");
        FolderLock held = FolderLock.take(file);

        assertThatThrownBy(() -> FolderLock.take(file, Duration.ofMillis(20)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another build holds " + file);

        held.close();
        FolderLock.take(file, Duration.ofMillis(20)).close();
    }

    /** In any order, the last version of one thread or process for each owner. */
    private static List<Map<String, String>> trees(List<Integer> ofOne, List<Integer> ofTwo) {
        List<Map<String, String>> trees = new ArrayList<>();
        for (int one : ofOne) {
            for (int two : ofTwo) {
                Map<String, String> tree = files("one", one);
                tree.putAll(files("two", two));
                trees.add(tree);
            }
        }
        return trees;
    }

    private static Map<String, String> files(String owner, int version) {
        Map<String, String> files = new TreeMap<>();
        WritingProcess.files(owner, version).forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    private void write(String owner, int version) throws IOException {
        new OutputDirectory(temp, owner).write(WritingProcess.files(owner, version), WritingProcess.record(version));
    }

    private Process start(String owner, int first, int versions) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        WritingProcess.class.getName(),
                        temp.toString(),
                        owner,
                        String.valueOf(first),
                        String.valueOf(versions))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void readSteps(InputStream marks, int steps) throws IOException {
        for (int step = 0; step < steps && marks.read() >= 0; step++) {
            // Each mark is a step of the other process.
        }
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = temp.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(Manifest.FOLDER)) {
                    tree.put(path, Files.readString(file));
                }
            }
        }
        return tree;
    }
}
