package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** All that a run does to the disk, in small steps; between any two of them, and in each, it may end for good. */
class Disk {

    /** Makes a folder and those above it. */
    void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Makes the folder that a file is to be in, and those above it. */
    final void createFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            createFolder(folder);
        }
    }

    /** Writes a file that nobody looks at yet. */
    void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
    }

    /** Readers see the old file or the new one, never half of one. */
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
