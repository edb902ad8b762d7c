package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A session in which the document says where messages carry the identifier of the request that they answer.
 *
 * @param <I> the type of the messages that are received, replies among them
 * @param <O> the type of the messages that are sent, requests among them
 */
public final class RequestSession<I, O> extends MessageSession<I, O> {

    private final StreamSession session;
    private final Decoder<I> decoder;

    RequestSession(MessageStream<I> messages, MessageSink<O> sink, StreamSession session, Decoder<I> decoder) {
        super(messages, sink);
        this.session = session;
        this.decoder = decoder;
    }

    /**
     * Sends a message and waits for the one that answers it: the first to arrive that carries the same correlation id.
     * That message does not show up in {@link #messages()}; all others do, and want a consumer.
     *
     * @param request what to send, with a correlation id that no other waiting request of this session has
     * @param timeout how long to wait for the reply, at least 1 ms
     * @return the reply, or a failure: {@link ReplyTimeoutException}, {@link DecodeException} for a reply that cannot
     *     be read, {@link SendQueueFullException}, or {@link NotConnectedException}, also when the connection was lost
     *     before the reply came. Cancelling it ends the wait; a reply that comes later goes to {@link #messages()}
     * @throws NullPointerException if there is no request
     * @throws IllegalArgumentException if the request has no correlation id, that of another one that waits, or no form
     *     on the wire; nothing is sent
     */
    public CompletableFuture<I> request(O request, Duration timeout) {
        Ranges.between("timeout", timeout, Duration.ofMillis(1), Duration.ofDays(365));
        OutgoingMessage message = sink().encode(request);
        ClientContext context = session.context();
        CompletableFuture<RawMessage> raw = session.replies().await(message);
        CompletableFuture<I> reply = raw.thenApplyAsync(decoder::decodeOrThrow, context::executeForUser);
        Runnable timer = context.time()
                .after(
                        timeout,
                        () -> context.executeForUser(() -> raw.completeExceptionally(
                                new ReplyTimeoutException(session.inbox().channel(), timeout))));
        session.outbox().send(message).whenComplete((sent, failure) -> {
            if (failure != null) {
                raw.completeExceptionally(failure);
            }
        });
        return Futures.unwrapped(reply, () -> {
            timer.run();
            raw.cancel(false);
        });
    }
}
