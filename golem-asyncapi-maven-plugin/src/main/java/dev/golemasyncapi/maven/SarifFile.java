package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.SarifReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The file that code hosts read diagnostics from. */
final class SarifFile {

    private final Path file;

    SarifFile(Path file) {
        this.file = file;
    }

    /** Writes it, unless it says the same already. */
    void write(List<Diagnostic> diagnostics) throws IOException {
        byte[] content = SarifReport.of(diagnostics).getBytes(StandardCharsets.UTF_8);
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
