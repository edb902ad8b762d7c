package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that generated files go to. It may hold other files, and the files of other owners.
 *
 * <p>A run touches only files whose content changes, so that incremental builds see no change where there is none.
 * Files that an earlier run of the same owner wrote and that are no longer generated are deleted, unless someone edited
 * them. A file that nobody generated is never replaced and never deleted. All checks come before the first change on
 * disk.
 */
public final class OutputDirectory {

    private final Path root;
    private final Places places;
    private final Disk disk;

    /**
     * Names a folder; nothing is read or written yet.
     *
     * @param root the folder; made when it does not exist
     * @param owner who writes: owners that share a folder do not delete each other's files
     */
    public OutputDirectory(Path root, String owner) {
        this(root, owner, new Disk());
    }

    OutputDirectory(Path root, String owner, Disk disk) {
        this.places = Places.of(root, owner);
        this.root = places.root();
        this.disk = disk;
    }

    /**
     * The last run of this owner, where a run now would do nothing: it went by the same settings, read the same, and
     * its files are as it left them. Changes nothing on disk.
     *
     * @param settings what a run now goes by
     * @param reader reads again what the last run read
     */
    public Optional<LastRun> unchanged(Settings settings, ReadInputs.Reader reader) throws IOException {
        Optional<RunFile> read = RunFile.read(places.run());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        RunFile run = read.get();
        LeftFiles left = run.left();
        return run.settings().equals(settings.checksum()) && run.inputs().areThere(reader) && left.areIn(places)
                ? Optional.of(new LastRun(
                        left.files().size(),
                        run.messages(),
                        List.copyOf(left.kept().keySet()),
                        left.foreign()))
                : Optional.empty();
    }

    /** What the last run of this owner generated from, as {@link #write} got it; empty where there was none. */
    public Optional<String> documents() throws IOException {
        return Files.isRegularFile(places.documents())
                ? Optional.of(new String(Files.readAllBytes(places.documents()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /**
     * Makes the folder hold the given files of this owner, and no other ones of this owner. Waits for others that write
     * to the folder.
     *
     * @param files the files
     * @param record what the next run may need to know
     * @throws OutputRefusedException if a file cannot be written safely; nothing has been changed then
     * @throws IOException if reading or writing fails; running again completes what was begun
     */
    public WriteResult write(List<GeneratedFile> files, RunRecord record) throws IOException {
        WantedFiles wanted = WantedFiles.of(files);
        refuseFile();
        Files.createDirectories(root);
        refuseLinkOut(places.manifest());
        Files.createDirectories(places.folder());
        FolderLock lock = FolderLock.take(places.lock());
        try {
            return run(wanted).update(wanted, record);
        } finally {
            lock.close();
        }
    }

    /**
     * Says what {@link #write} would do; changes nothing on disk.
     *
     * @param files the files
     * @throws OutputRefusedException where writing would be refused
     */
    public WriteResult preview(List<GeneratedFile> files) throws IOException {
        WantedFiles wanted = WantedFiles.of(files);
        refuseFile();
        return Files.isDirectory(root)
                ? run(wanted).compare(wanted)
                : new WriteResult(
                        files.stream().map(GeneratedFile::path).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of());
    }

    private void refuseFile() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new OutputRefusedException("the output directory " + root + " is a file");
        }
    }

    /** A run that is known to be safe. */
    private OutputRun run(WantedFiles wanted) throws IOException {
        refuseLinkOut(places.manifest());
        Manifest before = Manifest.read(places.manifest());
        Manifest others = Manifest.readOthers(root, places.manifest());
        for (Map.Entry<RelativePath, byte[]> file : wanted.contents().entrySet()) {
            refuseForeign(file.getKey(), file.getValue(), before, others);
        }
        for (RelativePath path : before.paths()) {
            refuseLinkOut(path.below(root));
        }
        return new OutputRun(places, disk, before, others);
    }

    /** Whether earlier runs of this owner have left files. */
    public boolean holdsFiles() throws IOException {
        return !Manifest.read(places.manifest()).paths().isEmpty();
    }

    private void refuseForeign(RelativePath path, byte[] content, Manifest before, Manifest others) throws IOException {
        Path file = path.below(root);
        refuseLinkOut(file);
        refuseFileAsFolder(file, before);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputRefusedException("refused to write " + file + ": a folder or a link is in its place");
        }
        byte[] current = Files.readAllBytes(file);
        if (Arrays.equals(current, content)) {
            return;
        }
        if (others.lists(path, Sha256.of(current))) {
            throw new OutputRefusedException("refused to replace " + file + ": another execution generated it with"
                    + " other content; give each execution a packageName or an outputDirectory of its own, or run mvn"
                    + " clean where that execution is gone or has another id now");
        }
        if (!before.lists(path) && !others.lists(path) && !isRenamed(path, current, before)) {
            throw new OutputRefusedException("refused to replace " + file
                    + ": it was not generated; move it away, or choose another outputDirectory or packageName");
        }
    }

    /** Where case does not count, a file may be there under the name that it was generated with before. */
    private boolean isRenamed(RelativePath path, byte[] current, Manifest before) throws IOException {
        for (RelativePath old : before.paths()) {
            if (old.isSameButForCase(path, root) && before.lists(old, Sha256.of(current))) {
                return true;
            }
        }
        return false;
    }

    /** A link below the output directory must not lead the files somewhere else. */
    private void refuseLinkOut(Path file) throws IOException {
        if (!nearestExisting(file.getParent()).toRealPath().startsWith(root.toRealPath())) {
            throw new OutputRefusedException("refused to write " + file + ": a link leads out of " + root);
        }
    }

    /** The user's files stay; one that is generated itself is stale and goes away before its folder is made. */
    private void refuseFileAsFolder(Path file, Manifest before) throws IOException {
        Path parent = nearestExisting(file.getParent());
        String name = root.relativize(parent).toString().replace('\\', '/');
        if (!Files.isDirectory(parent) && !before.lists(new RelativePath(name))) {
            throw new OutputRefusedException("refused to write " + file + ": " + parent + " is a file");
        }
    }

    /** The folder itself or the nearest one above it that exists; the output directory does. */
    private Path nearestExisting(@Nullable Path folder) {
        Path nearest = folder;
        while (nearest != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
            nearest = nearest.getParent();
        }
        return nearest == null ? root : nearest;
    }
}
