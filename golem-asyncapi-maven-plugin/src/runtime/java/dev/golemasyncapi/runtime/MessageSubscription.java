package dev.golemasyncapi.runtime;

import java.util.concurrent.Executor;
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

    private final StreamSession session;
    private final Executor executor;
    private final MessageBuffer buffer;
    private final EntryReader<T> reader;
    /** Null at the end, so that nothing holds on to a subscriber that has no more to expect. */
    private volatile Flow.Subscriber<? super T> subscriber;

    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger signals = new AtomicInteger();
    private volatile IllegalArgumentException badRequest;

    MessageSubscription(
            StreamSession session, Executor executor, EntryReader<T> reader, Flow.Subscriber<? super T> subscriber) {
        this.session = session;
        this.executor = executor;
        this.buffer = session.inbox().buffer();
        this.reader = reader;
        this.subscriber = subscriber;
    }

    void start() {
        // Counts as a running drain, so that nothing is signalled before onSubscribe has returned.
        signals.set(1);
        buffer.onChange(this::signal);
        try {
            subscriber.onSubscribe(this);
        } catch (RuntimeException | Error e) {
            broken(e);
        } finally {
            executor.execute(this::drain);
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
        end();
        session.close();
    }

    private void signal() {
        if (signals.getAndIncrement() == 0) {
            executor.execute(this::drain);
        }
    }

    private void drain() {
        int seen = signals.get();
        do {
            try {
                deliver();
            } catch (RuntimeException | Error e) {
                broken(e);
            }
            seen = signals.addAndGet(-seen);
        } while (seen != 0);
    }

    private void broken(Throwable thrown) {
        cancel();
        LOGGER.log(System.Logger.Level.WARNING, "A subscriber threw an exception and was cancelled", thrown);
    }

    private void deliver() {
        long delivered = 0;
        for (Flow.Subscriber<? super T> open = subscriber; open != null; open = subscriber) {
            if (badRequest != null) {
                cancel();
                open.onError(badRequest);
            } else if (buffer.isExhausted()) {
                end();
                complete(open);
            } else if (delivered == demand.get()) {
                break;
            } else {
                BufferEntry entry = buffer.poll();
                if (entry == null) {
                    // Nothing there at present, unless the end came in between.
                    if (!buffer.isExhausted()) {
                        break;
                    }
                } else if (deliver(entry, open)) {
                    delivered++;
                }
            }
        }
        demand.addAndGet(-delivered);
    }

    private boolean deliver(BufferEntry entry, Flow.Subscriber<? super T> open) {
        T message;
        try {
            message = reader.read(entry);
        } catch (RuntimeException | Error thrownByHandler) {
            if (subscriber != null) {
                cancel();
                open.onError(thrownByHandler);
            }
            return false;
        }
        if (message == null || subscriber == null) {
            return false;
        }
        open.onNext(message);
        return true;
    }

    private void complete(Flow.Subscriber<? super T> open) {
        AsyncApiClientException failure = buffer.failure();
        if (failure == null) {
            open.onComplete();
        } else {
            open.onError(failure);
        }
    }

    private void end() {
        subscriber = null;
    }
}
