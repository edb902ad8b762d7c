package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.golemasyncapi.options.JacksonVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what is generated from each document of {@code src/test/resources/golden} with the sources expected there,
 * and compiles it.
 *
 * <p>{@code mvn test -Dtest=GoldenFilesTest -Dgolden.update=true} rewrites the expected sources, and fails so that no
 * build in that mode is green.
 */
final class GoldenFilesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final int MOST_COLUMNS = 120;
    private static final Pattern UNBREAKABLE = Pattern.compile("\\S{60}|\"[^\"]{60}");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> generatedSourcesAreTheExpectedOnes() {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> compare(golden)));
    }

    @TestFactory
    Stream<DynamicContainer> generatedSourcesCompileWithoutAWarning() {
        return Stream.of(JacksonVersion.values())
                .map(jackson -> DynamicContainer.dynamicContainer(jackson.name(), compilations(jackson)));
    }

    private Stream<DynamicTest> compilations(JacksonVersion jackson) {
        var classes = new GoldenClasses(folder, jackson);
        return GoldenCase.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> classes.of(golden)));
    }

    @TestFactory
    Stream<DynamicTest> generatedSourcesAreTheSameTwice() {
        return GoldenCase.all().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.name(), () -> assertThat(golden.generate()).isEqualTo(golden.generate())));
    }

    @TestFactory
    Stream<DynamicTest> generatedLinesFitAPage() {
        return GoldenCase.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> {
                    assertThat(untidyLines(GoldenCase.withoutRuntime(golden.generate())))
                            .isEmpty();
                    assertThat(untidyLines(GoldenCase.withoutRuntime(golden.generateTestKit(JacksonVersion.JACKSON_2))))
                            .isEmpty();
                }));
    }

    private static void compare(GoldenCase golden) throws IOException {
        if (UPDATE) {
            golden.expect("expected", GoldenCase.withoutRuntime(golden.generate()));
            golden.expect("expected-tests", GoldenCase.withoutRuntime(golden.generateForTests()));
            fail("rewrote %s; run again without -Dgolden.update", golden.name());
        }
        compare(GoldenCase.withoutRuntime(golden.generate()), golden.expected("expected"));
        compare(GoldenCase.withoutRuntime(golden.generateForTests()), golden.expected("expected-tests"));
    }

    private static void compare(Map<String, String> generated, Map<String, String> expected) {
        assertThat(generated.keySet()).as("files").isEqualTo(expected.keySet());
        generated.forEach((path, content) -> assertThat(content).as(path).isEqualTo(expected.get(path)));
    }

    /** Lines that are too long, and do not only hold a literal or a word that cannot be broken. */
    private static List<String> untidyLines(Map<String, String> files) {
        return files.entrySet().stream()
                .flatMap(file -> file.getValue()
                        .lines()
                        .filter(GoldenFilesTest::isUntidy)
                        .map(line -> file.getKey() + ": " + line))
                .toList();
    }

    private static boolean isUntidy(String line) {
        boolean breakable = !UNBREAKABLE.matcher(line).find();
        return (line.length() > MOST_COLUMNS && breakable) || !line.equals(line.stripTrailing());
    }
}
