package dev.golemasyncapi.runtime;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The messages that one WebSocket receives, in order, each decoded when it is asked for. They can be taken in one of
 * three ways, once: with {@link #iterator()} (a {@code for} loop), {@link #stream()}, or {@link #subscribe}.
 *
 * <p><b>End.</b> When the server closes normally (code 1000 or none) the stream ends. In all other cases it fails with
 * an {@link AsyncApiClientException}: {@link ConnectionClosedException}, {@link ConnectionFailedException},
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

    private final Connection connection;
    private final Decoder<T> decoder;
    private final AtomicBoolean taken = new AtomicBoolean();

    MessageStream(Connection connection, Decoder<T> decoder) {
        this.connection = connection;
        this.decoder = decoder;
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
        if (!taken.compareAndSet(false, true)) {
            throw alreadyTaken();
        }
        return new MessageIterator<>(connection.buffer(), decoder);
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
        Objects.requireNonNull(subscriber, "subscriber");
        if (taken.compareAndSet(false, true)) {
            new MessageSubscription<>(connection, decoder, subscriber).start();
        } else {
            subscriber.onSubscribe(new RefusedSubscription());
            subscriber.onError(alreadyTaken());
        }
    }

    /**
     * Closes the connection: says Close with code 1000, waits for the server's Close, at most
     * {@link ClientOptions#closeTimeout()}, and then cuts the connection. Messages that were not taken yet are dropped;
     * a waiting consumer sees the normal end at once. May be called more than once, on any thread, also by the
     * consumer. When the thread is interrupted it does not wait, and the rest happens in the background.
     */
    @Override
    public void close() {
        connection.closeAndWait();
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
