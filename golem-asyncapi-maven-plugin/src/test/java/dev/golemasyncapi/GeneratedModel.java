package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes that are generated from a document made by a test, compiled as strictly as the golden cases. */
final class GeneratedModel implements AutoCloseable {

    private final List<GeneratedFile> files;
    private final List<Path> folders;
    private final URLClassLoader classes;

    private GeneratedModel(List<GeneratedFile> files, List<Path> folders, URLClassLoader classes) {
        this.files = files;
        this.folders = folders;
        this.classes = classes;
    }

    /** The files that are generated from a document. */
    static List<GeneratedFile> files(String document) {
        return files(document, GeneratorOptions.DEFAULT);
    }

    private static List<GeneratedFile> files(String document, GeneratorOptions options) {
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                                SourceText.of("asyncapi.json", document),
                                "com.example",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .withOptions(options));
        assertThat(result.ok())
                .as(() -> DiagnosticRenderer.listing(result.diagnostics()))
                .isTrue();
        return result.files();
    }

    /**
     * Generates and compiles.
     *
     * @param folder where the classes go; those of the runtime, which all documents share, only once
     */
    static GeneratedModel of(String document, Path folder) {
        return of(document, GeneratorOptions.DEFAULT, folder);
    }

    /** Likewise, with what the user chose, and libraries that it needs. */
    static GeneratedModel of(String document, GeneratorOptions options, Path folder, Path... libraries) {
        List<GeneratedFile> files = files(document, options);
        try {
            Path runtime = folder.resolve("runtime");
            if (Files.notExists(runtime)) {
                Files.createDirectories(runtime);
                assertThat(InMemoryCompiler.compile(
                                files.stream()
                                        .filter(GoldenCase::isOfTheRuntime)
                                        .toList(),
                                runtime))
                        .isEmpty();
            }
            Path classes = Files.createTempDirectory(folder, "classes");
            List<GeneratedFile> own = files.stream()
                    .filter(file -> !GoldenCase.isOfTheRuntime(file))
                    .toList();
            Path[] needed =
                    Stream.concat(Stream.of(runtime), Stream.of(libraries)).toArray(Path[]::new);
            assertThat(InMemoryCompiler.compile(own, classes, needed)).isEmpty();
            var urls = new URL[] {classes.toUri().toURL(), runtime.toUri().toURL()};
            return new GeneratedModel(
                    files, List.of(classes, runtime), new URLClassLoader(urls, GeneratedModel.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document whose only content are schemas, as the members of a JSON object. */
    static String documentOf(String schemas) {
        return """
                {"asyncapi": "2.6.0", "info": {"title": "Large", "version": "1"}, "channels": {},
                "components": {"schemas": {%s}}}""".formatted(schemas);
    }

    /** A payload type. */
    Class<?> type(String name) throws ClassNotFoundException {
        return classes.loadClass("com.example.model." + name.replace('.', '$'));
    }

    /** The value of an expression, as code in another package has it. */
    Object use(String expression) throws Exception {
        String source =
                "package other; public final class Use { public static final Object VALUE = %s; private Use() {} }";
        List<GeneratedFile> files = List.of(new GeneratedFile("other/Use.java", source.formatted(expression)));
        assertThat(InMemoryCompiler.compile(files, folders.get(0), folders.get(1)))
                .isEmpty();
        return classes.loadClass("other.Use").getField("VALUE").get(null);
    }

    /** The source of a file in the package of payload types. */
    String source(String name) {
        return files.stream()
                .filter(file -> file.path().endsWith("/model/" + name + ".java"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** Reads JSON as a payload type, and checks that the same is written. */
    Object roundTrip(String type, String json) throws Exception {
        var mapper = new ObjectMapper();
        Object value = mapper.readValue(json, type(type));
        String written = mapper.writeValueAsString(value);
        assertThat(ExactJson.value(written)).isEqualTo(ExactJson.value(json));
        Object again = mapper.readValue(written, type(type));
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        return value;
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
