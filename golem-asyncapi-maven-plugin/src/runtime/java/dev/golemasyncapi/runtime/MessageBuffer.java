package dev.golemasyncapi.runtime;

import dev.golemasyncapi.runtime.BufferQueue.Added;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Messages that have arrived and wait for their consumer, what happened to the connection between them, and how the
 * stream ended. One connection at a time adds messages and one thread takes; any may end it.
 */
final class MessageBuffer {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final BufferQueue queue;
    private final TimeSource time;
    private final Runnable onRoom;
    private Object source;
    private boolean ended;
    private AsyncApiClientException failure;
    private boolean full;
    private long fullSince;
    private Runnable onChange = MessageBuffer::nothing;

    /** Makes an empty buffer; {@code onRoom} runs, outside of the lock, when it was full and has room again. */
    MessageBuffer(BufferLimits limits, TimeSource time, Runnable onRoom) {
        this.queue = new BufferQueue(limits, time);
        this.time = time;
        this.onRoom = onRoom;
    }

    /** Sets what runs, outside of the lock, after something was added and at the end. */
    void onChange(Runnable action) {
        read(() -> onChange = action);
    }

    /** Keeps messages only. */
    void withoutEvents() {
        change(() -> {
            queue.withoutEvents();
            return MessageBuffer::nothing;
        });
    }

    /** Takes messages of this connection from now on, and returns whether there is room for one. */
    boolean attach(Object connection) {
        return read(() -> {
            source = connection;
            return !full;
        });
    }

    /** Takes no more messages of this connection. */
    void detach(Object connection) {
        read(() -> source = source == connection ? null : source);
    }

    /** Adds what happened, unless the stream has ended. */
    void add(ConnectionEvent event) {
        change(() -> {
            if (!ended) {
                queue.add(event);
                changed.signal();
            }
            return onChange;
        });
    }

    /** Adds a message, unless it comes from a connection that was given up, or the stream has ended. */
    Added add(Object connection, RawMessage message) {
        Runnable action;
        Added added;
        lock.lock();
        try {
            if (ended || source != connection) {
                return Added.ROOM;
            }
            added = queue.add(message);
            if (added == Added.FULL) {
                full = true;
                fullSince = time.nanoTime();
            }
            changed.signal();
            action = onChange;
        } finally {
            lock.unlock();
        }
        action.run();
        return added;
    }

    /** {@return the next message or event, or null when there is none at present} */
    BufferEntry poll() {
        lock.lock();
        BufferEntry entry;
        Runnable action;
        try {
            entry = queue.next();
            action = afterTaking();
        } finally {
            lock.unlock();
        }
        action.run();
        return entry;
    }

    /** Waits for the next message or event, and returns it, or null when the stream has ended. */
    BufferEntry take() throws InterruptedException {
        lock.lockInterruptibly();
        BufferEntry entry;
        Runnable action;
        try {
            while (queue.isEmpty() && !ended) {
                changed.await();
            }
            entry = queue.next();
            action = afterTaking();
        } finally {
            lock.unlock();
        }
        action.run();
        return entry;
    }

    private static void nothing() {
        // What is to be done where nothing is.
    }

    private Runnable afterTaking() {
        // A single message can be larger than all the rest together: room is judged anew, not assumed.
        if (!full || queue.isFull()) {
            return MessageBuffer::nothing;
        }
        full = false;
        return onRoom;
    }

    /** Ends the stream after what is buffered; the first call counts. A null failure is the normal end. */
    void end(AsyncApiClientException cause) {
        change(() -> {
            failure = ended ? failure : cause;
            return ended();
        });
    }

    /** Ends the stream at once and drops what is buffered. */
    void endNow() {
        change(() -> {
            queue.clear();
            failure = null;
            return ended();
        });
    }

    private Runnable ended() {
        ended = true;
        full = false;
        source = null;
        changed.signalAll();
        return onChange;
    }

    /** {@return whether the stream has ended and everything was taken} */
    boolean isExhausted() {
        return read(() -> ended && queue.isEmpty());
    }

    /** {@return why the stream ended; null while it goes on, after a normal end, and after {@link #endNow()}} */
    AsyncApiClientException failure() {
        return read(() -> failure);
    }

    /** {@return for how long, in nanoseconds, nothing could be added; -1 when there is room or the stream has ended} */
    long fullForNanos() {
        return read(() -> full ? time.nanoTime() - fullSince : -1);
    }

    /** {@return whether the buffer is not full, or has ended} */
    boolean hasRoom() {
        return read(() -> !full);
    }

    /** {@return how many messages wait} */
    int depth() {
        return read(queue::messages);
    }

    /** {@return how many messages were dropped, ever} */
    long dropped() {
        return read(queue::droppedInTotal);
    }

    private <V> V read(Supplier<V> value) {
        lock.lock();
        try {
            return value.get();
        } finally {
            lock.unlock();
        }
    }

    /** Runs a change under the lock, and then, outside of it, what the change returns. */
    private void change(Supplier<Runnable> change) {
        read(change).run();
    }
}
