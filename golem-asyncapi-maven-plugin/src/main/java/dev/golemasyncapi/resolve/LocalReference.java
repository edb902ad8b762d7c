package dev.golemasyncapi.resolve;

import dev.golemasyncapi.source.JsonPointer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the text of a {@code $ref} that stays in its document: a URI fragment that holds a JSON pointer. */
final class LocalReference {

    private LocalReference() {}

    /** Whether a reference leads to a place in its own document. */
    static boolean isLocal(String ref) {
        return ref.startsWith("#");
    }

    /** The pointer of a local reference; empty where its fragment is not one. */
    static Optional<JsonPointer> pointer(String ref) {
        return JsonPointer.parse(percentDecoded(ref.substring(1)));
    }

    /** RFC 3986, 2.1; a percent sign without two digits stands for itself. */
    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int value = encoded[i] == '%' && i + 2 < encoded.length ? hex(encoded[i + 1], encoded[i + 2]) : -1;
            bytes.write(value < 0 ? encoded[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int upper = Character.digit(high, 16);
        int lower = Character.digit(low, 16);
        return upper < 0 || lower < 0 ? -1 : upper * 16 + lower;
    }
}
