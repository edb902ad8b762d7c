package dev.golemasyncapi.runtime;

import java.util.function.BiConsumer;

/** What a stream has received: the buffer, who looks after it, and the counts. */
final class Inbox {

    private static final String TOO_SLOW = "client does not keep up";

    private final ClientOptions options;
    private final String channel;
    private final MessageBuffer buffer;
    private final FullBufferWatch watch;
    private final StreamCounters counters;
    private final StreamEvents events;
    private final Replies replies;
    private final BiConsumer<AsyncApiClientException, String> onFailure;
    private volatile boolean discarding;

    /**
     * Makes an empty one.
     *
     * @param replies takes the messages that are waited for
     * @param onRoom runs when the buffer was full and has room again
     * @param onFailure is to end the stream with a failure, and its connection with a reason
     */
    Inbox(
            ClientContext context,
            String channel,
            Replies replies,
            Runnable onRoom,
            BiConsumer<AsyncApiClientException, String> onFailure) {
        this.options = context.options();
        this.channel = channel;
        this.replies = replies;
        this.buffer = new MessageBuffer(BufferLimits.of(options), context.time(), onRoom);
        this.watch = new FullBufferWatch(buffer, context, channel, this::tooSlow);
        this.counters = new StreamCounters(context.time());
        this.events = new StreamEvents(context, channel, buffer);
        this.onFailure = onFailure;
    }

    String channel() {
        return channel;
    }

    MessageBuffer buffer() {
        return buffer;
    }

    StreamCounters counters() {
        return counters;
    }

    StreamEvents events() {
        return events;
    }

    /** Keeps nothing of what arrives, where nobody will take it. */
    void discard() {
        discarding = true;
        buffer.withoutEvents();
    }

    /** Takes a message, and returns whether to ask for another. */
    boolean received(Connection from, RawMessage message) {
        counters.received(message.size());
        if (discarding || replies.take(message)) {
            return true;
        }
        return switch (buffer.add(from, message)) {
            case ROOM -> true;
            case NEARLY_FULL -> {
                events.warnOfPressure(options.overflow());
                yield true;
            }
            case FULL -> {
                watch.start();
                yield false;
            }
            case OVERFLOW -> {
                onFailure.accept(new BackpressureException(channel), TOO_SLOW);
                yield false;
            }
        };
    }

    private void tooSlow() {
        onFailure.accept(new BackpressureException(channel, options.suspendTimeout()), TOO_SLOW);
    }

    void tooLarge() {
        onFailure.accept(new MessageTooLargeException(channel, options.maxMessageSize()), "message too large");
    }
}
