package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files one owner wrote, and their SHA-256 at the time. Kept in a hidden folder of the output directory, in the
 * format of {@code sha256sum}: one line a file.
 *
 * <p>A path may have two lines while a run is under way: what an interrupted run leaves is then still recognised.
 */
final class Manifest {

    /** The folder of the manifests, below the output directory. */
    static final String FOLDER = ".golem-asyncapi";

    /** How their names end. */
    static final String SUFFIX = ".sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(\\S.*)");

    private final Map<String, Set<String>> hashesByPath = new TreeMap<>();

    /** Reads a manifest; one that does not exist is empty. */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest();
        if (!Files.exists(file)) {
            return manifest;
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IOException("the list of generated files " + file
                        + " is damaged: delete it together with the files generated earlier");
            }
            manifest.add(RelativePath.of(matcher.group(2)), matcher.group(1));
        }
        return manifest;
    }

    /** Reads what all owners but one have written below an output directory. */
    static Manifest readOthers(Path root, Path own) throws IOException {
        Manifest others = new Manifest();
        if (!Files.isDirectory(root.resolve(FOLDER))) {
            return others;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(FOLDER), "*" + SUFFIX)) {
            for (Path file : files) {
                if (!file.equals(own)) {
                    others.addAll(read(file));
                }
            }
        }
        return others;
    }

    void add(RelativePath path, String hash) {
        hashesByPath.computeIfAbsent(path.text(), key -> new TreeSet<>()).add(hash);
    }

    void addAll(Manifest other) {
        other.hashesByPath.forEach((path, hashes) -> hashes.forEach(hash -> add(new RelativePath(path), hash)));
    }

    void keep(RelativePath path, Manifest from) {
        from.hashes(path).forEach(hash -> add(path, hash));
    }

    List<RelativePath> paths() {
        List<RelativePath> paths = new ArrayList<>();
        for (String path : hashesByPath.keySet()) {
            paths.add(new RelativePath(path));
        }
        return paths;
    }

    boolean lists(RelativePath path) {
        return hashesByPath.containsKey(path.text());
    }

    /** Whether the path was written with this content. */
    boolean lists(RelativePath path, String hash) {
        return hashes(path).contains(hash);
    }

    byte[] toBytes() {
        StringBuilder lines = new StringBuilder();
        hashesByPath.forEach((path, hashes) -> hashes.forEach(
                hash -> lines.append(hash).append("  ").append(path).append('\n')));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    Set<String> hashes(RelativePath path) {
        return hashesByPath.getOrDefault(path.text(), Set.of());
    }
}
