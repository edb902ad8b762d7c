package dev.golemasyncapi.runtime;

import java.util.concurrent.CompletionStage;

/**
 * Sends messages to one channel, in the order of the calls, from any thread.
 *
 * <p><b>Losses.</b> When the connection is lost it is made again, as {@link ClientOptions#reconnect()} says. Messages
 * do not wait for that: those that were not sent yet, and those that are sent meanwhile, fail with
 * {@link NotConnectedException}.
 *
 * <p><b>Pace.</b> Messages wait until those in front of them are written, at most
 * {@link ClientOptions#unsentMessages()} and {@link ClientOptions#unsentBytes()} of them; what is too much fails with
 * {@link SendQueueFullException}. Where one cannot be written for {@link ClientOptions#sendTimeout()} the connection
 * counts as lost.
 *
 * <p>What the server sends, although the document lists nothing, is counted and thrown away.
 *
 * @param <T> the type of the messages
 */
public final class MessageSink<T> implements AutoCloseable {

    private final StreamSession session;
    private final PayloadWriter<T> writer;

    MessageSink(StreamSession session, PayloadWriter<T> writer) {
        this.session = session;
        this.writer = writer;
    }

    /**
     * Sends a message. It returns at once, in whatever state the connection is; may be called on any thread.
     *
     * @param message what to send
     * @return completes when the message was handed to the network, which does not mean that the server has it, or
     *     fails with {@link NotConnectedException} or {@link SendQueueFullException}
     * @throws NullPointerException if there is no message
     * @throws IllegalArgumentException if the message has no form on the wire, such as text with an unpaired surrogate;
     *     nothing is sent, and the connection goes on
     */
    public CompletionStage<Void> send(T message) {
        return session.outbox().send(encode(message));
    }

    /** Turns a message into what goes over the wire. */
    OutgoingMessage encode(T message) {
        return writer.encode(
                message, session.inbox().channel(), session.context().options());
    }

    /** {@return whether there is a connection at present; what is sent now may still come too late} */
    public boolean isConnected() {
        return session.outbox().isConnected();
    }

    /**
     * {@return completes when the server has closed normally or this was closed; fails with what ended the connection
     * for good}
     */
    public CompletionStage<Void> ended() {
        return session.outcome();
    }

    /** {@return what was sent so far; may be asked at any time, on any thread} */
    public StreamStatistics statistics() {
        return session.statistics();
    }

    /**
     * Closes the connection after the messages that wait: says Close with code 1000 behind them, and waits for the
     * server's Close, at most {@link ClientOptions#closeTimeout()} together; then it is cut. May be called more than
     * once, on any thread. When the thread is interrupted it does not wait, and the rest happens in the background.
     */
    @Override
    public void close() {
        session.closeAndWait();
    }
}
