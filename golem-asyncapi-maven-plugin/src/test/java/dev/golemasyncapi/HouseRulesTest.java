package dev.golemasyncapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the house in order and no compiler looks after. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 350;
    private static final int MOST_LINES_OF_A_MOJO = 150;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/runtime/java", "src/testkit/java"})
    void everyPackageSaysWhatItIsFor(Path root) throws IOException {
        List<Path> folders =
                sources(root).stream().map(Path::getParent).distinct().toList();

        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("/**"));
    }

    @Test
    void everyPackageIsCheckedForNulls() throws IOException {
        assertThat(sources(MAIN))
                .filteredOn(HouseRulesTest::isPackageInfo)
                .allSatisfy(file -> assertThat(file).content().contains("\n@NullMarked\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/runtime/java", "src/testkit/java"})
    void supportCodeNeedsNoAnnotationsOfOthers(Path root) throws IOException {
        assertThat(sources(root)).allSatisfy(file -> assertThat(file).content().doesNotContain("org.jspecify"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/runtime/java", "src/testkit/java"})
    void filesAreShort(Path root) throws IOException {
        assertThat(sources(root))
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(
                                file.toString().endsWith("Mojo.java") ? MOST_LINES_OF_A_MOJO : MOST_LINES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/runtime/java", "src/testkit/java"})
    void everyTypeIsDescribed(Path root) throws IOException {
        assertThat(sources(root))
                .filteredOn(file -> !isPackageInfo(file))
                .allSatisfy(file -> assertThat(file).content().containsPattern("(?m)^(/\\*\\*| \\*/)"));
    }

    @Test
    void nothingSharedCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.golemasyncapi"));
    }

    private static boolean isPackageInfo(Path file) {
        return file.endsWith("package-info.java");
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
