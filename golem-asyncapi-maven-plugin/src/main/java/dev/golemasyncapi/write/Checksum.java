package dev.golemasyncapi.write;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a content is still what it was: its length and two sums of 32 bits. The JDK computes them in native
 * code from the first byte on, while SHA-256 takes a cold JVM longer than all else in a build where nothing has
 * changed.
 */
final class Checksum {

    private Checksum() {}

    static String of(byte[] content) {
        CRC32 first = new CRC32();
        first.update(content, 0, content.length);
        CRC32C second = new CRC32C();
        second.update(content, 0, content.length);
        long both = first.getValue() << 32 | second.getValue();
        return Integer.toHexString(content.length).concat("-").concat(Long.toHexString(both));
    }
}
