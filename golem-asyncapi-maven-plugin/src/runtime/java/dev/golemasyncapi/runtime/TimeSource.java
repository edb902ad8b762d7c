package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Where a client takes time from: what it stamps, measures and waits for. A test can stand in for it and let time pass
 * as it likes.
 */
public interface TimeSource {

    /** {@return the time of day, for stamps} */
    Instant now();

    /** {@return a number of nanoseconds of which only differences mean something, as {@link System#nanoTime()}} */
    long nanoTime();

    /**
     * Runs a short task once, later. It must not run inside of this call.
     *
     * @param delay how long to wait; not negative
     * @param task does not block
     * @return takes the task back, unless it has begun
     */
    Runnable after(Duration delay, Runnable task);

    /** {@return the time of this machine} */
    static TimeSource system() {
        return of(InstantSource.system());
    }

    /**
     * Makes a time source that stamps with another clock, and measures and waits with that of this machine.
     *
     * @param clock gives the time of day
     * @return the time source
     */
    static TimeSource of(InstantSource clock) {
        return new SystemTime(clock);
    }
}
