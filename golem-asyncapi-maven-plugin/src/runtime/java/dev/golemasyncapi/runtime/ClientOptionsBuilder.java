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

    /** Sets {@link ClientOptions#connectTimeout()}. */
    public ClientOptionsBuilder connectTimeout(Duration timeout) {
        connectTimeout = Objects.requireNonNull(timeout, "connectTimeout");
        return this;
    }

    /** Sets {@link ClientOptions#closeTimeout()}. */
    public ClientOptionsBuilder closeTimeout(Duration timeout) {
        closeTimeout = Objects.requireNonNull(timeout, "closeTimeout");
        return this;
    }

    /** Sets {@link ClientOptions#maxMessageSize()}. */
    public ClientOptionsBuilder maxMessageSize(int bytes) {
        maxMessageSize = bytes;
        return this;
    }

    /** Sets {@link ClientOptions#bufferedMessages()}. */
    public ClientOptionsBuilder bufferedMessages(int messages) {
        bufferedMessages = messages;
        return this;
    }

    /** Sets {@link ClientOptions#bufferedBytes()}. */
    public ClientOptionsBuilder bufferedBytes(long bytes) {
        bufferedBytes = bytes;
        return this;
    }

    /** Sets {@link ClientOptions#overflow()}. */
    public ClientOptionsBuilder overflow(OverflowStrategy strategy) {
        overflow = Objects.requireNonNull(strategy, "overflow");
        return this;
    }

    /** Sets {@link ClientOptions#suspendTimeout()}. */
    public ClientOptionsBuilder suspendTimeout(Duration timeout) {
        suspendTimeout = Objects.requireNonNull(timeout, "suspendTimeout");
        return this;
    }

    /** Sets {@link ClientOptions#unsentMessages()}. */
    public ClientOptionsBuilder unsentMessages(int messages) {
        unsentMessages = messages;
        return this;
    }

    /** Sets {@link ClientOptions#unsentBytes()}. */
    public ClientOptionsBuilder unsentBytes(long bytes) {
        unsentBytes = bytes;
        return this;
    }

    /** Sets {@link ClientOptions#sendTimeout()}. */
    public ClientOptionsBuilder sendTimeout(Duration timeout) {
        sendTimeout = Objects.requireNonNull(timeout, "sendTimeout");
        return this;
    }

    /** Sets {@link ClientOptions#reconnect()}. */
    public ClientOptionsBuilder reconnect(ReconnectPolicy policy) {
        reconnect = Objects.requireNonNull(policy, "reconnect");
        return this;
    }

    /** Sets {@link ClientOptions#pingInterval()}. */
    public ClientOptionsBuilder pingInterval(Duration interval) {
        pingInterval = Objects.requireNonNull(interval, "pingInterval");
        return this;
    }

    /** Sets {@link ClientOptions#pongTimeout()}. */
    public ClientOptionsBuilder pongTimeout(Duration timeout) {
        pongTimeout = Objects.requireNonNull(timeout, "pongTimeout");
        return this;
    }

    /** Sets {@link ClientOptions#idleTimeout()}. */
    public ClientOptionsBuilder idleTimeout(Duration timeout) {
        idleTimeout = Objects.requireNonNull(timeout, "idleTimeout");
        return this;
    }

    /** Sets {@link ClientOptions#decodeFailureHandler()}. */
    public ClientOptionsBuilder decodeFailureHandler(Consumer<DecodeException> handler) {
        decodeFailureHandler = Objects.requireNonNull(handler, "decodeFailureHandler");
        return this;
    }

    /** Sets {@link ClientOptions#connectionListener()}. */
    public ClientOptionsBuilder connectionListener(ConnectionListener listener) {
        connectionListener = Objects.requireNonNull(listener, "connectionListener");
        return this;
    }

    /** Sets {@link ClientOptions#executor()}. */
    public ClientOptionsBuilder executor(Executor other) {
        executor = Objects.requireNonNull(other, "executor");
        return this;
    }

    /** Connects with the caller's client, see {@link WebSocketTransport#over(HttpClient)}. */
    public ClientOptionsBuilder httpClient(HttpClient http) {
        return transport(WebSocketTransport.over(http));
    }

    /** Sets {@link ClientOptions#transport()}. */
    public ClientOptionsBuilder transport(WebSocketTransport other) {
        transport = Objects.requireNonNull(other, "transport");
        return this;
    }

    /** Sets {@link ClientOptions#sslContext()}. */
    public ClientOptionsBuilder sslContext(SSLContext context) {
        sslContext = Objects.requireNonNull(context, "sslContext");
        return this;
    }

    /** Sets {@link ClientOptions#objectMapper()}. */
    public ClientOptionsBuilder objectMapper(ObjectMapper mapper) {
        objectMapper = Objects.requireNonNull(mapper, "objectMapper");
        return this;
    }

    /** Sets {@link ClientOptions#timeSource()}. */
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
