package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same documents give the same bytes in each JVM: whole output directories are compared. */
class ReproducibleTest {

    private static final int OLDEST = 17;

    @TempDir
    static Path temp;

    private static final Map<String, String> EXPECTED = new TreeMap<>();

    @BeforeAll
    static void generateHere() throws IOException {
        Path folder = temp.resolve("here");
        ReproducedOutput.write(folder);
        EXPECTED.putAll(tree(folder));
    }

    /** Languages whose letters and digits are not those of English, other zones, line ends and encodings. */
    static Stream<List<String>> settings() {
        return Stream.of(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=ISO-8859-9"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=nu-arab",
                        "-Duser.timezone=Africa/Cairo",
                        "-Dline.separator=\r",
                        "-Dfile.encoding=UTF-16"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void isTheSameUnderOtherSettings(List<String> settings) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertThat(generated(java, settings)).isEqualTo(EXPECTED);
    }

    /** Those that are installed beside the one that runs the tests. */
    @Test
    void isTheSameOnOtherVersionsOfJava() throws Exception {
        for (Path java : otherJavas()) {
            assertThat(generated(java, List.of())).as(java.toString()).isEqualTo(EXPECTED);
        }
    }

    @Test
    void holdsNoPathOfTheMachineAndNoCarriageReturn() {
        assertThat(EXPECTED)
                .isNotEmpty()
                .allSatisfy((path, content) ->
                        assertThat(content).doesNotContain(temp.toString()).doesNotContain("\r"));
    }

    private static Map<String, String> generated(Path java, List<String> settings) throws Exception {
        Path folder = Files.createTempDirectory(temp, "an other path");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(settings);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ReproducedOutput.class.getName(),
                folder.toString()));
        File log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> settings + " gives " + contentOf(log))
                .isZero();
        return tree(folder);
    }

    private static String contentOf(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<Path> otherJavas() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> javas = new ArrayList<>();
        try (Stream<Path> beside = Files.list(here.getParent())) {
            for (Path home : beside.sorted().toList()) {
                boolean other =
                        !Files.isSymbolicLink(home) && !home.toRealPath().equals(here);
                if (other && version(home) >= OLDEST) {
                    javas.add(home.resolve("bin").resolve("java"));
                }
            }
        }
        return javas;
    }

    /** The version of the JDK in a folder; 0 where there is none. */
    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return 0;
        }
        for (String line : Files.readAllLines(release)) {
            if (line.startsWith("JAVA_VERSION=")) {
                return Integer.parseInt(line.replaceFirst("JAVA_VERSION=\"(1\\.)?(\\d+).*", "$2"));
            }
        }
        return 0;
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
