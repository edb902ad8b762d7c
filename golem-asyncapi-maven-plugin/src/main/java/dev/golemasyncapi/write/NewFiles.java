package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files that are made once and then belong to the user: one that is there, whatever it holds, is left as it is. */
public final class NewFiles {

    private final Path root;

    /** @param root the folder that the paths start at */
    public NewFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * What became of a call.
     *
     * @param written the paths of the files that were made
     * @param kept the paths of those that were there
     */
    public record Result(List<String> written, List<String> kept) {

        /** Copies the lists. */
        public Result {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Writes those of the files that are not there.
     *
     * @throws OutputRefusedException if a file would not be below the folder; nothing has been written then
     * @throws IOException if writing fails; calling again completes what was begun
     */
    public Result write(List<GeneratedFile> files) throws IOException {
        WantedFiles wanted = WantedFiles.of(files);
        for (RelativePath path : wanted.contents().keySet()) {
            refuseLinkOut(path.below(root));
        }
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<RelativePath, byte[]> file : wanted.contents().entrySet()) {
            boolean isNew = writeNew(file.getKey().below(root), file.getValue());
            (isNew ? written : kept).add(file.getKey().text());
        }
        return new Result(written, kept);
    }

    private static boolean writeNew(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** A link below the folder must not lead the files somewhere else. */
    private void refuseLinkOut(Path file) throws IOException {
        Path nearest = root;
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            if (Files.exists(folder)) {
                nearest = folder;
                break;
            }
        }
        if (Files.exists(nearest) && !nearest.toRealPath().startsWith(root.toRealPath())) {
            throw new OutputRefusedException("refused to write " + file + ": a link leads out of " + root);
        }
    }
}
