package dev.golemasyncapi.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** Downloads that leave a copy in a folder, for builds that are offline. */
public final class CachedDownloads implements Downloads {

    private final Downloads downloads;
    private final DownloadCopies copies;
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
        this.copies = new DownloadCopies(folder, Instant.MIN);
        this.offline = offline;
    }

    @Override
    public Answer get(URI address) throws IOException {
        if (offline) {
            return copies.get(address);
        }
        Answer answer = downloads.get(address);
        copies.put(address, answer);
        return answer;
    }
}
