package dev.golemasyncapi.it.fault;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One connection through the {@link FaultProxy}: passes on whole frames of the server, or less, or something else. */
final class ProxyLink implements AutoCloseable {

    private static final int CLOSE = 0x8;
    private static final int PONG = 0xA;
    private static final int PING_FRAME = 0x89;
    /** The length of a masked frame without a payload, such as a Pong that nobody asked for. */
    private static final int EMPTY_FRAME = 6;

    private static final long DEADLINE_SECONDS = 20;

    private final Socket client;
    private final Socket server;
    private final DataInputStream fromServer;
    private final List<String> passed;
    private final Set<Integer> codes;
    private final BlockingQueue<Integer> pongs = new LinkedBlockingQueue<>();
    private final CountDownLatch clientHasGone = new CountDownLatch(1);

    ProxyLink(Socket client, Socket server, List<String> passed, Set<Integer> codes) throws IOException {
        this.client = client;
        this.server = server;
        this.passed = passed;
        this.codes = codes;
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        fromServer = new DataInputStream(new BufferedInputStream(server.getInputStream()));
    }

    /** Passes on what the client says, and looks for its Pongs, until it has gone. */
    void passToServer() {
        try {
            DataInputStream fromClient = new DataInputStream(new BufferedInputStream(client.getInputStream()));
            server.getOutputStream().write(readHead(fromClient));
            while (true) {
                byte[] frame = readFrame(fromClient);
                int opcode = frame[0] & 0xF;
                if (opcode == PONG && frame.length > EMPTY_FRAME) {
                    pongs.add(frame.length);
                } else if (opcode == CLOSE) {
                    clientHasGone.countDown();
                }
                server.getOutputStream().write(frame);
            }
        } catch (IOException eitherHasGone) {
            clientHasGone.countDown();
        }
    }

    void passHandshake() throws IOException {
        write(readHead(fromServer));
    }

    /** Passes on whole messages, and returns when the client has read them all. */
    void passMessages(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            byte[] frame = nextFrame();
            write(frame);
            noteAsPassed(frame);
        }
        awaitPong();
    }

    /** Notes that the client has got a message whole. */
    void noteAsPassed(byte[] frame) {
        passed.add(payload(frame));
    }

    /** The next message of the server, as a frame. */
    byte[] nextFrame() throws IOException {
        return readFrame(fromServer);
    }

    void awaitPong() throws IOException, InterruptedException {
        pongs.clear();
        write((byte) PING_FRAME, (byte) 1, (byte) 'p');
        if (pongs.poll(DEADLINE_SECONDS, TimeUnit.SECONDS) == null) {
            throw new AssertionError("the client has not answered a Ping");
        }
    }

    void write(byte... bytes) throws IOException {
        client.getOutputStream().write(bytes);
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void closeFrame(int code) throws IOException, InterruptedException {
        codes.add(code);
        write(ByteBuffer.allocate(4)
                .put((byte) 0x88)
                .put((byte) 2)
                .putShort((short) code)
                .array());
        awaitClient();
    }

    /** Waits until the client has given up, or said Close. */
    void awaitClient() throws InterruptedException {
        if (!clientHasGone.await(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the client has not given up");
        }
    }

    /** Lets time pass, unless the client goes. */
    void pause(long millis) throws InterruptedException {
        clientHasGone.await(millis, TimeUnit.MILLISECONDS);
    }

    void reset() throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }

    static String payload(byte[] frame) {
        return new String(frame, headLength(frame), frame.length - headLength(frame), StandardCharsets.UTF_8);
    }

    /** How many bytes stand before the payload of a frame of the server. */
    static int headLength(byte[] frame) {
        return (frame[1] & 0x7F) < 126 ? 2 : 4;
    }

    private static byte[] readHead(DataInputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!endsWithEmptyLine(head.toByteArray())) {
            head.write(in.readUnsignedByte());
        }
        return head.toByteArray();
    }

    private static boolean endsWithEmptyLine(byte[] head) {
        return head.length >= 4
                && Arrays.equals(Arrays.copyOfRange(head, head.length - 4, head.length), new byte[] {13, 10, 13, 10});
    }

    private static byte[] readFrame(DataInputStream in) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(in.readUnsignedByte());
        int second = in.readUnsignedByte();
        frame.write(second);
        int length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
            frame.write(length >> 8);
            frame.write(length);
        }
        int rest = length + ((second & 0x80) == 0 ? 0 : 4);
        byte[] bytes = in.readNBytes(rest);
        if (bytes.length < rest) {
            throw new IOException("the frame is cut off");
        }
        frame.writeBytes(bytes);
        return frame.toByteArray();
    }
}
