package dev.golemasyncapi.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A frame of RFC 6455 section 5.2.
 *
 * @param last whether it ends its message
 * @param opcode what it is
 * @param payload what it holds, unmasked
 */
record Frame(boolean last, int opcode, byte[] payload) {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /** The longest frame that is taken from a client. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MASK = 4;

    /** The client broke the protocol. */
    static final class Violation extends IOException {

        private static final long serialVersionUID = 1L;

        private final int code;

        Violation(int code, String message) {
            super(message);
            this.code = code;
        }

        /** {@return the code to close with} */
        int code() {
            return code;
        }
    }

    /** {@return the frame as a server sends it, without a mask} */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(payload.length + 10);
        bytes.write((last ? 0x80 : 0) | opcode);
        if (payload.length < 126) {
            bytes.write(payload.length);
        } else if (payload.length < 1 << 16) {
            bytes.write(126);
            bytes.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) payload.length).array());
        } else {
            bytes.write(127);
            bytes.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }

    /** Reads the next frame of a client. */
    static Frame read(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        if ((first & 0x70) != 0) {
            throw new Violation(1002, "the client set reserved bits, but no extension was agreed on");
        }
        if ((second & 0x80) == 0) {
            throw new Violation(1002, "the client sent a frame without a mask");
        }
        long length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        if (length < 0 || length > MOST_BYTES) {
            throw new Violation(1009, "the client sent a frame of more than " + MOST_BYTES + " bytes");
        }
        byte[] mask = new byte[MASK];
        in.readFully(mask);
        byte[] payload = new byte[(int) length];
        in.readFully(payload);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % MASK];
        }
        return new Frame((first & 0x80) != 0, first & 0xF, payload);
    }
}
