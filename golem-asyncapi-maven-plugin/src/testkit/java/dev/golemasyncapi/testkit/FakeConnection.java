package dev.golemasyncapi.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The server's end of a connection. Methods may be called on any thread; those that wait do so until a deadline, and
 * fail with an {@link AssertionError}.
 */
public abstract class FakeConnection {

    private static final int LONGEST_REASON = 123;
    private static final Duration NO_LAG = Duration.ZERO;

    private final ConnectionStart start;
    private final Incoming incoming;
    private final Object sending = new Object();
    private volatile Duration lag = NO_LAG;

    /**
     * For generated connections.
     *
     * @param start the handshake
     */
    protected FakeConnection(ConnectionStart start) {
        this.start = start;
        this.incoming = new Incoming(start.wire());
    }

    /** {@return what the client asked for in its handshake} */
    public final ClientRequest handshake() {
        return start.request();
    }

    /** {@return whether neither side has ended the connection} */
    public final boolean isOpen() {
        return incoming.isOpen();
    }

    /**
     * Sends a text message, whatever the document says.
     *
     * @param text the message
     */
    public final void sendText(String text) {
        sendFrames(List.of(new Frame(true, Frame.TEXT, utf8(text))));
    }

    /**
     * Sends a binary message, whatever the document says.
     *
     * @param bytes the message
     */
    public final void sendBinary(byte[] bytes) {
        sendFrames(List.of(new Frame(true, Frame.BINARY, bytes.clone())));
    }

    /**
     * Sends a text message in several frames, which may break in the middle of a character.
     *
     * @param text the message
     * @param bytesInFrame how many bytes each frame but the last has
     */
    public final void sendFragmented(String text, int bytesInFrame) {
        sendFrames(Fragments.of(utf8(text), bytesInFrame));
    }

    /**
     * Sends bytes that need not be a frame.
     *
     * @param bytes what goes over the wire
     */
    public final void sendRaw(byte[] bytes) {
        write(bytes);
    }

    /**
     * Begins a text message, and resets the connection in the middle of its frame.
     *
     * @param text the message
     * @param bytes how many of its bytes the client gets
     */
    public final void cut(String text, int bytes) {
        byte[] payload = utf8(text);
        if (bytes < 0 || bytes >= payload.length) {
            throw new IllegalArgumentException("the message has " + payload.length + " bytes, and is cut behind "
                    + bytes + " of them; cut it before its end");
        }
        byte[] frame = new Frame(true, Frame.TEXT, payload).bytes();
        write(Arrays.copyOf(frame, frame.length - payload.length + bytes));
        drop();
    }

    /**
     * Sends a Ping.
     *
     * @param payload what the client is to send back, at most 125 bytes
     */
    public final void ping(String payload) {
        write(new Frame(true, Frame.PING, payload.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    /** Closes the connection with code 1000, as a server does that has nothing more to say. */
    public final void close() {
        close(1000, "");
    }

    /**
     * Sends a Close, and ends the connection once the client has answered it.
     *
     * @param code from 1000 to 4999
     * @param reason at most 123 bytes
     */
    public final void close(int code, String reason) {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        if (code < 1000 || code > 4999 || text.length > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "a Close has a code from 1000 to 4999 and a reason of at most " + LONGEST_REASON + " bytes");
        }
        ByteBuffer payload =
                ByteBuffer.allocate(2 + text.length).putShort((short) code).put(text);
        incoming.closing();
        write(new Frame(true, Frame.CLOSE, payload.array()).bytes());
    }

    /** Resets the connection, without a Close. */
    public final void drop() {
        try {
            start.wire().reset();
        } catch (IOException e) {
            throw new ConnectionGoneError("the connection could not be reset", e);
        }
    }

    /** Neither reads nor answers anything from now on, and leaves the connection open: no Pong, no Close. */
    public final void goSilent() {
        incoming.goSilent();
    }

    /**
     * Lets each message from now on wait before it is sent.
     *
     * @param pause how long
     */
    public final void lag(Duration pause) {
        lag = Objects.requireNonNull(pause, "pause");
    }

    /**
     * Waits for the next message as text, whatever the document says.
     *
     * @param deadline how long
     * @return the message
     */
    public final String receivedText(Duration deadline) {
        return receive(MessageReader.text(), deadline);
    }

    /**
     * Waits for the next message as bytes, whatever the document says.
     *
     * @param deadline how long
     * @return the message
     */
    public final byte[] receivedBinary(Duration deadline) {
        return receive(MessageReader.bytes(), deadline);
    }

    /**
     * Waits for the end of the connection.
     *
     * @param deadline how long
     * @return how the client ended it
     */
    public final ClientClose awaitClose(Duration deadline) {
        return incoming.closes()
                .take(deadline)
                .orElseThrow(() -> failure("the client did not close the connection", deadline));
    }

    /**
     * Waits until the client has sent some Pings, since the connection began.
     *
     * @param count how many
     * @param deadline how long
     */
    public final void awaitPings(int count, Duration deadline) {
        if (!incoming.pings().await(count, deadline)) {
            throw failure("the client sent " + incoming.pings().all().size() + " Pings, and not " + count, deadline);
        }
    }

    /**
     * Waits until the client has answered some Pings, since the connection began.
     *
     * @param count how many
     * @param deadline how long
     */
    public final void awaitPongs(int count, Duration deadline) {
        if (!incoming.pongs().await(count, deadline)) {
            throw failure("the client sent " + incoming.pongs().all().size() + " Pongs, and not " + count, deadline);
        }
    }

    /** {@return the channel and the state of the connection} */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + Shown.text(start.request().path()) + ", " + incoming + "]";
    }

    /**
     * Sends a message.
     *
     * @param writer writes it
     * @param message the message
     * @param <T> its type
     */
    protected final <T> void send(MessageWriter<T> writer, T message) {
        if (writer.isBinary()) {
            sendBinary(writer.bytes(message));
        } else {
            sendText(writer.text(message));
        }
    }

    /**
     * The text of a message.
     *
     * @param writer writes it, and not as a binary message
     * @param message the message
     * @param <T> its type
     * @return the text
     */
    protected final <T> String textOf(MessageWriter<T> writer, T message) {
        return writer.text(message);
    }

    /**
     * Waits for the next message.
     *
     * @param reader reads it
     * @param deadline how long
     * @param <T> what it becomes
     * @return the message
     */
    protected final <T> T receive(MessageReader<T> reader, Duration deadline) {
        Received message = incoming.messages()
                .take(deadline)
                .orElseThrow(() -> failure("no message came from the client", deadline));
        try {
            return reader.read(message);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(
                    "the client sent to " + Shown.text(start.channel()) + " what the document does not describe: "
                            + e.getMessage() + "; it was " + message,
                    e);
        }
    }

    /** Reads what the client sends, until the connection ends. */
    final void readAll() throws InterruptedException {
        incoming.readAll();
    }

    /** Whether a frame was not as RFC 6455 wants it; empty where all were. */
    final String problem() {
        return incoming.problem();
    }

    private AssertionError failure(String what, Duration deadline) {
        String where = ", on channel " + Shown.text(start.channel()) + "; " + incoming;
        return incoming.hasEnded()
                ? new ConnectionGoneError(what + " before the connection ended" + where, null)
                : new AssertionError(what + " within " + deadline + where);
    }

    private void sendFrames(List<Frame> frames) {
        synchronized (sending) {
            awaitLag();
            frames.forEach(frame -> write(frame.bytes()));
        }
    }

    private void awaitLag() {
        try {
            if (!lag.isZero() && start.wire().awaitClosed(lag)) {
                throw new ConnectionGoneError("the connection has ended: " + incoming, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionGoneError("interrupted while a message was held up", e);
        }
    }

    private void write(byte[] bytes) {
        try {
            start.wire().write(bytes);
        } catch (IOException e) {
            throw new ConnectionGoneError("the connection has ended: " + incoming, e);
        }
    }

    private static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the message holds an unpaired surrogate; use sendRaw for such", e);
        }
    }
}
