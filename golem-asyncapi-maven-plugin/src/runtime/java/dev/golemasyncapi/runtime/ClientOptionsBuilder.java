package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/** Makes {@link ClientOptions}. Every method sets the option of its name, described there, and returns this builder. */
public final class ClientOptionsBuilder {

    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration closeTimeout = Duration.ofSeconds(5);
    private int maxMessageSize = 16 * 1024 * 1024;
    private int bufferedMessages = 65_536;
    private long bufferedBytes = 32L * 1024 * 1024;
    private OverflowStrategy overflow = OverflowStrategy.SUSPEND;
    private Duration suspendTimeout = Duration.ofSeconds(10);
    private int unsentMessages = 1_024;
    private long unsentBytes = 16L * 1024 * 1024;
    private Duration sendTimeout = Duration.ofSeconds(30);
    private ReconnectPolicy reconnect = ReconnectPolicy.defaults();
    private Duration pingInterval = Duration.ofSeconds(20);
    private Duration pongTimeout = Duration.ofSeconds(10);
    private Duration idleTimeout = Duration.ZERO;
    private Consumer<DecodeException> decodeFailureHandler = new LoggingDecodeFailureHandler();
    private ConnectionListener connectionListener = (channel, event) -> {};
    private Executor executor;
    private WebSocketTransport transport;
    private SSLContext sslContext;
    private ObjectMapper objectMapper = Decoder.mapper();
    private TimeSource timeSource = TimeSource.system();

    ClientOptionsBuilder() {}

    /**
     * Sets {@link ClientOptions#connectTimeout()}.
     *
     * @param timeout 1 ms to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder connectTimeout(Duration timeout) {
        connectTimeout = Objects.requireNonNull(timeout, "connectTimeout");
        return this;
    }

    /**
     * Sets {@link ClientOptions#closeTimeout()}.
     *
     * @param timeout 1 ms to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder closeTimeout(Duration timeout) {
        closeTimeout = Objects.requireNonNull(timeout, "closeTimeout");
        return this;
    }

    /**
     * Sets {@link ClientOptions#maxMessageSize()}.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public ClientOptionsBuilder maxMessageSize(int bytes) {
        maxMessageSize = bytes;
        return this;
    }

    /**
     * Sets {@link ClientOptions#bufferedMessages()}.
     *
     * @param messages at least 1
     * @return this builder
     */
    public ClientOptionsBuilder bufferedMessages(int messages) {
        bufferedMessages = messages;
        return this;
    }

    /**
     * Sets {@link ClientOptions#bufferedBytes()}.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public ClientOptionsBuilder bufferedBytes(long bytes) {
        bufferedBytes = bytes;
        return this;
    }

    /**
     * Sets {@link ClientOptions#overflow()}.
     *
     * @param strategy what to do
     * @return this builder
     */
    public ClientOptionsBuilder overflow(OverflowStrategy strategy) {
        overflow = Objects.requireNonNull(strategy, "overflow");
        return this;
    }

    /**
     * Sets {@link ClientOptions#suspendTimeout()}.
     *
     * @param timeout 4 ms to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder suspendTimeout(Duration timeout) {
        suspendTimeout = Objects.requireNonNull(timeout, "suspendTimeout");
        return this;
    }

    /**
     * Sets {@link ClientOptions#unsentMessages()}.
     *
     * @param messages at least 1
     * @return this builder
     */
    public ClientOptionsBuilder unsentMessages(int messages) {
        unsentMessages = messages;
        return this;
    }

    /**
     * Sets {@link ClientOptions#unsentBytes()}.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public ClientOptionsBuilder unsentBytes(long bytes) {
        unsentBytes = bytes;
        return this;
    }

    /**
     * Sets {@link ClientOptions#sendTimeout()}.
     *
     * @param timeout 1 ms to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder sendTimeout(Duration timeout) {
        sendTimeout = Objects.requireNonNull(timeout, "sendTimeout");
        return this;
    }

    /**
     * Sets {@link ClientOptions#reconnect()}.
     *
     * @param policy what happens
     * @return this builder
     */
    public ClientOptionsBuilder reconnect(ReconnectPolicy policy) {
        reconnect = Objects.requireNonNull(policy, "reconnect");
        return this;
    }

    /**
     * Sets {@link ClientOptions#pingInterval()}.
     *
     * @param interval zero, for never, to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder pingInterval(Duration interval) {
        pingInterval = Objects.requireNonNull(interval, "pingInterval");
        return this;
    }

    /**
     * Sets {@link ClientOptions#pongTimeout()}.
     *
     * @param timeout 1 ms to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder pongTimeout(Duration timeout) {
        pongTimeout = Objects.requireNonNull(timeout, "pongTimeout");
        return this;
    }

    /**
     * Sets {@link ClientOptions#idleTimeout()}.
     *
     * @param timeout zero, for ever, to 365 days
     * @return this builder
     */
    public ClientOptionsBuilder idleTimeout(Duration timeout) {
        idleTimeout = Objects.requireNonNull(timeout, "idleTimeout");
        return this;
    }

    /**
     * Sets {@link ClientOptions#decodeFailureHandler()}.
     *
     * @param handler gets every message that cannot be read
     * @return this builder
     */
    public ClientOptionsBuilder decodeFailureHandler(Consumer<DecodeException> handler) {
        decodeFailureHandler = Objects.requireNonNull(handler, "decodeFailureHandler");
        return this;
    }

    /**
     * Sets {@link ClientOptions#connectionListener()}.
     *
     * @param listener hears what happens to the connections
     * @return this builder
     */
    public ClientOptionsBuilder connectionListener(ConnectionListener listener) {
        connectionListener = Objects.requireNonNull(listener, "connectionListener");
        return this;
    }

    /**
     * Sets {@link ClientOptions#executor()}.
     *
     * @param other runs subscribers and the connection listener
     * @return this builder
     */
    public ClientOptionsBuilder executor(Executor other) {
        executor = Objects.requireNonNull(other, "executor");
        return this;
    }

    /**
     * Connects with the caller's client, see {@link WebSocketTransport#over(HttpClient)}.
     *
     * @param http stays the caller's, who closes it
     * @return this builder
     */
    public ClientOptionsBuilder httpClient(HttpClient http) {
        return transport(WebSocketTransport.over(http));
    }

    /**
     * Sets {@link ClientOptions#transport()}.
     *
     * @param other opens WebSockets
     * @return this builder
     */
    public ClientOptionsBuilder transport(WebSocketTransport other) {
        transport = Objects.requireNonNull(other, "transport");
        return this;
    }

    /**
     * Sets {@link ClientOptions#sslContext()}.
     *
     * @param context how the client does TLS
     * @return this builder
     */
    public ClientOptionsBuilder sslContext(SSLContext context) {
        sslContext = Objects.requireNonNull(context, "sslContext");
        return this;
    }

    /**
     * Sets {@link ClientOptions#objectMapper()}.
     *
     * @param mapper its factory makes the parsers
     * @return this builder
     */
    public ClientOptionsBuilder objectMapper(ObjectMapper mapper) {
        objectMapper = Objects.requireNonNull(mapper, "objectMapper");
        return this;
    }

    /**
     * Sets {@link ClientOptions#timeSource()}.
     *
     * @param source gives the time
     * @return this builder
     */
    public ClientOptionsBuilder timeSource(TimeSource source) {
        timeSource = Objects.requireNonNull(source, "timeSource");
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
                overflow,
                suspendTimeout,
                unsentMessages,
                unsentBytes,
                sendTimeout,
                reconnect,
                pingInterval,
                pongTimeout,
                idleTimeout,
                decodeFailureHandler,
                connectionListener,
                executor,
                transport,
                sslContext,
                objectMapper,
                timeSource);
    }
}
