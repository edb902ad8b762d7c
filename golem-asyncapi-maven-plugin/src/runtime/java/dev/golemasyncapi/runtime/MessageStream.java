package dev.golemasyncapi.runtime;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The messages of one channel, in order, each decoded when it is asked for. They can be taken in one of four ways,
 * once: with {@link #iterator()} (a {@code for} loop), {@link #stream()}, {@link #subscribe} or {@link #forEachAsync}.
 *
 * <p><b>Losses.</b> When the connection is lost it is made again, as {@link ClientOptions#reconnect()} says, and the
 * stream goes on. What the server sends in between is missing: a warning is logged, {@link #statistics()} counts it,
 * the {@link ConnectionListener} hears of it, and {@link #withConnectionEvents()} shows it between the messages.
 *
 * <p><b>End.</b> When the server closes normally (code 1000 or none) the stream ends. Where a loss is not retried, it
 * fails with an {@link AsyncApiClientException}: {@link HandshakeException}, {@link ConnectTimeoutException},
 * {@link ConnectionClosedException} or {@link ConnectionFailedException}; or, in any case, with
 * {@link MessageTooLargeException} or {@link BackpressureException}. Both come after every message that had arrived.
 *
 * <p><b>Pace.</b> Messages wait in a bounded buffer. Pings are answered while it has room, whatever the consumer does;
 * see {@link ClientOptions} for its limits and {@link BackpressureException} for what happens when it stays full.
 *
 * <p><b>Messages that cannot be read</b> go to {@link ClientOptions#decodeFailureHandler()} and are left out. When the
 * handler throws, its exception reaches the consumer.
 *
 * @param <T> the type of the messages
 */
public final class MessageStream<T> implements Iterable<T>, Flow.Publisher<T>, AutoCloseable {

    private final StreamSession session;
    private final EntryReader<T> reader;
    private final AtomicBoolean taken;
    private final boolean withEvents;

    private MessageStream(StreamSession session, EntryReader<T> reader, AtomicBoolean taken, boolean withEvents) {
        this.session = session;
        this.reader = reader;
        this.withEvents = withEvents;
        this.taken = taken;
    }

    static <T> MessageStream<T> of(StreamSession session, Decoder<T> decoder) {
        return new MessageStream<>(
                session,
                entry -> entry instanceof RawMessage message ? decoder.decode(message) : null,
                new AtomicBoolean(),
                false);
    }

    /**
     * Gives messages and what happened to the connection between them in one sequence: where it was lost, why, when the
     * next try is due, since when it is there again, and which stretch of time is missing. It is the same stream: it
     * has one consumer in total, and closing either closes both.
     *
     * @return the messages and events
     */
    public MessageStream<StreamItem<T>> withConnectionEvents() {
        return new MessageStream<>(session, this::item, taken, true);
    }

    private StreamItem<T> item(BufferEntry entry) {
        if (entry instanceof BufferEntry.Happened happened) {
            return new StreamItem.Event<>(happened.event());
        }
        T message = reader.read(entry);
        return message == null ? null : new StreamItem.Message<>(message);
    }

    /** {@return what the stream has done so far; may be asked at any time, on any thread} */
    public StreamStatistics statistics() {
        return session.statistics();
    }

    /**
     * Takes the messages one after another. {@link Iterator#hasNext()} waits for the next message or the end;
     * {@link #close()} on any thread ends it. It throws the failures named above each time it is called after the last
     * message, and {@link WaitInterruptedException} when the thread is or gets interrupted. When the decode failure
     * handler throws, its exception comes out of {@code hasNext()} or {@code next()}, and the call after that goes on
     * with the following message.
     *
     * @return an iterator for one thread at a time
     * @throws IllegalStateException if this stream has a consumer already
     */
    @Override
    public Iterator<T> iterator() {
        if (!take()) {
            throw alreadyTaken();
        }
        return new MessageIterator<>(session.inbox().buffer(), reader);
    }

    /**
     * Takes the messages as a lazy, sequential stream, which waits and fails as {@link #iterator()} does. Closing it
     * closes the connection.
     *
     * @return a stream without a known end
     * @throws IllegalStateException if this stream has a consumer already
     */
    public Stream<T> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false)
                .onClose(this::close);
    }

    /**
     * Gives the messages to a subscriber, as many as it requests. Signals come one after another on a daemon thread of
     * the client. {@link Flow.Subscription#cancel()} closes the connection without waiting. A subscriber that comes
     * second gets {@link IllegalStateException} through {@code onError}. A subscriber that throws is cancelled, and a
     * warning is logged.
     *
     * @param subscriber gets the messages, and then the end or the failure
     */
    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        subscribe(session.context()::executeForUser, subscriber);
    }

    private void subscribe(Executor executor, Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (take()) {
            new MessageSubscription<>(session, executor, reader, subscriber).start();
        } else {
            subscriber.onSubscribe(new RefusedSubscription());
            subscriber.onError(alreadyTaken());
        }
    }

    /**
     * Gives each message to an action, one after another, on threads of an executor.
     *
     * @param executor runs the action; must not run it in the thread that hands it over
     * @param action gets the messages; when it throws, the connection is closed, and the result fails with what it
     *     threw
     * @return completes at the normal end, or fails with what ended the stream; cancelling it closes the connection
     */
    public CompletableFuture<Void> forEachAsync(Executor executor, Consumer<? super T> action) {
        Objects.requireNonNull(executor, "executor");
        ActionSubscriber<T> subscriber = new ActionSubscriber<>(action);
        subscribe(task -> session.context().executeForUser(executor, task), subscriber);
        return subscriber.result();
    }

    /**
     * Closes the connection: says Close with code 1000, waits for the server's Close, at most
     * {@link ClientOptions#closeTimeout()}, and then cuts the connection. Messages that were not taken yet are dropped;
     * a waiting consumer sees the normal end at once. May be called more than once, on any thread, also by the
     * consumer. When the thread is interrupted it does not wait, and the rest happens in the background.
     */
    @Override
    public void close() {
        session.closeAndWait();
    }

    private boolean take() {
        boolean first = taken.compareAndSet(false, true);
        if (first && !withEvents) {
            session.inbox().buffer().withoutEvents();
        }
        return first;
    }

    private static IllegalStateException alreadyTaken() {
        return new IllegalStateException(
                "this stream has a consumer already; take it once, or open a stream for each consumer");
    }

    /** What a refused subscriber must get before its error. */
    private static final class RefusedSubscription implements Flow.Subscription {

        @Override
        public void request(long n) {
            // Nothing will come.
        }

        @Override
        public void cancel() {
            // Nothing was started.
        }
    }
}
