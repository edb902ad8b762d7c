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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java sources of ours that are packed as text, beside their classes, and copied with only packages renamed. */
final class PackedSources {

    private final String folder;

    /** @param folder where they are packed, with a slash at its end */
    PackedSources(String folder) {
        this.folder = folder;
    }

    /**
     * The sources of one folder.
     *
     * @param inside a folder inside of the packed one, with a slash at its end, or nothing
     * @param path where they go, with a slash at its end
     * @param header what stands above each of them
     * @param renamedPackages what packages become
     */
    List<SourceFile> copies(String inside, String path, String header, Map<String, String> renamedPackages) {
        return names(inside).stream()
                .map(name -> new SourceFile(path + name, header + renamed(read(inside + name), renamedPackages)))
                .toList();
    }

    /** Renames all in one pass: what a package has become may look like one that is to be renamed. */
    private static String renamed(String source, Map<String, String> packages) {
        Pattern any = Pattern.compile(new TreeMap<>(packages)
                .descendingMap().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return any.matcher(source.replace("\r\n", "\n"))
                .replaceAll(match -> Matcher.quoteReplacement(packages.getOrDefault(match.group(), match.group())));
    }

    private List<String> names(String inside) {
        URL one = resource(inside + "package-info.java");
        try {
            URLConnection connection = one.openConnection();
            if (connection instanceof JarURLConnection jar) {
                // A cached jar would stay open, and locked on some systems, after the build.
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    return sorted(file.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith(folder + inside))
                            .map(name -> name.substring((folder + inside).length()))
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

    private String read(String name) {
        try (InputStream in = resource(name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL resource(String name) {
        URL resource = PackedSources.class.getClassLoader().getResource(folder + name);
        if (resource == null) {
            throw new IllegalStateException("the plugin's jar lacks " + folder + name);
        }
        return resource;
    }
}
