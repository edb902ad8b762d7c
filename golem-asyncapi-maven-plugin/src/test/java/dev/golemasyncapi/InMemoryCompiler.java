package dev.golemasyncapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.util.JavacTask;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles generated sources as the strictest user would: for Java 17, nothing but Jackson on the class path, every
 * warning an error, Javadoc checked, and complete for all that others can use.
 */
final class InMemoryCompiler {

    /** All checks of Javadoc; tags must be complete where others can use what they describe. */
    private static final String DOCLINT = "accessibility,html,reference,syntax,missing/protected";

    private InMemoryCompiler() {}

    /**
     * Compiles sources.
     *
     * @param classes where classes go, and where those of earlier calls are found
     * @param libraries where other classes are found
     * @return what the compiler complains about; empty where it is content
     */
    static List<String> compile(List<GeneratedFile> files, Path classes, Path... libraries) {
        return compile(JacksonVersion.JACKSON_2, files, classes, libraries);
    }

    /** Like {@link #compile(List, Path, Path...)}, with nothing but a version of Jackson on the class path. */
    static List<String> compile(JacksonVersion jackson, List<GeneratedFile> files, Path classes, Path... libraries) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new DiagnosticCollector<JavaFileObject>();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-Xdoclint:" + DOCLINT,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                classPath(jackson, classes, libraries));
        List<Source> sources = files.stream().map(Source::new).toList();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(complaints, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(null, manager, complaints, options, null, sources)
                    .call();
            List<String> messages = new ArrayList<>(complaints.getDiagnostics().stream()
                    .filter(complaint -> complaint.getKind() != Diagnostic.Kind.NOTE)
                    .map(Object::toString)
                    .toList());
            if (!compiled && messages.isEmpty()) {
                messages.add("the compiler failed without a word");
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the pages of sources with the javadoc tool, which reads some comments in another way than the compiler.
     *
     * @param pages where they go
     * @return what the tool complains about
     */
    static List<String> document(List<GeneratedFile> files, Path pages) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        var complaints = new DiagnosticCollector<JavaFileObject>();
        List<String> options = List.of(
                "-quiet", "-Xdoclint:all", "-d", pages.toString(), "-cp", classPath(JacksonVersion.JACKSON_2, pages));
        List<Source> sources = files.stream().map(Source::new).toList();
        try (StandardJavaFileManager manager =
                tool.getStandardFileManager(complaints, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean documented = tool.getTask(null, manager, complaints, null, options, sources)
                    .call();
            List<String> messages = new ArrayList<>(complaints.getDiagnostics().stream()
                    .filter(complaint -> complaint.getKind() != Diagnostic.Kind.NOTE)
                    .map(Object::toString)
                    .toList());
            if (!documented && messages.isEmpty()) {
                messages.add("the javadoc tool failed without a word");
            }
            return messages;
        }
    }

    /** What parses sources without compiling them. */
    static JavacTask parser(List<GeneratedFile> files) {
        List<Source> sources = files.stream().map(Source::new).toList();
        return (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
    }

    private static String classPath(JacksonVersion jackson, Path classes, Path... libraries) {
        Stream<Class<?>> inJars = jackson == JacksonVersion.JACKSON_2
                ? Stream.of(ObjectMapper.class, JsonParser.class, JsonInclude.class)
                : Stream.of(
                        tools.jackson.databind.ObjectMapper.class,
                        tools.jackson.core.JsonParser.class,
                        JsonInclude.class);
        return Stream.of(Stream.of(classes), Stream.of(libraries), inJars.map(InMemoryCompiler::jarOf))
                .flatMap(paths -> paths)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
