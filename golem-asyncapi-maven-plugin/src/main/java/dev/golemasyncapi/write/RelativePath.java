package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The path of a generated file, known to stay below the output directory on every file system.
 *
 * @param text the path, with {@code /} between the folders
 */
record RelativePath(String text) {

    /** Windows reads these differently inside a name: as a separator, a drive, a stream or a wildcard. */
    private static final String UNSAFE_CHARACTERS = "\\:*?\"<>|";

    /**
     * Checks a path that came from a generator or from a manifest.
     *
     * @throws OutputRefusedException if it could lead out of the output directory or into its manifests
     */
    static RelativePath of(String text) throws OutputRefusedException {
        for (String segment : text.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || hasUnsafeCharacter(segment)) {
                throw new OutputRefusedException(
                        "refused to write '" + text + "': it is not a plain path below the output directory");
            }
        }
        RelativePath path = new RelativePath(text);
        if (path.segments().get(0).equalsIgnoreCase(Manifest.FOLDER)) {
            throw new OutputRefusedException("refused to write '" + text + "': " + Manifest.FOLDER + " is reserved");
        }
        return path;
    }

    Path below(Path root) {
        return root.resolve(text);
    }

    List<String> segments() {
        return List.of(text.split("/"));
    }

    /** The path as a file system that ignores case and Unicode composition sees it. */
    String folded() {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether another path is told from this one by case alone, on a disk that does not. */
    boolean isSameButForCase(RelativePath other, Path root) throws IOException {
        Path here = below(root);
        Path there = other.below(root);
        return !equals(other)
                && folded().equals(other.folded())
                && Files.exists(here)
                && Files.exists(there)
                && Files.isSameFile(here, there);
    }

    private static boolean hasUnsafeCharacter(String segment) {
        return segment.endsWith(".")
                || segment.endsWith(" ")
                || segment.chars().anyMatch(c -> Character.isISOControl(c) || UNSAFE_CHARACTERS.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
