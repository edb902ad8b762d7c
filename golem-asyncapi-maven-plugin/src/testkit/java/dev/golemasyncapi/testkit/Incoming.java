package dev.golemasyncapi.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What comes from a client on one connection: messages, Pings, Pongs and the Close, which are answered. */
final class Incoming {

    private final Wire wire;
    private final Journal<Received> messages = new Journal<>();
    private final Journal<byte[]> pings = new Journal<>();
    private final Journal<byte[]> pongs = new Journal<>();
    private final Journal<ClientClose> closes = new Journal<>();
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private boolean unfinishedIsBinary;
    private boolean inMessage;
    private volatile boolean closing;
    private volatile boolean silent;
    private volatile boolean ended;
    private volatile String problem = "";

    Incoming(Wire wire) {
        this.wire = wire;
    }

    Journal<Received> messages() {
        return messages;
    }

    Journal<byte[]> pings() {
        return pings;
    }

    Journal<byte[]> pongs() {
        return pongs;
    }

    Journal<ClientClose> closes() {
        return closes;
    }

    String problem() {
        return problem;
    }

    boolean isOpen() {
        return !ended && !closing;
    }

    boolean hasEnded() {
        return ended;
    }

    /** A Close goes to the client, so that the client's is its answer. */
    void closing() {
        closing = true;
    }

    void goSilent() {
        silent = true;
    }

    /** Reads until the connection ends. */
    void readAll() throws InterruptedException {
        ClientClose close = ClientClose.WITHOUT_CLOSE;
        try {
            close = read();
        } catch (Frame.Violation e) {
            problem = e.getMessage();
            sayClose(e.code());
        } catch (IOException gone) {
            // The client, or a drop() of the test, has ended it without a Close.
        } finally {
            ended = true;
            closes.add(close);
            closes.end();
            messages.end();
            pings.end();
            pongs.end();
        }
    }

    private ClientClose read() throws IOException, InterruptedException {
        while (true) {
            Frame frame = Frame.read(wire.in());
            if (silent) {
                wire.awaitClosed();
                return ClientClose.WITHOUT_CLOSE;
            }
            switch (frame.opcode()) {
                case Frame.TEXT, Frame.BINARY, Frame.CONTINUATION -> part(frame);
                case Frame.PING -> {
                    pings.add(frame.payload());
                    wire.write(new Frame(true, Frame.PONG, frame.payload()).bytes());
                }
                case Frame.PONG -> pongs.add(frame.payload());
                case Frame.CLOSE -> {
                    if (!closing) {
                        wire.write(new Frame(true, Frame.CLOSE, frame.payload()).bytes());
                    }
                    return close(frame.payload());
                }
                default -> throw new Frame.Violation(1002, "the client sent a frame with the opcode " + frame.opcode());
            }
        }
    }

    private void part(Frame frame) throws IOException {
        boolean continues = frame.opcode() == Frame.CONTINUATION;
        if (continues != inMessage) {
            throw new Frame.Violation(1002, "the client mixed the frames of two messages");
        }
        if (!continues) {
            unfinishedIsBinary = frame.opcode() == Frame.BINARY;
        }
        unfinished.writeBytes(frame.payload());
        inMessage = !frame.last();
        if (frame.last()) {
            messages.add(new Received(unfinishedIsBinary, unfinished.toByteArray()));
            unfinished.reset();
        }
    }

    private static ClientClose close(byte[] payload) {
        if (payload.length < 2) {
            return new ClientClose(1005, "");
        }
        int code = ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        return new ClientClose(code, new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8));
    }

    private void sayClose(int code) {
        try {
            wire.write(new Frame(
                            true,
                            Frame.CLOSE,
                            ByteBuffer.allocate(2).putShort((short) code).array())
                    .bytes());
        } catch (IOException gone) {
            ended = true;
        }
    }

    /** {@return what has come so far, for the message of a failure} */
    @Override
    public String toString() {
        return (ended ? "the connection has ended" : closing ? "the server has sent a Close" : "the connection is open")
                + ", " + messages.all().size() + " messages have come"
                + (problem.isEmpty() ? "" : ", and " + problem);
    }
}
