package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.OptionsReader;
import dev.golemasyncapi.write.GeneratedFile;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Choices that have golden cases of their own go together, and with documents that were not made for them. */
final class OptionCombinationsTest {

    private static final List<String> CASES = List.of(
            "avro",
            "channel-arguments",
            "inheritance",
            "message-details",
            "names-hostile",
            "one-of-any-types",
            "recursive",
            "scalars",
            "text-hostile",
            "tuples");

    @TempDir
    private static Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> muchOfEverythingCompiles() throws InvalidOptionException {
        return compilations(
                "much",
                new GivenOptions(Set.of())
                        .put("validationAnnotations", "jakarta")
                        .put("withers", true)
                        .put("dateTimeType", "Instant")
                        .put("decimalType", "double")
                        .put("fileHeader", "Copyright Acme"));
    }

    @TestFactory
    Stream<DynamicTest> littleOfEverythingCompiles() throws InvalidOptionException {
        return compilations(
                "little",
                new GivenOptions(Set.of())
                        .put("validationAnnotations", "jakarta")
                        .put("builders", false)
                        .put("nullnessAnnotations", "none")
                        .put("generatedAnnotation", false));
    }

    private Stream<DynamicTest> compilations(String name, GivenOptions given) throws InvalidOptionException {
        GeneratorOptions options = OptionsReader.read(given);
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each, () -> compile(GoldenCase.named(each), options, folder.resolve(name))));
    }

    private static void compile(GoldenCase golden, GeneratorOptions options, Path into) throws IOException {
        List<GeneratedFile> files = golden.generate(options);
        Path runtime = folder.resolve("runtime");
        if (Files.notExists(runtime)) {
            Files.createDirectories(runtime);
            List<GeneratedFile> shared =
                    files.stream().filter(GoldenCase::isOfTheRuntime).toList();
            assertThat(InMemoryCompiler.compile(shared, runtime)).isEmpty();
        }
        Path classes = Files.createDirectories(into.resolve(golden.name()));
        List<GeneratedFile> own =
                files.stream().filter(file -> !GoldenCase.isOfTheRuntime(file)).toList();

        assertThat(InMemoryCompiler.compile(own, classes, runtime, InMemoryCompiler.jarOf(Valid.class)))
                .isEmpty();
    }
}
