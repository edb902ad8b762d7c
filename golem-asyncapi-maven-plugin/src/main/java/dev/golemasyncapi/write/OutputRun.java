package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of {@link OutputDirectory#write} that changes the disk, once everything is known to be safe. */
final class OutputRun {

    private final Path root;
    private final Path manifestFile;
    private final Path runFile;
    private final Manifest before;
    private final Manifest others;
    private final boolean dry;

    private final List<String> written = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> keptEdited = new ArrayList<>();
    private final List<String> replacedEdited = new ArrayList<>();

    /**
     * Takes what was there before.
     *
     * @param before what the owner wrote earlier
     * @param others what other owners wrote earlier
     * @param dry whether nothing on disk is to change
     */
    OutputRun(Path root, Path manifestFile, Path runFile, Manifest before, Manifest others, boolean dry) {
        this.root = root;
        this.manifestFile = manifestFile;
        this.runFile = runFile;
        this.before = before;
        this.others = others;
        this.dry = dry;
    }

    WriteResult update(WantedFiles wanted, RunRecord record) throws IOException {
        Manifest after = new Manifest();
        wanted.contents().forEach((path, content) -> after.add(path, Sha256.of(content)));
        // Both runs' files are listed until the end, so that an interrupted run leaves nothing that looks foreign.
        Manifest during = new Manifest();
        during.addAll(before);
        during.addAll(after);
        save(manifestFile, during.toBytes());

        replaceFiles(wanted, after);
        save(manifestFile, after.toBytes());
        save(
                runFile,
                new RunFile(
                                record.settings().hash(),
                                Sha256.of(after.toBytes()),
                                keptEdited,
                                record.inputs(),
                                record.messages())
                        .toBytes());
        return new WriteResult(written, unchanged, deleted, keptEdited, replacedEdited);
    }

    /** What {@link #update} would do. */
    WriteResult compare(WantedFiles wanted) throws IOException {
        replaceFiles(wanted, new Manifest());
        return new WriteResult(written, unchanged, deleted, keptEdited, replacedEdited);
    }

    /** Old files go first: where case does not count, a new file may have the place of an old one. */
    private void replaceFiles(WantedFiles wanted, Manifest after) throws IOException {
        for (RelativePath path : before.paths()) {
            if (!wanted.contains(path) && !others.lists(path) && !deleteUnlessEdited(path)) {
                after.keep(path, before);
            }
        }
        for (var file : wanted.contents().entrySet()) {
            writeIfChanged(file.getKey(), file.getValue());
        }
    }

    private boolean deleteUnlessEdited(RelativePath path) throws IOException {
        Path file = path.below(root);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!before.lists(path, Sha256.of(Files.readAllBytes(file)))) {
            keptEdited.add(path.text());
            return false;
        }
        if (!dry) {
            Files.deleteIfExists(runFile);
            Files.delete(file);
            deleteEmptyFolders(path);
        }
        deleted.add(path.text());
        return true;
    }

    private void writeIfChanged(RelativePath path, byte[] content) throws IOException {
        Path file = path.below(root);
        if (Files.exists(file)) {
            byte[] current = Files.readAllBytes(file);
            if (Arrays.equals(current, content)) {
                unchanged.add(path.text());
                return;
            }
            if (before.lists(path) && !before.lists(path, Sha256.of(current))) {
                replacedEdited.add(path.text());
            }
        }
        if (!dry) {
            Files.deleteIfExists(runFile);
            replace(file, content);
        }
        written.add(path.text());
    }

    private void save(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            replace(file, content);
        }
    }

    /** Readers see the old file or the new one, never half of one. */
    private void replace(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createDirectories(manifestFile.getParent());
        Path unfinished = manifestFile.resolveSibling(manifestFile.getFileName() + ".tmp");
        Files.write(unfinished, content);
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void deleteEmptyFolders(RelativePath deletedFile) throws IOException {
        List<String> segments = deletedFile.segments();
        for (int depth = segments.size() - 1; depth > 0; depth--) {
            Path folder = root.resolve(String.join("/", segments.subList(0, depth)));
            if (!isEmpty(folder)) {
                return;
            }
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        }
    }
}
