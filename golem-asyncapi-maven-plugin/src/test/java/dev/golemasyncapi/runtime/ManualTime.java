package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes when a test says so. */
final class ManualTime implements TimeSource {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private record Timer(long due, long number, Runnable task) {}

    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparingLong(Timer::due).thenComparingLong(Timer::number));
    private long nanos;
    private long numbers;

    @Override
    public synchronized Instant now() {
        return START.plusNanos(nanos);
    }

    @Override
    public synchronized long nanoTime() {
        // Near the end of its range, as it is allowed to be.
        return Long.MAX_VALUE - 1_000 + nanos;
    }

    @Override
    public synchronized Runnable after(Duration delay, Runnable task) {
        Timer timer = new Timer(nanos + delay.toNanos(), numbers++, task);
        timers.add(timer);
        return () -> remove(timer);
    }

    private synchronized void remove(Timer timer) {
        timers.remove(timer);
    }

    /** Lets time pass, and runs what is due, in its order and at its time. */
    void advance(Duration duration) {
        long end;
        synchronized (this) {
            end = nanos + duration.toNanos();
        }
        for (Timer timer = next(end); timer != null; timer = next(end)) {
            timer.task().run();
        }
        synchronized (this) {
            nanos = end;
        }
    }

    private synchronized Timer next(long end) {
        if (timers.isEmpty() || timers.peek().due() > end) {
            return null;
        }
        Timer timer = timers.remove();
        nanos = Math.max(nanos, timer.due());
        return timer;
    }

    /** How many tasks wait. */
    synchronized int pending() {
        return timers.size();
    }
}
