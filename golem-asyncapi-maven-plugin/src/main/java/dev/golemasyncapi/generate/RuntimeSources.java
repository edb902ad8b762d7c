package dev.golemasyncapi.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The support code that every generated client shares. It is ordinary Java of ours, packed as text, and is copied with
 * only packages renamed: its own, and those of Jackson where it is to stand on another version than here.
 */
final class RuntimeSources {

    private static final String FOLDER = "META-INF/golem-asyncapi/runtime/";
    /** The package of the runtime here. */
    static final String HOME = "dev.golemasyncapi.runtime";

    private static final String HEADER = "// Support code of the generated client; do not edit.\n";

    private RuntimeSources() {}

    /** The sources for a package and a version of Jackson, by name. */
    static List<SourceFile> in(String packageName, JacksonNames jackson) {
        var files = new ArrayList<SourceFile>();
        for (String folder : List.of("", jackson.adapters() + "/")) {
            for (String name : names(folder)) {
                String path = packageName.replace('.', '/') + "/" + folder + name;
                files.add(new SourceFile(path, HEADER + renamed(read(folder + name), packageName, jackson)));
            }
        }
        return files;
    }

    private static String renamed(String source, String packageName, JacksonNames jackson) {
        String renamed = source.replace("\r\n", "\n");
        for (Map.Entry<String, String> each : jackson.renamedPackages().entrySet()) {
            renamed = renamed.replace(each.getKey(), each.getValue());
        }
        return renamed.replace(HOME, packageName);
    }

    private static List<String> names(String folder) {
        URL one = resource(folder + "package-info.java");
        try {
            URLConnection connection = one.openConnection();
            if (connection instanceof JarURLConnection jar) {
                // A cached jar would stay open, and locked on some systems, after the build.
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    return sorted(file.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith(FOLDER + folder))
                            .map(name -> name.substring((FOLDER + folder).length()))
                            .filter(name -> name.indexOf('/') < 0));
                }
            }
            try (Stream<Path> paths =
                    Files.list(Path.of(URI.create(one.toString())).resolveSibling("."))) {
                return sorted(paths.map(path -> path.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sorted(Stream<String> names) {
        return names.filter(name -> name.endsWith(".java")).sorted().toList();
    }

    private static String read(String name) {
        try (InputStream in = resource(name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        URL resource = RuntimeSources.class.getClassLoader().getResource(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("the plugin's jar lacks " + FOLDER + name);
        }
        return resource;
    }
}
