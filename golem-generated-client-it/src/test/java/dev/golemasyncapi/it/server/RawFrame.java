package dev.golemasyncapi.it.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A frame that a client sent.
 *
 * @param opcode one of the constants of {@link RawConnection}
 * @param masked whether it was masked, as all frames of a client must be
 * @param payload the content, unmasked
 */
public record RawFrame(int opcode, boolean masked, byte[] payload) {

    /** {@return the payload as text} */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** {@return the code of a Close frame, or 1005 when it has none} */
    public int closeCode() {
        return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
    }
}
