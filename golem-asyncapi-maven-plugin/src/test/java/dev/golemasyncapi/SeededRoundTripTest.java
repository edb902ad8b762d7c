package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.GeneratorOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Instances of the schemas of the golden cases, made from a seed, survive reading and writing. */
class SeededRoundTripTest {

    private static final int INSTANCES = 100;

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> nothingIsLost() {
        var compiled = new GoldenClasses(folder);
        return GoldenCase.all().stream()
                .filter(golden ->
                        !golden.name().equals("avro") && !golden.name().equals("openapi-schema"))
                // Options give types other names and other forms, and those cases have instances of their own.
                .filter(golden -> golden.options().equals(GeneratorOptions.DEFAULT))
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, compiled)));
    }

    private static void check(GoldenCase golden, GoldenClasses compiled) throws IOException {
        var urls = new ArrayList<URL>();
        for (Path classes : compiled.of(golden)) {
            urls.add(classes.toUri().toURL());
        }
        try (var loader = new URLClassLoader(urls.toArray(URL[]::new), SeededRoundTripTest.class.getClassLoader())) {
            List<String> problems = SeededInstances.of(golden.document(), "com.example", loader)
                    .map(instances -> instances.check(INSTANCES))
                    .orElse(List.of());
            assertThat(problems).isEmpty();
        }
    }
}
