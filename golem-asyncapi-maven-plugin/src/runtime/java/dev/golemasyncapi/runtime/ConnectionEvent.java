package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.time.Instant;

/**
 * What happens to the connection of a stream. Events stand in {@link MessageStream#withConnectionEvents()} where they
 * happened, between the messages before and after, and go to the {@link ConnectionListener}.
 */
public sealed interface ConnectionEvent {

    /** {@return when it happened} */
    Instant at();

    /**
     * The stream is connected for the first time.
     *
     * @param at when
     */
    record Connected(Instant at) implements ConnectionEvent {}

    /**
     * The connection was lost, or a try to get it back failed, or the stream has ended.
     *
     * @param at when
     * @param reason why; {@code null} at a normal end and when the user closed the stream
     * @param failures how many losses and failed tries there were in a row, this one included
     * @param nextTry how long until the next try; {@code null} when there will be none
     */
    record Disconnected(
            Instant at,
            @Nullable AsyncApiClientException reason,
            int failures,
            @Nullable Duration nextTry) implements ConnectionEvent {}

    /**
     * The stream is connected again. A {@link Gap} follows.
     *
     * @param at when
     * @param tries how many tries it took
     * @param downtime how long there was no connection
     */
    record Reconnected(Instant at, int tries, Duration downtime) implements ConnectionEvent {}

    /**
     * Whatever the server sent in this time was lost. The messages before and after stand on its two sides.
     *
     * @param from when the last message before arrived; when the stream was connected, if there was none
     * @param to when the stream was connected again
     */
    record Gap(Instant from, Instant to) implements ConnectionEvent {

        @Override
        public Instant at() {
            return to;
        }
    }

    /**
     * Messages that had arrived were thrown away, since the buffer was full and {@link OverflowStrategy#DROP_OLDEST}
     * was chosen. They stood here.
     *
     * @param at when the consumer learns of it
     * @param messages how many
     */
    record Dropped(Instant at, long messages) implements ConnectionEvent {}
}
