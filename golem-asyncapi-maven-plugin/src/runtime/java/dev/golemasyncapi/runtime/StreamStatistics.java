package dev.golemasyncapi.runtime;

import java.time.Instant;

/**
 * What a stream has done so far. The numbers are taken one after another while it runs, so they may be apart by a
 * message or two.
 *
 * @param received whole messages that arrived
 * @param decoded messages that were read for the consumer
 * @param failed messages that could not be read
 * @param dropped messages that were thrown away because the buffer was full
 * @param reconnects how often the connection was made again
 * @param bytes the length of the received messages in bytes
 * @param queueDepth messages that wait for the consumer
 * @param lastMessageAt when the last message arrived; {@code null} before the first
 * @param sent messages that were handed to the network
 * @param sentBytes the length of these in bytes
 * @param unsent messages that wait to be sent
 */
public record StreamStatistics(
        long received,
        long decoded,
        long failed,
        long dropped,
        long reconnects,
        long bytes,
        int queueDepth,
        @Nullable Instant lastMessageAt,
        long sent,
        long sentBytes,
        int unsent) {}
