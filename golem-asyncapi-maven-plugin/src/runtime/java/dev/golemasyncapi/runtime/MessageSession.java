package dev.golemasyncapi.runtime;

import java.util.concurrent.CompletionStage;

/**
 * Both directions of one channel over one connection: messages that arrive, as {@link MessageStream} describes, and
 * messages that are sent, as {@link MessageSink} does.
 *
 * @param <I> the type of the messages that are received
 * @param <O> the type of the messages that are sent
 */
public sealed class MessageSession<I, O> implements AutoCloseable permits RequestSession {

    private final MessageStream<I> messages;
    private final MessageSink<O> sink;

    MessageSession(MessageStream<I> messages, MessageSink<O> sink) {
        this.messages = messages;
        this.sink = sink;
    }

    /** {@return the messages that arrive, always the same stream, for one consumer; closing it closes the session} */
    public final MessageStream<I> messages() {
        return messages;
    }

    /** {@return the way for messages to the server; closing it closes the session} */
    public final MessageSink<O> sink() {
        return sink;
    }

    /**
     * Sends a message; see {@link MessageSink#send}.
     *
     * @param message what to send
     * @return completes when the message was handed to the network
     */
    public final CompletionStage<Void> send(O message) {
        return sink.send(message);
    }

    /** {@return what was received and sent so far; may be asked at any time, on any thread} */
    public final StreamStatistics statistics() {
        return sink.statistics();
    }

    /** Closes the connection; see {@link MessageSink#close()}. Messages that were not taken yet are dropped. */
    @Override
    public final void close() {
        sink.close();
    }
}
