package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.options.JacksonVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the types of the golden cases read with a bare mapper, they write again, and nothing else. */
final class RoundTripTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<URLClassLoader> loaders = new ArrayList<>();

    @TestFactory
    Stream<DynamicContainer> whatIsReadIsWritten() {
        return Stream.of(JacksonVersion.values()).flatMap(this::tests);
    }

    private Stream<DynamicContainer> tests(JacksonVersion jackson) {
        var classes = new GoldenClasses(folder, jackson);
        BareMapper mapper = BareMapper.of(jackson);
        return GoldenCase.all().stream()
                .filter(golden -> Files.exists(golden.instances()))
                .map(golden -> DynamicContainer.dynamicContainer(
                        golden.name() + " with " + jackson, tests(golden, classes, mapper)));
    }

    private Stream<DynamicTest> tests(GoldenCase golden, GoldenClasses compiled, BareMapper mapper) {
        try {
            ClassLoader classes = load(compiled.of(golden));
            return Instance.in(golden.instances()).stream()
                    .map(instance -> DynamicTest.dynamicTest(
                            instance.type() + " " + instance.json(),
                            () -> check(instance, golden.modelClass(instance.type(), classes), mapper)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClassLoader load(List<Path> folders) throws IOException {
        var urls = new ArrayList<URL>();
        for (Path each : folders) {
            urls.add(each.toUri().toURL());
        }
        var loader = new URLClassLoader(urls.toArray(URL[]::new), RoundTripTest.class.getClassLoader());
        loaders.add(loader);
        return loader;
    }

    @AfterEach
    void closeLoaders() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    private static void check(Instance instance, Class<?> type, BareMapper mapper) throws Exception {
        if (instance.complaint().isPresent()) {
            assertThatThrownBy(() -> mapper.read(instance.json(), type))
                    .matches(BareMapper::isComplaint)
                    .hasMessageContaining(instance.complaint().get());
            return;
        }
        Object value = mapper.read(instance.json(), type);
        String written = mapper.write(value);

        assertThat(ExactJson.value(written)).isEqualTo(ExactJson.value(instance.written()));
        if (value == null) {
            return;
        }
        Object again = mapper.read(written, type);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        if (value instanceof Record && hasBuilder(value.getClass())) {
            Object builder = value.getClass().getMethod("toBuilder").invoke(value);
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(value);
        }
    }

    private static boolean hasBuilder(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder") && method.getParameterCount() == 0);
    }
}
