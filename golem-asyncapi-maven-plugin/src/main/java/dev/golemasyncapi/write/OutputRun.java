package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The part of {@link OutputDirectory#write} that changes the disk, once everything is known to be safe.
 *
 * <p>New contents are written beside, all of them, before the first file is touched. Then the list of generated files
 * takes in what is about to be there, and files are deleted and moved into place. Wherever that ends, each file is the
 * old one or the new one, the list knows both, and the record of the last run does not fit: the next run does the rest.
 */
final class OutputRun {

    private final Places places;
    private final Disk disk;
    private final Manifest before;
    private final Manifest others;

    private final Map<RelativePath, byte[]> written = new LinkedHashMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<RelativePath> deleted = new ArrayList<>();
    private final List<String> keptEdited = new ArrayList<>();
    private final Map<RelativePath, Path> replacedEdited = new LinkedHashMap<>();

    /**
     * Takes what was there before.
     *
     * @param before what the owner wrote earlier
     * @param others what other owners wrote earlier
     */
    OutputRun(Places places, Disk disk, Manifest before, Manifest others) {
        this.places = places;
        this.disk = disk;
        this.before = before;
        this.others = others;
    }

    WriteResult update(WantedFiles wanted, RunRecord record) throws IOException {
        removeUnfinished();
        Manifest after = plan(wanted);
        wanted.contents().forEach((path, content) -> after.add(path, Sha256.of(content)));
        Manifest during = new Manifest();
        during.addAll(before);
        during.addAll(after);
        Map<RelativePath, Path> beside = writeBeside();
        save(places.manifest(), during.toBytes());
        put(beside);
        save(places.manifest(), after.toBytes());
        if (!record.documents().isEmpty()) {
            save(places.documents(), record.documents().getBytes(StandardCharsets.UTF_8));
        }
        LeftFiles left = LeftFiles.in(places, wanted.checksums(), keptEdited, others);
        save(
                places.run(),
                new RunFile(record.settings().checksum(), record.inputs(), left, record.messages()).toBytes());
        removeUnfinished();
        return result(left.foreign());
    }

    /** What {@link #update} would do. */
    WriteResult compare(WantedFiles wanted) throws IOException {
        plan(wanted);
        return result(List.of());
    }

    /** Finds out what there is to do, and which files of earlier runs stay in the list all the same. */
    private Manifest plan(WantedFiles wanted) throws IOException {
        Manifest kept = new Manifest();
        planDeletions(wanted, kept);
        for (Map.Entry<RelativePath, byte[]> file : wanted.contents().entrySet()) {
            planWriting(file.getKey(), file.getValue());
        }
        return kept;
    }

    private void planDeletions(WantedFiles wanted, Manifest kept) throws IOException {
        for (RelativePath path : before.paths()) {
            Path file = path.below(places.root());
            boolean stale = !wanted.contains(path)
                    && !others.lists(path)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            if (stale && before.lists(path, Sha256.of(Files.readAllBytes(file)))) {
                deleted.add(path);
            } else if (stale) {
                keptEdited.add(path.text());
                kept.keep(path, before);
            }
        }
    }

    private void planWriting(RelativePath path, byte[] content) throws IOException {
        Path file = path.below(places.root());
        if (Files.isRegularFile(file)) {
            byte[] current = Files.readAllBytes(file);
            if (Arrays.equals(current, content) && !mayBeDeleted(path)) {
                unchanged.add(path.text());
                return;
            }
            String hash = Sha256.of(current);
            boolean generated = before.lists(path) || others.lists(path);
            if (generated && !before.lists(path, hash)) {
                replacedEdited.put(path, places.edited(path, hash));
            }
        }
        written.put(path, content);
    }

    /** Where case does not count, what is there may be an old file that is to go. */
    private boolean mayBeDeleted(RelativePath path) {
        return deleted.stream().anyMatch(old -> old.folded().equals(path.folded()));
    }

    private Map<RelativePath, Path> writeBeside() throws IOException {
        Map<RelativePath, Path> beside = new LinkedHashMap<>();
        if (!written.isEmpty()) {
            disk.createFolder(places.unfinished());
        }
        for (Map.Entry<RelativePath, byte[]> file : written.entrySet()) {
            Path unfinished = places.unfinished().resolve(String.valueOf(beside.size()));
            disk.write(unfinished, file.getValue());
            beside.put(file.getKey(), unfinished);
        }
        return beside;
    }

    /** Old files go first: where case does not count, a new file may have the place of an old one. */
    private void put(Map<RelativePath, Path> beside) throws IOException {
        for (RelativePath path : deleted) {
            disk.delete(path.below(places.root()));
            deleteEmptyFolders(path);
        }
        for (Map.Entry<RelativePath, Path> copy : replacedEdited.entrySet()) {
            disk.createFolderOf(copy.getValue());
            disk.move(copy.getKey().below(places.root()), copy.getValue());
        }
        for (Map.Entry<RelativePath, Path> file : beside.entrySet()) {
            Path place = file.getKey().below(places.root());
            disk.createFolderOf(place);
            disk.move(file.getValue(), place);
        }
    }

    private void save(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            disk.createFolder(places.unfinished());
            Path unfinished = places.unfinished().resolve(String.valueOf(file.getFileName()));
            disk.write(unfinished, content);
            disk.move(unfinished, file);
        }
    }

    private void removeUnfinished() throws IOException {
        if (Files.isDirectory(places.unfinished(), LinkOption.NOFOLLOW_LINKS)) {
            List<Path> left;
            try (Stream<Path> files = Files.list(places.unfinished())) {
                left = files.toList();
            }
            for (Path file : left) {
                disk.delete(file);
            }
            disk.delete(places.unfinished());
        }
    }

    private void deleteEmptyFolders(RelativePath deletedFile) throws IOException {
        List<String> segments = deletedFile.segments();
        for (int depth = segments.size() - 1; depth > 0; depth--) {
            Path folder = places.root().resolve(String.join("/", segments.subList(0, depth)));
            if (!isEmpty(folder)) {
                return;
            }
            disk.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        }
    }

    private WriteResult result(List<String> foreign) {
        Map<String, String> copies = new LinkedHashMap<>();
        replacedEdited.forEach((path, copy) -> copies.put(
                path.text(), places.root().relativize(copy).toString().replace('\\', '/')));
        return new WriteResult(
                written.keySet().stream().map(RelativePath::text).toList(),
                unchanged,
                deleted.stream().map(RelativePath::text).toList(),
                keptEdited,
                copies,
                foreign);
    }
}
