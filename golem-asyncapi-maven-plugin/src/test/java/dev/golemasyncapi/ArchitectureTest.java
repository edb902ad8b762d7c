package dev.golemasyncapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions between the packages, and which library is used where. */
class ArchitectureTest {

    private static final String ROOT = "dev.golemasyncapi";

    /** What each package may use; a package that is missing here may use none of the others. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("diagnostics", Set.of("source")),
            entry("parse", Set.of("source", "diagnostics")),
            entry("jsonpath", Set.of("source", "parse")),
            entry("overlay", Set.of("source", "diagnostics", "parse", "jsonpath")),
            entry("model", Set.of("source", "options")),
            entry("avro", Set.of("source", "diagnostics", "parse", "model")),
            entry("options", Set.of("diagnostics")),
            entry("resolve", Set.of("source", "diagnostics", "parse", "model", "avro", "options")),
            entry("validate", Set.of("source", "diagnostics", "model", "parse", "resolve")),
            entry("naming", Set.of("source", "model", "options")),
            entry("generate", Set.of("source", "diagnostics", "model", "naming", "options")),
            entry("diff", Set.of("source", "diagnostics", "model")),
            entry("access", Set.of("source", "diagnostics", "resolve")),
            entry("runtime", Set.of("runtime.jackson2")),
            entry("testkit", Set.of("runtime", "runtime.jackson2")),
            entry(
                    "maven",
                    Set.of("", "diff", "source", "diagnostics", "options", "resolve", "access", "starter", "write")));

    private static final List<String> PACKAGES = List.of(
            "",
            "source",
            "diagnostics",
            "parse",
            "jsonpath",
            "overlay",
            "model",
            "avro",
            "options",
            "resolve",
            "validate",
            "naming",
            "generate",
            "starter",
            "write",
            "diff",
            "access",
            "maven",
            "runtime",
            "runtime.jackson2",
            "runtime.jackson3",
            "testkit");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> stages() {
        return PACKAGES.stream().filter(name -> !name.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void usesOnlyThePackagesThatItMay(String name) {
        String[] others = PACKAGES.stream()
                .filter(other -> !other.equals(name)
                        && !MAY_USE.getOrDefault(name, Set.of()).contains(other))
                .map(ArchitectureTest::qualified)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(qualified(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void thePipelineKnowsNothingOfMaven() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(qualified("maven"), qualified("runtime"), qualified("testkit"))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(
                        PACKAGES.stream().map(ArchitectureTest::qualified).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void eachLibraryIsUsedInOnePlace() {
        onlyIn("org.yaml.snakeyaml..", "parse");
        onlyIn("com.palantir.javapoet..", "generate");
        onlyIn("org.commonmark..", "generate");
        onlyIn("org.apache.avro..", "avro");
        onlyIn("org.apache.maven..", "maven");
        onlyIn("com.fasterxml.jackson..", "parse", "validate", "runtime", "runtime.jackson2", "testkit");
        onlyIn("tools.jackson..", "runtime.jackson3");
        onlyIn("com.networknt..", "validate");
    }

    @Test
    void theRuntimeNeedsTheJdkAndJacksonOnly() {
        classes()
                .that()
                .resideInAPackage(qualified("runtime.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.net.ssl..",
                        "jdk.jfr..",
                        "com.fasterxml.jackson..",
                        "tools.jackson..",
                        qualified("runtime.."))
                .check(CLASSES);
    }

    @Test
    void theTestKitNeedsTheJdkJacksonAndTheRuntimeOnly() {
        classes()
                .that()
                .resideInAPackage(qualified("testkit"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.net.ssl..",
                        "com.fasterxml.jackson..",
                        qualified("runtime.."),
                        qualified("testkit"))
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(packages).map(ArchitectureTest::qualified).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static String qualified(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }
}
