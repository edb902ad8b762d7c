package dev.golemasyncapi.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps other builds out of an output directory, in this JVM and in others. The operating system lets go of it when a
 * process ends, however that happens; the file stays.
 */
final class FolderLock implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until nobody else has the lock. */
    static FolderLock take(Path file) throws IOException {
        return take(file, PATIENCE);
    }

    static FolderLock take(Path file, Duration patience) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            long start = System.nanoTime();
            while (!isFree(channel)) {
                if (System.nanoTime() - start > patience.toNanos()) {
                    throw new IOException("another build holds " + file + " for " + patience.toSeconds()
                            + " seconds; end it, or give each build an outputDirectory of its own");
                }
                Thread.sleep(PAUSE.toMillis());
            }
            taken = true;
            return new FolderLock(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted while another one held " + file);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Whether the lock was free, and is ours now. This JVM knows its own locks across class loaders. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
