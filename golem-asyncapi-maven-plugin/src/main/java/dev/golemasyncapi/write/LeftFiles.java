package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Looks whether files are still as a run left them. */
final class LeftFiles {

    private final Path root;
    private final Path manifestFile;

    LeftFiles(Path root, Path manifestFile) {
        this.root = root;
        this.manifestFile = manifestFile;
    }

    /** The run, where all of its files are there and unchanged, and those that it kept are still edited. */
    Optional<LastRun> of(RunFile run) throws IOException {
        if (!Files.isRegularFile(manifestFile) || !run.list().equals(Sha256.of(Files.readAllBytes(manifestFile)))) {
            return Optional.empty();
        }
        Manifest manifest = Manifest.read(manifestFile);
        for (RelativePath path : manifest.paths()) {
            boolean kept = run.kept().contains(path.text());
            if (!isThere(path) || kept == manifest.lists(path, hash(path))) {
                return Optional.empty();
            }
        }
        int generated = manifest.paths().size() - run.kept().size();
        return Optional.of(new LastRun(generated, run.messages(), run.kept()));
    }

    private boolean isThere(RelativePath path) {
        return Files.isRegularFile(path.below(root), LinkOption.NOFOLLOW_LINKS);
    }

    private String hash(RelativePath path) throws IOException {
        return Sha256.of(Files.readAllBytes(path.below(root)));
    }
}
