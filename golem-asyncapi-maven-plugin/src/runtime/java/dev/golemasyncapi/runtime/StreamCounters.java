package dev.golemasyncapi.runtime;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a stream does; written by the threads that do it, read by any. */
final class StreamCounters {

    private final TimeSource time;
    private final LongAdder received = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder decoded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder reconnects = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder sentBytes = new LongAdder();
    /** By the time source's nanoseconds, which cost less than the time of day; meaningless before the first message. */
    private volatile long lastMessageNanos;

    StreamCounters(TimeSource time) {
        this.time = time;
    }

    void received(int size) {
        lastMessageNanos = time.nanoTime();
        received.increment();
        bytes.add(size);
    }

    void sent(long size) {
        sent.increment();
        sentBytes.add(size);
    }

    void decoded() {
        decoded.increment();
    }

    void failed() {
        failed.increment();
    }

    void reconnected() {
        reconnects.increment();
    }

    /** {@return when the last message arrived, or null before the first} */
    Instant lastMessageAt() {
        return received.sum() == 0 ? null : time.now().minusNanos(time.nanoTime() - lastMessageNanos);
    }

    StreamStatistics snapshot(MessageBuffer buffer, int unsent) {
        return new StreamStatistics(
                received.sum(),
                decoded.sum(),
                failed.sum(),
                buffer.dropped(),
                reconnects.sum(),
                bytes.sum(),
                buffer.depth(),
                lastMessageAt(),
                sent.sum(),
                sentBytes.sum(),
                unsent);
    }
}
