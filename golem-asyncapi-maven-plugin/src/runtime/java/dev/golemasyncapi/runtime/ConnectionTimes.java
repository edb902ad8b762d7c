package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a stream's connections came and went, and which events that makes. */
final class ConnectionTimes {

    private final TimeSource time;
    private Instant connectedAt;
    private long connectedNanos;
    private long lostNanos;
    private int tries;

    ConnectionTimes(TimeSource time) {
        this.time = time;
    }

    synchronized void tried() {
        tries++;
    }

    /** Notes the end of a connection, and returns how long it lasted. */
    synchronized Duration lost() {
        lostNanos = time.nanoTime();
        return Duration.ofNanos(lostNanos - connectedNanos);
    }

    /** Notes a connection, and returns what to tell; {@code lastMessageAt} may be null. */
    synchronized List<ConnectionEvent> connected(Instant lastMessageAt) {
        Instant before = connectedAt;
        connectedAt = time.now();
        connectedNanos = time.nanoTime();
        int needed = tries;
        tries = 0;
        if (before == null) {
            return List.of(new ConnectionEvent.Connected(connectedAt));
        }
        Duration downtime = Duration.ofNanos(connectedNanos - lostNanos);
        return List.of(
                new ConnectionEvent.Reconnected(connectedAt, needed, downtime),
                new ConnectionEvent.Gap(lastMessageAt == null ? before : lastMessageAt, connectedAt));
    }
}
