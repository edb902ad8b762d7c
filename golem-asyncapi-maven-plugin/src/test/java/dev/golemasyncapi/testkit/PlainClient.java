package dev.golemasyncapi.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client that sends exactly what a test tells it to, and reads what comes back. */
final class PlainClient implements AutoCloseable {

    private final Socket socket;
    private final DataInputStream in;

    PlainClient(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) LampServer.SOON.toMillis());
        in = new DataInputStream(socket.getInputStream());
    }

    /** Asks for a WebSocket, and returns the head of the answer. */
    String handshake(String target, String... headers) throws IOException {
        return ask("GET " + target + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + String.join(
                        "", List.of(headers).stream().map(each -> each + "\r\n").toList()) + "\r\n");
    }

    /** Sends a request, and returns the head of the answer. */
    String ask(String request) throws IOException {
        raw(request.getBytes(StandardCharsets.UTF_8));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    /** The rest of what the server sends, up to the end. */
    String rest() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    void raw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Sends a frame with a mask of zeros. */
    void frame(int first, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        if (payload.length < 126) {
            frame.write(0x80 | payload.length);
        } else if (payload.length < 1 << 16) {
            frame.write(0x80 | 126);
            frame.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) payload.length).array());
        } else {
            frame.write(0x80 | 127);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        raw(frame.toByteArray());
    }

    void text(String text) throws IOException {
        frame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the next bytes of the server. */
    byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    /** Reads a frame of less than 126 bytes: its first byte and its text. */
    String frame() throws IOException {
        int first = in.readUnsignedByte();
        byte[] payload = bytes(in.readUnsignedByte());
        return Integer.toHexString(first) + " " + new String(payload, StandardCharsets.UTF_8);
    }

    /** The code of the Close that comes next. */
    int closeCode() throws IOException {
        in.readUnsignedByte();
        return ByteBuffer.wrap(bytes(in.readUnsignedByte())).getShort() & 0xFFFF;
    }

    boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
