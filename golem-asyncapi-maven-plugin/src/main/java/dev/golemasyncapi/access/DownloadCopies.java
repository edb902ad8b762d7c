package dev.golemasyncapi.access;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** What was downloaded earlier, in a folder. */
public final class DownloadCopies implements Downloads {

    private final Path folder;
    private final Instant oldest;

    /**
     * Takes the folder.
     *
     * @param folder holds the copies
     * @param oldest what was downloaded earlier than that is left out
     */
    public DownloadCopies(Path folder, Instant oldest) {
        this.folder = folder;
        this.oldest = oldest;
    }

    @Override
    public Answer get(URI address) throws IOException {
        if (isCopied(copy(address))) {
            return new Answer(Files.readAllBytes(copy(address)), Optional.empty());
        }
        if (isCopied(redirect(address))) {
            return new Answer(new byte[0], Optional.of(Files.readString(redirect(address))));
        }
        throw new IOException("the build is offline and there is no copy of it yet; build once online");
    }

    private boolean isCopied(Path file) throws IOException {
        return Files.exists(file)
                && !Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
    }

    /** Keeps what came for an address. */
    void put(URI address, Answer answer) throws IOException {
        Files.createDirectories(folder);
        if (answer.redirect().isPresent()) {
            put(redirect(address), answer.redirect().get().getBytes(StandardCharsets.UTF_8));
            Files.deleteIfExists(copy(address));
        } else {
            put(copy(address), answer.body());
            Files.deleteIfExists(redirect(address));
        }
    }

    /** Beside and then in place, since builds may run at the same time. */
    private void put(Path file, byte[] content) throws IOException {
        Path beside = Files.createTempFile(folder, "download", null);
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path copy(URI address) {
        return folder.resolve(sha256(address.toString()));
    }

    private Path redirect(URI address) {
        return folder.resolve(sha256(address.toString()) + ".redirect");
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
