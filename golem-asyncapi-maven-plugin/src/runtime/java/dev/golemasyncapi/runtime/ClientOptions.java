package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The limits and waiting times of a client.
 *
 * @param connectTimeout how long the connection and the WebSocket handshake may take together; 1 ms to 365 days, 10 s
 *     unless told
 * @param closeTimeout how long to wait for the server's Close after ours before the connection is cut; 1 ms to 365
 *     days, 5 s unless told
 * @param maxMessageSize the longest message that is accepted, in bytes of UTF-8; at least 1, 16 MiB unless told
 * @param bufferedMessages how many messages may wait for the consumer of one stream before nothing more is read from
 *     its connection; at least 1, 65,536 unless told
 * @param bufferedBytes how many bytes of messages may wait likewise; at least 1, 32 MiB unless told. The message that
 *     reaches the limit is kept, so a stream holds at most {@code bufferedBytes + maxMessageSize}
 * @param suspendTimeout how long the buffer may stay full before the stream ends with {@link BackpressureException}; 4
 *     ms to 365 days, 10 s unless told. While the buffer is full Pings are not answered, so this should be shorter than
 *     the time the server waits for a Pong (15 s for Golem)
 * @param decodeFailureHandler gets every message that cannot be read; runs on the thread that takes messages. When it
 *     throws, the exception reaches the consumer: out of the iterator, or as {@code onError}. Unless told, one warning
 *     is logged, without content
 */
public record ClientOptions(
        Duration connectTimeout,
        Duration closeTimeout,
        int maxMessageSize,
        int bufferedMessages,
        long bufferedBytes,
        Duration suspendTimeout,
        Consumer<DecodeException> decodeFailureHandler) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /**
     * Checks the ranges.
     *
     * @param connectTimeout as above
     * @param closeTimeout as above
     * @param maxMessageSize as above
     * @param bufferedMessages as above
     * @param bufferedBytes as above
     * @param suspendTimeout as above
     * @param decodeFailureHandler as above
     * @throws IllegalArgumentException if a value is out of its range
     */
    public ClientOptions {
        requireBetween("connectTimeout", connectTimeout, Duration.ofMillis(1));
        requireBetween("closeTimeout", closeTimeout, Duration.ofMillis(1));
        requireBetween("suspendTimeout", suspendTimeout, Duration.ofMillis(4));
        requirePositive("maxMessageSize", maxMessageSize);
        requirePositive("bufferedMessages", bufferedMessages);
        requirePositive("bufferedBytes", bufferedBytes);
        Objects.requireNonNull(decodeFailureHandler, "decodeFailureHandler");
    }

    /** {@return the options that hold unless told} */
    public static ClientOptions defaults() {
        return builder().build();
    }

    /** {@return a builder that starts from the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    private static void requireBetween(String name, Duration value, Duration shortest) {
        if (value.compareTo(shortest) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; it must be between " + shortest.toMillis() + " ms and 365 days");
        }
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }

    /** Makes {@link ClientOptions}. Every method sets the option of its name and returns this builder. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration closeTimeout = Duration.ofSeconds(5);
        private int maxMessageSize = 16 * 1024 * 1024;
        private int bufferedMessages = 65_536;
        private long bufferedBytes = 32L * 1024 * 1024;
        private Duration suspendTimeout = Duration.ofSeconds(10);
        private Consumer<DecodeException> decodeFailureHandler = new LoggingDecodeFailureHandler();

        private Builder() {}

        /**
         * Sets how long the connection and the handshake may take together.
         *
         * @param timeout 1 ms to 365 days
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Objects.requireNonNull(timeout, "connectTimeout");
            return this;
        }

        /**
         * Sets how long to wait for the server's Close after ours.
         *
         * @param timeout 1 ms to 365 days
         * @return this builder
         */
        public Builder closeTimeout(Duration timeout) {
            closeTimeout = Objects.requireNonNull(timeout, "closeTimeout");
            return this;
        }

        /**
         * Sets the longest message that is accepted.
         *
         * @param bytes at least 1
         * @return this builder
         */
        public Builder maxMessageSize(int bytes) {
            maxMessageSize = bytes;
            return this;
        }

        /**
         * Sets how many messages may wait for the consumer of a stream.
         *
         * @param messages at least 1
         * @return this builder
         */
        public Builder bufferedMessages(int messages) {
            bufferedMessages = messages;
            return this;
        }

        /**
         * Sets how many bytes of messages may wait for the consumer of a stream.
         *
         * @param bytes at least 1
         * @return this builder
         */
        public Builder bufferedBytes(long bytes) {
            bufferedBytes = bytes;
            return this;
        }

        /**
         * Sets how long the buffer may stay full.
         *
         * @param timeout 4 ms to 365 days
         * @return this builder
         */
        public Builder suspendTimeout(Duration timeout) {
            suspendTimeout = Objects.requireNonNull(timeout, "suspendTimeout");
            return this;
        }

        /**
         * Sets what gets the messages that cannot be read.
         *
         * @param handler runs on the thread that takes messages
         * @return this builder
         */
        public Builder decodeFailureHandler(Consumer<DecodeException> handler) {
            decodeFailureHandler = Objects.requireNonNull(handler, "decodeFailureHandler");
            return this;
        }

        /**
         * Makes the options.
         *
         * @return the options
         * @throws IllegalArgumentException if a value is out of its range
         */
        public ClientOptions build() {
            return new ClientOptions(
                    connectTimeout,
                    closeTimeout,
                    maxMessageSize,
                    bufferedMessages,
                    bufferedBytes,
                    suspendTimeout,
                    decodeFailureHandler);
        }
    }
}
