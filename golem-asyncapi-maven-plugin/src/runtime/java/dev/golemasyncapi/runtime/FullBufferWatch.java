package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks after a buffer that has become full: warns at half of the time it may stay so, and reports when that is over.
 * It looks at intervals instead of setting a timer each time, since a fast stream may fill the buffer many times a
 * second.
 */
final class FullBufferWatch {

    private static final System.Logger LOGGER = System.getLogger(MessageStream.class.getName());

    private final MessageBuffer buffer;
    private final long limit;
    private final ClientContext context;
    private final Runnable onLimit;
    private final String channel;
    private final AtomicBoolean running = new AtomicBoolean();
    /** Read and written by the one look that is due, never by two at a time. */
    private boolean warned;

    FullBufferWatch(MessageBuffer buffer, ClientContext context, String channel, Runnable onLimit) {
        this.buffer = buffer;
        this.limit = context.options().suspendTimeout().toNanos();
        this.channel = channel;
        this.context = context;
        this.onLimit = onLimit;
    }

    /** Begins to look, unless it does already; to be called when the buffer has become full. */
    void start() {
        if (running.compareAndSet(false, true)) {
            lookAfter(limit / 4);
        }
    }

    private void lookAfter(long nanos) {
        context.time().after(Duration.ofNanos(nanos), () -> context.execute(this::look));
    }

    private void look() {
        long fullFor = buffer.fullForNanos();
        if (fullFor >= limit) {
            onLimit.run();
        } else if (fullFor >= 0) {
            warnOnce(fullFor);
            lookAfter(Math.min(limit / 4, limit - fullFor));
        } else {
            warned = false;
            running.set(false);
            // It may have become full again before the flag was lowered, and nobody would look.
            if (buffer.fullForNanos() >= 0) {
                start();
            }
        }
    }

    private void warnOnce(long fullFor) {
        if (fullFor < limit / 2) {
            warned = false;
        } else if (!warned) {
            warned = true;
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "The buffer of channel {0} has been full for half of the suspend timeout of {1} ms. Pings are not"
                            + " answered meanwhile, and the stream ends unless its consumer takes messages",
                    Printable.text(channel, Printable.NAME),
                    TimeUnit.NANOSECONDS.toMillis(limit));
        }
    }
}
