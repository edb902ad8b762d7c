package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payload types and clients may be generated into projects of their own. */
final class PartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"golem-events", "golem-connect", "publish-and-subscribe", "scalars", "tuples"})
    void bothPartsAreTheWholeAndTheModelsNeedNoClient(String name, @TempDir Path folder) throws IOException {
        GoldenCase golden = GoldenCase.named(name);
        List<GeneratedFile> models = generate(golden, Contents.Parts.MODELS);
        List<GeneratedFile> client = generate(golden, Contents.Parts.CLIENT);
        Path classesOfModels = Files.createDirectory(folder.resolve("models"));
        Path classesOfClient = Files.createDirectory(folder.resolve("client"));

        assertThat(InMemoryCompiler.compile(models, classesOfModels)).isEmpty();
        assertThat(InMemoryCompiler.compile(client, classesOfClient, classesOfModels))
                .isEmpty();
        assertThat(Stream.concat(models.stream(), client.stream()))
                .containsExactlyInAnyOrderElementsOf(generate(golden, Contents.Parts.ALL));
        assertThat(paths(models))
                .contains("com/example/runtime/JsonReading.java")
                .doesNotContain("com/example/runtime/MessageStream.java");
    }

    private static List<GeneratedFile> generate(GoldenCase golden, Contents.Parts parts) {
        Contents contents = new Contents(parts, false, List.of(), List.of(), List.of(), false);
        return golden.generate(GeneratorOptions.DEFAULT.withContents(contents));
    }

    private static Set<String> paths(List<GeneratedFile> files) {
        return files.stream().map(GeneratedFile::path).collect(Collectors.toSet());
    }
}
