package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * The limits, waiting times and parts of a client.
 *
 * @param connectTimeout how long the connection and the WebSocket handshake may take together, and before them the
 *     suppliers of credentials; 1 ms to 365 days, 10 s unless told
 * @param closeTimeout how long to wait for the server's Close after ours before the connection is cut; 1 ms to 365
 *     days, 5 s unless told
 * @param maxMessageSize the longest message that is accepted, in bytes of UTF-8; at least 1, 16 MiB unless told
 * @param bufferedMessages how many messages may wait for the consumer of one stream; at least 1, 65,536 unless told
 * @param bufferedBytes how many bytes of messages may wait likewise; at least 1, 32 MiB unless told. The message that
 *     reaches the limit is kept, so a stream holds at most {@code bufferedBytes + maxMessageSize}
 * @param overflow what to do when one of these two limits is reached; {@link OverflowStrategy#SUSPEND} unless told
 * @param suspendTimeout how long the buffer may stay full before a suspended stream ends with
 *     {@link BackpressureException}; 4 ms to 365 days, 10 s unless told. While it is full Pings are not answered, so
 *     this should be shorter than the time the server waits for a Pong (15 s for Golem)
 * @param unsentMessages how many messages may wait to be sent on one channel; at least 1, 1,024 unless told
 * @param unsentBytes how many bytes of messages may wait likewise; at least 1, 16 MiB unless told. A longer message
 *     cannot be sent
 * @param sendTimeout how long it may take to write one message before the connection counts as lost; 1 ms to 365 days,
 *     30 s unless told
 * @param reconnect what happens when a connection is lost; {@link ReconnectPolicy#defaults()} unless told
 * @param pingInterval after how long without anything from the server it is sent a Ping; zero for never, up to 365
 *     days, 20 s unless told
 * @param pongTimeout how long the server may stay silent after a Ping before the connection counts as lost; 1 ms to 365
 *     days, 10 s unless told
 * @param idleTimeout how long the server may stay silent altogether, whether it was sent a Ping or not, before the
 *     connection counts as lost; zero, unless told, for ever
 * @param decodeFailureHandler gets every message that cannot be read; runs on the thread that takes messages. When it
 *     throws, the exception reaches the consumer: out of the iterator, or as {@code onError}. Unless told, one warning
 *     is logged, without content
 * @param connectionListener hears what happens to the connections; nobody unless told
 * @param executor runs subscribers and the connection listener; {@code null}, unless told, for daemon threads of the
 *     client that end when they are idle. It must not run tasks in the thread that hands them over
 * @param transport opens WebSockets; {@code null}, unless told, for an HttpClient of the client's own
 * @param sslContext how the client's own HttpClient does TLS; {@code null}, unless told, for the default of the JVM. It
 *     excludes {@code transport}, which brings its own
 * @param objectMapper its factory makes the parsers, so its limits and read features hold; its modules do not matter,
 *     since generated types are read without them
 * @param timeSource gives the time; that of the machine unless told
 */
public record ClientOptions(
        Duration connectTimeout,
        Duration closeTimeout,
        int maxMessageSize,
        int bufferedMessages,
        long bufferedBytes,
        OverflowStrategy overflow,
        Duration suspendTimeout,
        int unsentMessages,
        long unsentBytes,
        Duration sendTimeout,
        ReconnectPolicy reconnect,
        Duration pingInterval,
        Duration pongTimeout,
        Duration idleTimeout,
        Consumer<DecodeException> decodeFailureHandler,
        ConnectionListener connectionListener,
        @Nullable Executor executor,
        @Nullable WebSocketTransport transport,
        @Nullable SSLContext sslContext,
        ObjectMapper objectMapper,
        TimeSource timeSource) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /**
     * Checks the ranges; see {@link ClientOptionsBuilder#build()}.
     *
     * @param connectTimeout as above
     * @param closeTimeout as above
     * @param maxMessageSize as above
     * @param bufferedMessages as above
     * @param bufferedBytes as above
     * @param overflow as above
     * @param suspendTimeout as above
     * @param unsentMessages as above
     * @param unsentBytes as above
     * @param sendTimeout as above
     * @param reconnect as above
     * @param pingInterval as above
     * @param pongTimeout as above
     * @param idleTimeout as above
     * @param decodeFailureHandler as above
     * @param connectionListener as above
     * @param executor as above
     * @param transport as above
     * @param sslContext as above
     * @param objectMapper as above
     * @param timeSource as above
     */
    public ClientOptions {
        Ranges.between("connectTimeout", connectTimeout, Duration.ofMillis(1), LONGEST);
        Ranges.between("closeTimeout", closeTimeout, Duration.ofMillis(1), LONGEST);
        Ranges.between("suspendTimeout", suspendTimeout, Duration.ofMillis(4), LONGEST);
        Ranges.between("sendTimeout", sendTimeout, Duration.ofMillis(1), LONGEST);
        Ranges.between("pingInterval", pingInterval, Duration.ZERO, LONGEST);
        Ranges.between("pongTimeout", pongTimeout, Duration.ofMillis(1), LONGEST);
        Ranges.between("idleTimeout", idleTimeout, Duration.ZERO, LONGEST);
        Ranges.positive("maxMessageSize", maxMessageSize);
        Ranges.positive("bufferedMessages", bufferedMessages);
        Ranges.positive("bufferedBytes", bufferedBytes);
        Ranges.positive("unsentMessages", unsentMessages);
        Ranges.positive("unsentBytes", unsentBytes);
        Objects.requireNonNull(overflow, "overflow");
        Objects.requireNonNull(reconnect, "reconnect");
        Objects.requireNonNull(decodeFailureHandler, "decodeFailureHandler");
        Objects.requireNonNull(connectionListener, "connectionListener");
        if (sslContext != null && transport != null) {
            throw new IllegalArgumentException(
                    "a client has either an sslContext or client certificate, or a transport or httpClient, which brings its own");
        }
        Objects.requireNonNull(objectMapper, "objectMapper");
        Objects.requireNonNull(timeSource, "timeSource");
    }

    /** {@return the options that hold unless told} */
    public static ClientOptions defaults() {
        return builder().build();
    }

    /** {@return a builder that starts from the defaults} */
    public static ClientOptionsBuilder builder() {
        return new ClientOptionsBuilder();
    }
}
