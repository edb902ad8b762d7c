package dev.golemasyncapi.access;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files inside of allowed folders. A file outside is refused, also where a symbolic link leads there. A file that has
 * several names, by links or on a disk without upper and lower case, keeps the first that it was referred to by.
 */
public final class FileDocuments implements DocumentSource {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String HOW_TO_ALLOW =
            "move it there, or set refRoot (-Dasyncapi.refRoot=FOLDER) to a folder that holds both";

    private final Path base;
    private final List<Path> roots;
    private final Map<Path, String> names = new HashMap<>();
    private final Set<String> referring = new HashSet<>();

    /**
     * Takes the allowed folders.
     *
     * @param base where the names of documents start: an absolute path
     * @param roots the folders that files may be read from, absolute or from {@code base}
     */
    public FileDocuments(Path base, List<Path> roots) {
        this.base = base.normalize();
        this.roots = new ArrayList<>();
        for (Path root : roots) {
            this.roots.add(base.resolve(root).normalize());
        }
    }

    @Override
    public Answer locate(String from, String reference) {
        remember(from);
        Optional<Path> file = file(from, reference);
        if (file.isEmpty()) {
            return new Refused("it is not the path of a file", Optional.empty());
        }
        if (roots.stream().noneMatch(file.get()::startsWith)) {
            return outside();
        }
        try {
            return locate(file.get());
        } catch (IOException e) {
            return new Refused("its folder cannot be read", Optional.empty());
        }
    }

    /** The first document is read by others, and may be referred to by another of its names. */
    private void remember(String from) {
        if (referring.add(from)) {
            try {
                names.putIfAbsent(base.resolve(from).toRealPath(), from);
            } catch (IOException | InvalidPathException e) {
                // A document that is no file has no other name.
                return;
            }
        }
    }

    private Answer locate(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Refused("it is a folder", Optional.of("name a file in it"));
        }
        if (Files.isRegularFile(file)) {
            Path real = file.toRealPath();
            return isInside(real) ? new Found(names.computeIfAbsent(real, first -> name(file))) : outside();
        }
        Path folder = file.getParent();
        return folder == null || !Files.isDirectory(folder) || isInside(folder.toRealPath())
                ? new Missing(suggestion(file))
                : outside();
    }

    private boolean isInside(Path real) throws IOException {
        for (Path root : roots) {
            if (Files.exists(root) && real.startsWith(root.toRealPath())) {
                return true;
            }
        }
        return false;
    }

    private static Refused outside() {
        return new Refused(
                "it is outside of the folders that references may lead into: the project's and the document's own",
                Optional.of(HOW_TO_ALLOW));
    }

    private Optional<Path> file(String from, String reference) {
        try {
            Path folder = base.resolve(from).getParent();
            return folder == null
                    ? Optional.empty()
                    : PercentCode.decode(reference)
                            .map(path -> folder.resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<String> suggestion(Path missing) throws IOException {
        Path folder = missing.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of("there is no folder " + (folder == null ? missing : name(folder)));
        }
        var siblings = new ArrayList<String>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> siblings.add(String.valueOf(file.getFileName())));
        }
        siblings.sort(null);
        return Suggestions.didYouMean(String.valueOf(missing.getFileName()), siblings)
                .or(() -> Optional.of("there is no file " + name(missing)));
    }

    /** A file as messages name it: from the base, the same on every machine. */
    public String name(Path file) {
        Path relative = base.getRoot() != null && base.getRoot().equals(file.getRoot()) ? base.relativize(file) : file;
        return relative.toString().replace('\\', '/');
    }

    @Override
    public Content content(String name) throws IOException {
        Path file = base.resolve(name);
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is larger than 64 MiB");
            }
            return new Content(name, Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            throw new IOException("this user may not read it", e);
        }
    }
}
