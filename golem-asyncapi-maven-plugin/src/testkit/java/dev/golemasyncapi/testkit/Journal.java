package dev.golemasyncapi.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has happened, in order. One thread after the other may wait for the next entry; nobody waits once it has ended.
 *
 * @param <T> what happens
 */
final class Journal<T> {

    private final List<T> entries = new ArrayList<>();
    private int taken;
    private boolean ended;

    synchronized void add(T entry) {
        entries.add(entry);
        notifyAll();
    }

    /** Nothing will be added any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized List<T> all() {
        return List.copyOf(entries);
    }

    /** Waits for the next entry that nobody has taken yet; empty where there is none in time, or at the end. */
    synchronized Optional<T> take(Duration deadline) {
        return await(taken + 1, deadline) ? Optional.of(entries.get(taken++)) : Optional.empty();
    }

    /** Waits until there are so many entries; returns whether there are. */
    synchronized boolean await(int size, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        while (entries.size() < size && !ended) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                break;
            }
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a client", e);
            }
        }
        return entries.size() >= size;
    }
}
