package dev.golemasyncapi.access;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Downloads that leave a copy in a folder, for builds that are offline. */
public final class CachedDownloads implements Downloads {

    private final Downloads downloads;
    private final Path folder;
    private final boolean offline;

    /**
     * Takes the folder.
     *
     * @param downloads gets what is to be kept
     * @param folder holds the copies
     * @param offline whether only copies are read
     */
    public CachedDownloads(Downloads downloads, Path folder, boolean offline) {
        this.downloads = downloads;
        this.folder = folder;
        this.offline = offline;
    }

    @Override
    public Answer get(URI address) throws IOException {
        Path copy = folder.resolve(sha256(address.toString()));
        Path redirect = folder.resolve(copy.getFileName() + ".redirect");
        if (offline) {
            return copied(copy, redirect);
        }
        Answer answer = downloads.get(address);
        Files.createDirectories(folder);
        if (answer.redirect().isPresent()) {
            put(redirect, answer.redirect().get().getBytes(StandardCharsets.UTF_8));
            Files.deleteIfExists(copy);
        } else {
            put(copy, answer.body());
            Files.deleteIfExists(redirect);
        }
        return answer;
    }

    private static Answer copied(Path copy, Path redirect) throws IOException {
        if (Files.exists(copy)) {
            return new Answer(Files.readAllBytes(copy), Optional.empty());
        }
        if (Files.exists(redirect)) {
            return new Answer(new byte[0], Optional.of(Files.readString(redirect)));
        }
        throw new IOException("the build is offline and there is no copy of it yet; build once online");
    }

    /** Beside and then in place, since builds may run at the same time. */
    private void put(Path file, byte[] content) throws IOException {
        Path beside = Files.createTempFile(folder, "download", null);
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
