package dev.golemasyncapi.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Which code runs: the jars of the plugin and of what it depends on. The name of a released jar tells its version and
 * so all that is in it; of others, which are made again under the same name, the size and the time count as well.
 */
final class PluginCode {

    private PluginCode() {}

    /** A text that changes with the code. */
    static String id() throws IOException {
        StringJoiner id = new StringJoiner("\n");
        for (URL url : urls()) {
            id.add(id(url));
        }
        return id.toString();
    }

    private static List<URL> urls() {
        if (PluginCode.class.getClassLoader() instanceof URLClassLoader realm) {
            return List.of(realm.getURLs());
        }
        return Optional.ofNullable(PluginCode.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(List::of)
                .orElse(List.of());
    }

    private static String id(URL url) throws IOException {
        String name = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
        if (name.endsWith(".jar") && !name.endsWith("-SNAPSHOT.jar")) {
            return name;
        }
        if (!url.getProtocol().equals("file")) {
            return url.toString();
        }
        Path path = path(url);
        return Files.isDirectory(path) ? files(path) : name + stamp(path.toFile());
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.getProtocol(), "", url.toURI().getPath(), null));
        } catch (URISyntaxException e) {
            throw new IOException("the plugin's class path holds what is not an address: " + url, e);
        }
    }

    private static String files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .sorted()
                    .map(file -> file.getName() + stamp(file))
                    .toList()
                    .toString();
        }
    }

    private static String stamp(File file) {
        return " " + file.length() + " " + file.lastModified();
    }
}
