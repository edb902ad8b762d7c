package dev.golemasyncapi.runtime;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Messages that have arrived and wait for their consumer, in order, and how the stream ended. One thread adds and one
 * takes; any may end it.
 */
final class MessageBuffer {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<RawMessage> messages = new ArrayDeque<>();
    private final int maxMessages;
    private final long maxBytes;
    private final Runnable onRoom;
    private long bytes;
    private boolean ended;
    private AsyncApiClientException failure;
    private boolean full;
    private long fullSince;
    private Runnable onChange = () -> {};

    /** Makes an empty buffer; {@code onRoom} runs, outside of the lock, when it was full and has room again. */
    MessageBuffer(int maxMessages, long maxBytes, Runnable onRoom) {
        this.maxMessages = maxMessages;
        this.maxBytes = maxBytes;
        this.onRoom = onRoom;
    }

    /** Sets what runs, outside of the lock, after a message was added and at the end. */
    void onChange(Runnable action) {
        lock.lock();
        try {
            onChange = action;
        } finally {
            lock.unlock();
        }
    }

    /** Adds a message, unless the stream has ended, and returns whether there is room for another. */
    boolean add(RawMessage message) {
        Runnable action;
        boolean room;
        lock.lock();
        try {
            if (ended) {
                return true;
            }
            messages.add(message);
            bytes += message.size();
            room = messages.size() < maxMessages && bytes < maxBytes;
            if (!room) {
                full = true;
                fullSince = System.nanoTime();
            }
            changed.signal();
            action = onChange;
        } finally {
            lock.unlock();
        }
        action.run();
        return room;
    }

    /** {@return the next message, or null when there is none at present} */
    RawMessage poll() {
        lock.lock();
        RawMessage message;
        Runnable action;
        try {
            message = messages.poll();
            action = afterTaking(message);
        } finally {
            lock.unlock();
        }
        action.run();
        return message;
    }

    /** Waits for the next message, and returns it, or null when the stream has ended. */
    RawMessage take() throws InterruptedException {
        lock.lockInterruptibly();
        RawMessage message;
        Runnable action;
        try {
            while (messages.isEmpty() && !ended) {
                changed.await();
            }
            message = messages.poll();
            action = afterTaking(message);
        } finally {
            lock.unlock();
        }
        action.run();
        return message;
    }

    private Runnable afterTaking(RawMessage message) {
        if (message == null) {
            return () -> {};
        }
        bytes -= message.size();
        // A single message can be larger than all the rest together: room is judged anew, not assumed.
        if (!full || bytes >= maxBytes) {
            return () -> {};
        }
        full = false;
        return onRoom;
    }

    /** Ends the stream after what is buffered; the first call counts. A null failure is the normal end. */
    void end(AsyncApiClientException cause) {
        end(cause, false);
    }

    /** Ends the stream at once and drops what is buffered. */
    void endNow() {
        end(null, true);
    }

    private void end(AsyncApiClientException cause, boolean drop) {
        Runnable action;
        lock.lock();
        try {
            if (drop) {
                messages.clear();
                bytes = 0;
                failure = null;
            } else if (!ended) {
                failure = cause;
            }
            ended = true;
            full = false;
            changed.signalAll();
            action = onChange;
        } finally {
            lock.unlock();
        }
        action.run();
    }

    /** {@return whether the stream has ended and everything was taken} */
    boolean isExhausted() {
        lock.lock();
        try {
            return ended && messages.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** {@return why the stream ended; null while it goes on, after a normal end, and after {@link #endNow()}} */
    AsyncApiClientException failure() {
        lock.lock();
        try {
            return failure;
        } finally {
            lock.unlock();
        }
    }

    /** {@return for how long, in nanoseconds, nothing could be added; -1 when there is room or the stream has ended} */
    long fullForNanos() {
        lock.lock();
        try {
            return full ? System.nanoTime() - fullSince : -1;
        } finally {
            lock.unlock();
        }
    }
}
