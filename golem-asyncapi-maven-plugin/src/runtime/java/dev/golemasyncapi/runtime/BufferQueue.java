package dev.golemasyncapi.runtime;

import java.util.ArrayDeque;

/** What waits in a {@link MessageBuffer}, in order, and how much it is. Knows no threads. */
final class BufferQueue {

    /** What became of a message. */
    enum Added {
        /** It waits, and there is room for another. */
        ROOM,
        /** Likewise, and three quarters of the buffer have come into use. */
        NEARLY_FULL,
        /** It waits, and nothing more may be added until there is room. */
        FULL,
        /** There was no room. */
        OVERFLOW
    }

    private final ArrayDeque<BufferEntry> entries = new ArrayDeque<>();
    private final BufferLimits limits;
    private final TimeSource time;
    private int messages;
    private long bytes;
    /** Messages that were dropped from the head since something was taken. */
    private long dropped;

    /** The stretches of time that stood between those, from the first to the last; null when there was none. */
    private ConnectionEvent.Gap droppedGap;

    private long droppedInTotal;
    private boolean warned;
    private boolean withEvents = true;

    BufferQueue(BufferLimits limits, TimeSource time) {
        this.limits = limits;
        this.time = time;
    }

    /** Keeps no events from now on: their consumer takes messages only, and what waits must be what it waits for. */
    void withoutEvents() {
        withEvents = false;
        entries.removeIf(BufferEntry.Happened.class::isInstance);
        dropped = 0;
        droppedGap = null;
    }

    /**
     * Adds what happened. A loss takes the place of an earlier one without a message since, so that years of tries take
     * no memory.
     */
    void add(ConnectionEvent event) {
        if (!withEvents) {
            return;
        }
        if (event instanceof ConnectionEvent.Disconnected) {
            while (entries.peekLast() instanceof BufferEntry.Happened earlier
                    && !(earlier.event() instanceof ConnectionEvent.Connected)) {
                entries.removeLast();
            }
        }
        entries.add(new BufferEntry.Happened(event));
    }

    Added add(RawMessage message) {
        if (isFull() && limits.overflow() == OverflowStrategy.FAIL) {
            return Added.OVERFLOW;
        }
        if (limits.overflow() == OverflowStrategy.DROP_OLDEST) {
            dropUntilThereIsRoom();
        }
        entries.add(message);
        messages++;
        bytes += message.size();
        if (limits.overflow() == OverflowStrategy.SUSPEND) {
            return isFull() ? Added.FULL : Added.ROOM;
        }
        if (!warned && limits.nearlyReached(messages, bytes)) {
            warned = true;
            return Added.NEARLY_FULL;
        }
        return Added.ROOM;
    }

    private void dropUntilThereIsRoom() {
        while (isFull() && messages > 0) {
            BufferEntry oldest = entries.remove();
            if (oldest instanceof RawMessage message) {
                forget(message);
                dropped += withEvents ? 1 : 0;
                droppedInTotal++;
            } else if (oldest instanceof BufferEntry.Happened happened
                    && happened.event() instanceof ConnectionEvent.Gap gap) {
                droppedGap = droppedGap == null ? gap : new ConnectionEvent.Gap(droppedGap.from(), gap.to());
            }
        }
    }

    /** {@return what comes next, or null when nothing waits} */
    BufferEntry next() {
        if (dropped > 0) {
            ConnectionEvent event = new ConnectionEvent.Dropped(time.now(), dropped);
            dropped = 0;
            return new BufferEntry.Happened(event);
        }
        if (droppedGap != null) {
            ConnectionEvent event = droppedGap;
            droppedGap = null;
            return new BufferEntry.Happened(event);
        }
        BufferEntry entry = entries.poll();
        if (entry instanceof RawMessage message) {
            forget(message);
            warned &= limits.halfReached(messages, bytes);
        }
        return entry;
    }

    private void forget(RawMessage message) {
        messages--;
        bytes -= message.size();
    }

    void clear() {
        entries.clear();
        messages = 0;
        bytes = 0;
        dropped = 0;
        droppedGap = null;
    }

    boolean isEmpty() {
        return entries.isEmpty() && dropped == 0 && droppedGap == null;
    }

    boolean isFull() {
        return limits.reached(messages, bytes);
    }

    int messages() {
        return messages;
    }

    long droppedInTotal() {
        return droppedInTotal;
    }
}
