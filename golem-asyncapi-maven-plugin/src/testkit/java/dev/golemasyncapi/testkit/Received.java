package dev.golemasyncapi.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A message of a client.
 *
 * @param binary whether it came as a binary message
 * @param content its bytes
 */
record Received(boolean binary, byte[] content) {

    /**
     * {@return the text of the message}
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    /** {@return the message for people to look at} */
    @Override
    public String toString() {
        return binary
                ? "a binary message of " + content.length + " bytes"
                : "\"" + Shown.text(new String(content, StandardCharsets.UTF_8)) + "\"";
    }
}
