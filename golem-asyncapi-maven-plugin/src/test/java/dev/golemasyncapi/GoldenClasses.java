package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.options.Nullness;
import dev.golemasyncapi.options.Validation;
import dev.golemasyncapi.write.GeneratedFile;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The classes of golden cases, each compiled without a warning; those of the runtime and the test kit, which all share,
 * once.
 */
final class GoldenClasses {

    private final Path folder;
    private final JacksonVersion jackson;
    private final Path runtime;

    /**
     * @param folder where the classes go
     * @param jackson what they stand on
     */
    GoldenClasses(Path folder, JacksonVersion jackson) {
        this.folder = folder.resolve(jackson.name());
        this.jackson = jackson;
        this.runtime = this.folder.resolve("runtime");
    }

    /** @param folder where the classes go, which stand on Jackson 2 */
    GoldenClasses(Path folder) {
        this(folder, JacksonVersion.JACKSON_2);
    }

    /** The folders with the classes of a case. */
    List<Path> of(GoldenCase golden) throws IOException {
        List<GeneratedFile> files = golden.generate(jackson);
        if (Files.notExists(runtime)) {
            Files.createDirectories(runtime);
            List<GeneratedFile> shared = golden.generate(GeneratorOptions.DEFAULT.withJackson(jackson)).stream()
                    .filter(GoldenCase::isOfTheRuntime)
                    .toList();
            assertThat(InMemoryCompiler.compile(jackson, shared, runtime)).isEmpty();
            List<GeneratedFile> sharedByTests = GoldenCase.named("test-kit").generateTestKit(jackson).stream()
                    .filter(GoldenCase::isOfTheRuntime)
                    .toList();
            assertThat(InMemoryCompiler.compile(jackson, sharedByTests, runtime))
                    .isEmpty();
        }
        Path classes = Files.createDirectories(folder.resolve("cases").resolve(golden.name()));
        var own = new ArrayList<>(golden.usersSources(jackson));
        files.stream().filter(file -> !GoldenCase.isOfTheRuntime(file)).forEach(own::add);
        if (golden.options().contents().parts() == Contents.Parts.CLIENT) {
            golden.generate(golden.options().withContents(Contents.DEFAULT).withJackson(jackson)).stream()
                    .filter(file -> file.path().contains("/model/"))
                    .forEach(own::add);
        }
        golden.generateTestKit(jackson).stream()
                .filter(file -> !GoldenCase.isOfTheRuntime(file))
                .forEach(own::add);
        var libraries = new ArrayList<>(List.of(runtime));
        if (golden.options().style().nullness().equals(Nullness.JSPECIFY)) {
            libraries.add(InMemoryCompiler.jarOf(NullMarked.class));
        }
        if (golden.options().style().validation() == Validation.JAKARTA) {
            libraries.add(InMemoryCompiler.jarOf(Valid.class));
        }
        assertThat(InMemoryCompiler.compile(jackson, own, classes, libraries.toArray(Path[]::new)))
                .isEmpty();
        return List.of(classes, runtime);
    }
}
