package dev.golemasyncapi.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A whole message as it arrived, not decoded yet.
 *
 * @param text the content of a text message; null for a binary one
 * @param bytes the content of a binary message; null for a text one
 * @param size the length of the content in bytes on the wire
 */
record RawMessage(String text, byte[] bytes, int size) implements BufferEntry {

    static RawMessage text(String text, int size) {
        return new RawMessage(text, null, size);
    }

    static RawMessage binary(byte[] bytes) {
        return new RawMessage(null, bytes, bytes.length);
    }

    /**
     * {@return the text of the message}
     *
     * @throws CharacterCodingException if the bytes are not UTF-8. Jackson is not given the bytes, since it would take
     *     some invalid UTF-8 and guess UTF-16 and UTF-32
     */
    String utf8() throws CharacterCodingException {
        return text != null
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    /** {@return the bytes of the message; those of a text message in UTF-8} */
    byte[] content() {
        return text != null ? text.getBytes(StandardCharsets.UTF_8) : bytes;
    }

    /** {@return the content for people to look at, with U+FFFD for what is not UTF-8} */
    String lenientText() {
        return text != null ? text : new String(bytes, StandardCharsets.UTF_8);
    }
}
