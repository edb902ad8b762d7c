package dev.golemasyncapi.runtime;

/** How much a buffer may hold, and what happens then. */
record BufferLimits(int maxMessages, long maxBytes, OverflowStrategy overflow) {

    static BufferLimits of(ClientOptions options) {
        return new BufferLimits(options.bufferedMessages(), options.bufferedBytes(), options.overflow());
    }

    boolean reached(int messages, long bytes) {
        return messages >= maxMessages || bytes >= maxBytes;
    }

    /** {@return whether three quarters are in use} */
    boolean nearlyReached(int messages, long bytes) {
        return reached(messages + maxMessages / 4, bytes + maxBytes / 4);
    }

    /** {@return whether half is in use} */
    boolean halfReached(int messages, long bytes) {
        return reached(messages + maxMessages / 2, bytes + maxBytes / 2);
    }
}
