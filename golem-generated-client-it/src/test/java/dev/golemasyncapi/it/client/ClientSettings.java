package dev.golemasyncapi.it.client;

import dev.golemasyncapi.it.server.GolemWorkerService;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a test tells a client's builder.
 *
 * @param server the address of the server
 * @param token asked for at each connect
 * @param connectTimeout how long the handshake may take
 * @param closeTimeout how long to wait for the server's Close
 * @param maxMessageSize the longest message in bytes
 * @param bufferedMessages how many messages may wait
 * @param suspendTimeout how long the buffer may stay full
 * @param onDecodeFailure gets the failures of single messages
 */
public record ClientSettings(
        URI server,
        Supplier<String> token,
        Duration connectTimeout,
        Duration closeTimeout,
        int maxMessageSize,
        int bufferedMessages,
        Duration suspendTimeout,
        Consumer<Failure> onDecodeFailure) {

    /** {@return settings for a server with the token that {@link GolemWorkerService} accepts} */
    public static ClientSettings of(URI server) {
        return new ClientSettings(
                server,
                () -> GolemWorkerService.TOKEN,
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                1 << 20,
                1024,
                Duration.ofSeconds(10),
                failure -> {
                    throw new AssertionError(failure.toString());
                });
    }

    /** {@return a copy with another token} */
    public ClientSettings withToken(Supplier<String> other) {
        return new ClientSettings(
                server,
                other,
                connectTimeout,
                closeTimeout,
                maxMessageSize,
                bufferedMessages,
                suspendTimeout,
                onDecodeFailure);
    }

    /** {@return a copy with another limit of messages} */
    public ClientSettings withMaxMessageSize(int bytes) {
        return new ClientSettings(
                server, token, connectTimeout, closeTimeout, bytes, bufferedMessages, suspendTimeout, onDecodeFailure);
    }

    /** {@return a copy with another buffer} */
    public ClientSettings withBuffer(int messages, Duration mayStayFull) {
        return new ClientSettings(
                server, token, connectTimeout, closeTimeout, maxMessageSize, messages, mayStayFull, onDecodeFailure);
    }

    /** {@return a copy with other waiting times} */
    public ClientSettings withTimeouts(Duration connect, Duration close) {
        return new ClientSettings(
                server, token, connect, close, maxMessageSize, bufferedMessages, suspendTimeout, onDecodeFailure);
    }

    /** {@return a copy that tells another handler} */
    public ClientSettings withDecodeFailureHandler(Consumer<Failure> handler) {
        return new ClientSettings(
                server, token, connectTimeout, closeTimeout, maxMessageSize, bufferedMessages, suspendTimeout, handler);
    }
}
