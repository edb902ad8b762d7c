package dev.golemasyncapi;

import dev.golemasyncapi.write.GeneratedFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated sources as a careful user would: for Java 17, with all warnings as errors. */
final class InMemoryCompiler {

    private InMemoryCompiler() {}

    /**
     * Compiles sources.
     *
     * @param classes where classes go, and where those of earlier calls are found
     * @return what the compiler complains about; empty where it is content
     */
    static List<String> compile(List<GeneratedFile> files, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new DiagnosticCollector<JavaFileObject>();
        String classPath = classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
        List<String> options = List.of(
                "-Xlint:all,-path",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                classPath);
        List<Source> sources = files.stream().map(Source::new).toList();
        compiler.getTask(null, null, complaints, options, null, sources).call();
        return complaints.getDiagnostics().stream()
                .filter(complaint -> complaint.getKind() != Diagnostic.Kind.NOTE)
                .map(complaint -> complaint.getMessage(Locale.ROOT) + " at " + complaint.getSource())
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
