package dev.golemasyncapi.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where things are in an output directory.
 *
 * @param root the folder itself
 * @param owner who writes, as the name of a file
 */
record Places(Path root, String owner) {

    /** The places of an owner, whose name is made that of a file without losing a difference. */
    static Places of(Path root, String owner) {
        StringBuilder name = new StringBuilder();
        for (byte b : owner.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '-' || b == '_' || b == '.' || (b > 0 && Character.isLetterOrDigit(b));
            name.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xFF));
        }
        return new Places(root.toAbsolutePath().normalize(), name.toString());
    }

    /** The folder of everything that is not generated. */
    Path folder() {
        return root.resolve(Manifest.FOLDER);
    }

    /** The list of the files that the owner wrote. */
    Path manifest() {
        return folder().resolve(owner + Manifest.SUFFIX);
    }

    /** The record of the owner's last run. */
    Path run() {
        return folder().resolve(owner + ".run");
    }

    /** What the owner's last run generated from. */
    Path documents() {
        return folder().resolve(owner + ".documents");
    }

    /** What is written and not in its place yet. */
    Path unfinished() {
        return folder().resolve(owner + ".new");
    }

    /** Kept by one run at a time, whoever its owner. */
    Path lock() {
        return folder().resolve("lock");
    }

    /** A copy of a file that someone edited: under a name that no compiler looks at, and another for each content. */
    Path edited(RelativePath path, String hash) {
        return folder().resolve("edited").resolve(path.text() + "." + hash.substring(0, 8));
    }
}
