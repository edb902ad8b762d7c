package dev.golemasyncapi.access;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar, or the folder that becomes one in a build that has not packaged it yet.
 *
 * @param file the jar or folder
 */
record Archive(Path file) {

    private static final int LARGEST = 64 * 1024 * 1024;

    /** Whether it holds a file; the path is one that {@link #path} made. */
    boolean holds(String path) throws IOException {
        if (Files.isDirectory(file)) {
            Path inside = file.resolve(path);
            return Files.isRegularFile(inside) && inside.toRealPath().startsWith(file.toRealPath());
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            return entry != null && !entry.isDirectory();
        }
    }

    /** What it holds under a path. */
    byte[] read(String path) throws IOException {
        if (!holds(path)) {
            throw new FileNotFoundException("there is no " + path + " in " + file.getFileName());
        }
        if (Files.isDirectory(file)) {
            try (InputStream in = Files.newInputStream(file.resolve(path))) {
                return bounded(in);
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(path))) {
            return bounded(in);
        }
    }

    /** The files in it that could be documents. */
    List<String> documents() throws IOException {
        if (Files.isDirectory(file)) {
            try (Stream<Path> files = Files.walk(file)) {
                return documents(
                        files.map(each -> file.relativize(each).toString().replace('\\', '/')));
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return documents(zip.stream().map(ZipEntry::getName));
        }
    }

    private static List<String> documents(Stream<String> names) {
        return names.filter(name -> name.matches("(?s).*\\.(yaml|yml|json)"))
                .sorted()
                .toList();
    }

    /** At most as much as a document may have. */
    static byte[] bounded(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new IOException("it is larger than 64 MiB");
        }
        return content;
    }

    /**
     * The path that a reference leads to.
     *
     * @param from the path that it starts at: one to a folder ends with a slash
     * @param reference a path, as references are written; empty where it leads out, or is no path
     */
    static Optional<String> path(String from, String reference) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return PercentCode.decode(reference).flatMap(path -> normalized("/" + folder + path));
    }

    private static Optional<String> normalized(String path) {
        String collapsed = path.replaceAll("/+", "/");
        try {
            String plain = new URI(null, null, collapsed, null).normalize().getPath();
            return plain.startsWith("/..") || plain.length() < 2 ? Optional.empty() : Optional.of(plain.substring(1));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
