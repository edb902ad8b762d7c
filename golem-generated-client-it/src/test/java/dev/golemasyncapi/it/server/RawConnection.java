package dev.golemasyncapi.it.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;

/** A TCP connection on which a {@link RawWebSocketServer.Script} speaks HTTP and WebSocket by hand. */
public final class RawConnection implements AutoCloseable {

    /** The opcodes of RFC 6455 section 5.2. */
    public static final int CONTINUATION = 0x0;

    /** A frame of text. */
    public static final int TEXT = 0x1;

    /** A frame of bytes. */
    public static final int BINARY = 0x2;

    /** A frame that ends the WebSocket. */
    public static final int CLOSE = 0x8;

    /** A frame that asks for a Pong. */
    public static final int PING = 0x9;

    /** A frame that answers a Ping. */
    public static final int PONG = 0xA;

    private static final String ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final Pattern KEY = Pattern.compile("(?im)^Sec-WebSocket-Key:\\s*(\\S+)");
    private static final int FIN = 0x80;
    private static final int EXTENDED_16 = 126;
    private static final int EXTENDED_64 = 127;

    private final Socket socket;
    private final DataInputStream in;

    RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    /** {@return the HTTP request up to its empty line} */
    public String readRequest() throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            request.append((char) in.readUnsignedByte());
        }
        return request.toString();
    }

    /** Reads the request and answers it as RFC 6455 section 4.2.2 wants. */
    public RawConnection accept() throws IOException {
        return accept(readRequest());
    }

    /** Answers a request that was read before, with more header lines if need be. */
    public RawConnection accept(String request, String... headerLines) throws IOException {
        Matcher key = KEY.matcher(request);
        if (!key.find()) {
            throw new IOException("the request has no Sec-WebSocket-Key");
        }
        StringBuilder more = new StringBuilder();
        for (String line : headerLines) {
            more.append(line).append("\r\n");
        }
        return write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + acceptOf(key.group(1)) + "\r\n" + more + "\r\n");
    }

    /** {@return the name in the certificate of the client, which the TLS handshake has proved} */
    public String clientName() throws IOException {
        if (socket instanceof SSLSocket tls) {
            return tls.getSession().getPeerPrincipal().getName();
        }
        throw new IOException("this connection has no TLS");
    }

    /** Writes text as it is. */
    public RawConnection write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes as they are. */
    public RawConnection write(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Writes a whole text message. */
    public RawConnection text(String text) throws IOException {
        return frame(true, TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a frame; {@code last} is its FIN bit. */
    public RawConnection frame(boolean last, int opcode, byte... payload) throws IOException {
        return write(bytesOf(last, opcode, payload));
    }

    /** Writes a Ping. */
    public RawConnection ping(String payload) throws IOException {
        return frame(true, PING, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a Close frame. */
    public RawConnection closeFrame(int code, String reason) throws IOException {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        byte[] payload = ByteBuffer.allocate(2 + text.length)
                .putShort((short) code)
                .put(text)
                .array();
        return frame(true, CLOSE, payload);
    }

    /**
     * {@return the next frame of the client, unmasked, but for Pongs that nobody asked for: how many of those come, and
     * when, depends on how busy the machine is}
     */
    public RawFrame readFrame() throws IOException {
        RawFrame frame = readAnyFrame();
        while (frame.opcode() == PONG && frame.payload().length == 0) {
            frame = readAnyFrame();
        }
        return frame;
    }

    private RawFrame readAnyFrame() throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        int length = second & 0x7F;
        if (length == EXTENDED_16) {
            length = in.readUnsignedShort();
        } else if (length == EXTENDED_64) {
            length = Math.toIntExact(in.readLong());
        }
        boolean masked = (second & 0x80) != 0;
        byte[] mask = in.readNBytes(masked ? 4 : 0);
        byte[] payload = in.readNBytes(length);
        for (int i = 0; i < payload.length && mask.length > 0; i++) {
            payload[i] ^= mask[i % 4];
        }
        return new RawFrame(first & 0x0F, masked, payload);
    }

    /** Waits until the client has ended its side, and returns the code of the Close frame that it sent before. */
    public int awaitClose() throws IOException {
        RawFrame frame = readFrame();
        while (frame.opcode() != CLOSE) {
            frame = readFrame();
        }
        return frame.closeCode();
    }

    /** {@return whether the client has ended its side: nothing but its end can be read} */
    public boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    /** Ends the connection with RST: the client loses what it has not read. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Ends the connection with FIN. */
    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** {@return the bytes of a frame; {@code last} is its FIN bit} */
    public static byte[] bytesOf(boolean last, int opcode, byte... payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(payload.length + 10);
        frame.write((last ? FIN : 0) | opcode);
        if (payload.length < EXTENDED_16) {
            frame.write(payload.length);
        } else if (payload.length <= 0xFFFF) {
            frame.write(EXTENDED_16);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        } else {
            frame.write(EXTENDED_64);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    private static String acceptOf(String key) {
        try {
            // SHA-1 is what the handshake is defined with; nothing is kept secret by it.
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest((key + ACCEPT_SUFFIX).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
