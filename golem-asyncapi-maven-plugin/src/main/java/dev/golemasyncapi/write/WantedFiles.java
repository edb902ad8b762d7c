package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The files of one run as bytes, checked: no unsafe path, and no two files in one place. */
final class WantedFiles {

    private final Map<RelativePath, byte[]> contents;

    private WantedFiles(Map<RelativePath, byte[]> contents) {
        this.contents = Collections.unmodifiableMap(contents);
    }

    static WantedFiles of(List<GeneratedFile> files) throws IOException {
        Map<RelativePath, byte[]> contents = new LinkedHashMap<>();
        NavigableMap<String, RelativePath> claimed = new TreeMap<>();
        for (GeneratedFile file : files) {
            RelativePath path = RelativePath.of(file.path());
            RelativePath other = claimed.put(path.folded(), path);
            if (other != null) {
                throw new OutputRefusedException("refused to write '" + other + "' and '" + path
                        + "': where case does not count they are the same file");
            }
            contents.put(path, encode(file));
        }
        refuseFilesUsedAsFolders(claimed);
        return new WantedFiles(contents);
    }

    Map<RelativePath, byte[]> contents() {
        return contents;
    }

    /** The checksums of the files, in the order that they were given in. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new LinkedHashMap<>();
        contents.forEach((path, content) -> checksums.put(path.text(), Checksum.of(content)));
        return checksums;
    }

    boolean contains(RelativePath path) {
        return contents.containsKey(path);
    }

    private static void refuseFilesUsedAsFolders(NavigableMap<String, RelativePath> claimed)
            throws OutputRefusedException {
        for (Map.Entry<String, RelativePath> file : claimed.entrySet()) {
            String folder = file.getKey() + "/";
            Map.Entry<String, RelativePath> inside = claimed.ceilingEntry(folder);
            if (inside != null && inside.getKey().startsWith(folder)) {
                throw new OutputRefusedException("refused to write '" + file.getValue() + "' and '" + inside.getValue()
                        + "': the first would have to be a file and a folder");
            }
        }
    }

    /**
     * UTF-8 with LF, whatever the platform; half a surrogate pair fails here and is not turned into a question mark.
     */
    private static byte[] encode(GeneratedFile file) throws IOException {
        String text = file.content().replace("\r\n", "\n").replace('\r', '\n');
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IOException("the content of '" + file.path() + "' cannot be written as UTF-8", e);
        }
    }
}
