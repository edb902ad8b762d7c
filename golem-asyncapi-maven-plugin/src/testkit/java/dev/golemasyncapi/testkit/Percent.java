package dev.golemasyncapi.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Takes percent-encoding away (RFC 3986 section 2.1). */
final class Percent {

    private Percent() {}

    /**
     * {@return the text without its encoding}
     *
     * @throws IllegalArgumentException if it is no encoded UTF-8
     */
    static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                bytes.write(encoded[i]);
            } else {
                if (i + 2 >= encoded.length) {
                    throw notEncoded(text);
                }
                int high = Character.digit((char) encoded[i + 1], 16);
                int low = Character.digit((char) encoded[i + 2], 16);
                if (high < 0 || low < 0) {
                    throw notEncoded(text);
                }
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notEncoded(text);
        }
    }

    /** {@return the text of a query without its encoding, where a plus stands for a space} */
    static String decodedQuery(String text) {
        return decoded(text.replace('+', ' '));
    }

    private static IllegalArgumentException notEncoded(String text) {
        return new IllegalArgumentException("\"" + Shown.text(text) + "\" is not percent-encoded UTF-8");
    }
}
