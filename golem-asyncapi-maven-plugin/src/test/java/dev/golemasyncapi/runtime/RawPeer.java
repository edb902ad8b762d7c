package dev.golemasyncapi.runtime;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** The server's end of one connection: writes frames byte by byte and reads those of the client. */
final class RawPeer implements AutoCloseable {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /** A frame of the client, unmasked. */
    record Frame(int opcode, boolean masked, byte[] payload) {

        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        int closeCode() {
            return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        }
    }

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private String request = "";

    RawPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout((int) RawWebSocketServer.PATIENCE.toMillis());
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    void readRequest() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            text.append((char) in.readUnsignedByte());
        }
        request = text.toString();
    }

    /** The request line and the headers as they came. */
    String request() {
        return request;
    }

    Optional<String> header(String name) {
        return request.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst();
    }

    void acceptHandshake() throws IOException {
        acceptHandshakeAnd(new byte[0]);
    }

    /** Sends more in the same breath as the answer to the handshake. */
    void acceptHandshakeAnd(byte[] more) throws IOException {
        byte[] answer =
                ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                                + acceptKey() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        send(ByteBuffer.allocate(answer.length + more.length)
                .put(answer)
                .put(more)
                .array());
    }

    private String acceptKey() {
        try {
            String key = header("Sec-WebSocket-Key").orElseThrow() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-1").digest(key.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    void send(String raw) throws IOException {
        send(raw.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] raw) throws IOException {
        out.write(raw);
        out.flush();
    }

    void text(String message) throws IOException {
        frame(true, TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    void frame(boolean last, int opcode, byte[] payload) throws IOException {
        send(bytesOf(last, opcode, payload));
    }

    static byte[] bytesOf(boolean last, int opcode, byte[] payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(payload.length + 10);
        frame.write((last ? 0x80 : 0) | opcode);
        if (payload.length < 126) {
            frame.write(payload.length);
        } else if (payload.length < 65_536) {
            frame.write(126);
            frame.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) payload.length).array());
        } else {
            frame.write(127);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    void ping(String payload) throws IOException {
        frame(true, PING, payload.getBytes(StandardCharsets.UTF_8));
    }

    void closeFrame(int code, String reason) throws IOException {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        frame(
                true,
                CLOSE,
                ByteBuffer.allocate(2 + text.length)
                        .putShort((short) code)
                        .put(text)
                        .array());
    }

    /**
     * Reads the next frame of the client, but for Pongs that nobody asked for: how many of those come, and when,
     * depends on how busy the machine is.
     */
    Frame read() throws IOException {
        Frame frame = readAny();
        while (frame.opcode() == PONG && frame.payload().length == 0) {
            frame = readAny();
        }
        return frame;
    }

    private Frame readAny() throws IOException {
        int opcode = in.readUnsignedByte() & 0xF;
        int second = in.readUnsignedByte();
        int length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        }
        byte[] mask = in.readNBytes(4);
        byte[] payload = in.readNBytes(length);
        for (int i = 0; i < length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return new Frame(opcode, (second & 0x80) != 0, payload);
    }

    /** Whether the client has ended the connection: nothing but its end can be read. */
    boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    /** Ends the connection with a RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
