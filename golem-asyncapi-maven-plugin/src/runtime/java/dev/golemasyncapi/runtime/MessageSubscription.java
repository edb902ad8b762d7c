package dev.golemasyncapi.runtime;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives messages to a subscriber, as many as it asked for. Whatever may change what is due (a message, a request, the
 * end) calls {@link #signal()}; the first call starts the drain on a thread of the client, and calls during a drain
 * make it go round once more. So signals are never nested and never at the same time.
 */
final class MessageSubscription<T> implements Flow.Subscription {

    private static final System.Logger LOGGER = System.getLogger(MessageStream.class.getName());

    private final Connection connection;
    private final MessageBuffer buffer;
    private final Decoder<T> decoder;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger signals = new AtomicInteger();
    private volatile boolean done;
    private volatile IllegalArgumentException badRequest;

    MessageSubscription(Connection connection, Decoder<T> decoder, Flow.Subscriber<? super T> subscriber) {
        this.connection = connection;
        this.buffer = connection.buffer();
        this.decoder = decoder;
        this.subscriber = subscriber;
    }

    void start() {
        // Counts as a running drain, so that nothing is signalled before onSubscribe has returned.
        signals.set(1);
        buffer.onChange(this::signal);
        try {
            subscriber.onSubscribe(this);
        } catch (RuntimeException | Error e) {
            cancel();
            throw e;
        } finally {
            connection.execute(this::drain);
        }
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            badRequest = new IllegalArgumentException("a subscriber must request at least one message, not " + n);
        } else {
            demand.accumulateAndGet(n, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        signal();
    }

    @Override
    public void cancel() {
        done = true;
        connection.close();
    }

    private void signal() {
        if (signals.getAndIncrement() == 0) {
            connection.execute(this::drain);
        }
    }

    private void drain() {
        int seen = signals.get();
        do {
            try {
                deliver();
            } catch (RuntimeException | Error e) {
                cancel();
                LOGGER.log(System.Logger.Level.WARNING, "A subscriber threw an exception and was cancelled", e);
            }
            seen = signals.addAndGet(-seen);
        } while (seen != 0);
    }

    private void deliver() {
        long delivered = 0;
        while (!done) {
            if (badRequest != null) {
                cancel();
                subscriber.onError(badRequest);
            } else if (buffer.isExhausted()) {
                done = true;
                complete();
            } else if (delivered == demand.get()) {
                break;
            } else {
                RawMessage raw = buffer.poll();
                if (raw == null) {
                    // Nothing there at present, unless the end came in between.
                    if (!buffer.isExhausted()) {
                        break;
                    }
                } else if (deliver(raw)) {
                    delivered++;
                }
            }
        }
        demand.addAndGet(-delivered);
    }

    private boolean deliver(RawMessage raw) {
        T message;
        try {
            message = decoder.decode(raw);
        } catch (RuntimeException | Error thrownByHandler) {
            if (!done) {
                cancel();
                subscriber.onError(thrownByHandler);
            }
            return false;
        }
        if (message == null || done) {
            return false;
        }
        subscriber.onNext(message);
        return true;
    }

    private void complete() {
        AsyncApiClientException failure = buffer.failure();
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }
}
