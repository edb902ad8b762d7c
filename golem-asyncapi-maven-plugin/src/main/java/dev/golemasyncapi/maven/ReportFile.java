package dev.golemasyncapi.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file with something to read about a run. */
final class ReportFile {

    private final Path file;

    ReportFile(Path file) {
        this.file = file;
    }

    /** Writes it, with its folder, unless it says the same already. */
    void write(String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        boolean same = Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
        if (!same) {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, content);
        }
    }
}
