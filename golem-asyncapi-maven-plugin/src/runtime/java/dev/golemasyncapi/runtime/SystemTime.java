package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The time of this machine. Tasks run on the JDK's own thread for delays, so that streams need none for waiting. */
final class SystemTime implements TimeSource {

    private final InstantSource clock;

    SystemTime(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.thenRun(task);
        timer.completeOnTimeout(null, Math.max(1, delay.toNanos()), TimeUnit.NANOSECONDS);
        // Takes the task off the JDK's queue too, so nothing of a closed stream is kept until the delay is over.
        return () -> timer.cancel(false);
    }
}
