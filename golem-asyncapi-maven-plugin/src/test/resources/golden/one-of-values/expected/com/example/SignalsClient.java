package com.example;

import com.example.model.Signal;
import com.example.model.SignalCodec;
import com.example.runtime.AsyncApiClientException;
import com.example.runtime.ClientOptions;
import com.example.runtime.ClientOptionsBuilder;
import com.example.runtime.ConnectionListener;
import com.example.runtime.Credentials;
import com.example.runtime.DecodeException;
import com.example.runtime.Expectation;
import com.example.runtime.HandshakeException;
import com.example.runtime.Members;
import com.example.runtime.MessageStream;
import com.example.runtime.Nullable;
import com.example.runtime.OverflowStrategy;
import com.example.runtime.PayloadReader;
import com.example.runtime.ReconnectPolicy;
import com.example.runtime.ServerUrl;
import com.example.runtime.TimeSource;
import com.example.runtime.WebSocketClient;
import com.example.runtime.WebSocketRequest;
import com.example.runtime.WebSocketTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import javax.net.ssl.SSLContext;

/**
 * A client of Signals, version 1.
 *
 * <p>A client may be shared between threads. It keeps no connection of its own: each stream has one.
 */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SignalsClient implements AutoCloseable {
    private final SignalsServer server;

    private final Map<String, String> headers;

    private final Credentials credentials;

    private final List<String> subprotocols;

    private final WebSocketClient connections;

    private SignalsClient(Builder builder, SignalsServer server) {
        this.server = server;
        this.headers = Members.copyOf(builder.headers);
        this.credentials = builder.credentials.copy();
        this.subprotocols = List.copyOf(builder.subprotocols);
        this.connections = new WebSocketClient(builder.options.build());
    }

    /** {@return a builder without a server} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Receives from {@code signals}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @return the messages in the order in which they arrive, for one consumer
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<Signal> watchSignals() {
        String path = "signals";
        return connections.open(
                handshake(path).build(),
                "signals",
                PayloadReader.json(
                        SignalCodec::read,
                        Expectation.members(
                                "Signal, an object with lamp, state, mode",
                                "asyncapi.yaml#/components/schemas/Signal",
                                Signal::additionalProperties)));
    }

    private WebSocketRequest.Builder handshake(String path) {
        WebSocketRequest.Builder request = WebSocketRequest.to(ServerUrl.join(server.uri(), path));
        headers.forEach(request::header);
        subprotocols.forEach(request::subprotocol);
        credentials.addTo(request, "the server " + server.name(), server.security());
        return request;
    }

    /** Closes every stream of this client. Closing again does nothing. */
    @Override
    public void close() {
        connections.close();
    }

    @Override
    public String toString() {
        return "SignalsClient[" + server + "]";
    }

    /** Builds {@link SignalsClient}. */
    public static final class Builder {
        private @Nullable SignalsServer server;

        private final Map<String, String> headers = new LinkedHashMap<>();

        private final Credentials credentials = new Credentials();

        private final List<String> subprotocols = new ArrayList<>();

        private final ClientOptionsBuilder options = ClientOptions.builder();

        private Builder() {}

        /**
         * The server to connect to; required.
         *
         * @param server the server
         * @return this builder
         */
        public Builder server(SignalsServer server) {
            this.server = Objects.requireNonNull(server, "server");
            return this;
        }

        /**
         * Lets credentials go over {@code ws}, where everyone on the way can read them, to another machine.
         *
         * @return this builder
         */
        public Builder allowPlaintextCredentials() {
            credentials.allowPlaintext();
            return this;
        }

        /**
         * Adds a header to every handshake; its value is never logged.
         *
         * @param name the name of the header
         * @param value its value
         * @return this builder
         */
        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /**
         * Offers subprotocols in every handshake, the preferred one first.
         *
         * @param names the names of the subprotocols
         * @return this builder
         */
        public Builder subprotocols(String... names) {
            subprotocols.addAll(List.of(names));
            return this;
        }

        /**
         * See {@link ClientOptions#connectTimeout()}.
         *
         * @param timeout the new value
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            options.connectTimeout(timeout);
            return this;
        }

        /**
         * See {@link ClientOptions#closeTimeout()}.
         *
         * @param timeout the new value
         * @return this builder
         */
        public Builder closeTimeout(Duration timeout) {
            options.closeTimeout(timeout);
            return this;
        }

        /**
         * See {@link ClientOptions#maxMessageSize()}.
         *
         * @param bytes the new value
         * @return this builder
         */
        public Builder maxMessageSize(int bytes) {
            options.maxMessageSize(bytes);
            return this;
        }

        /**
         * See {@link ClientOptions#bufferedMessages()}.
         *
         * @param messages the new value
         * @return this builder
         */
        public Builder bufferedMessages(int messages) {
            options.bufferedMessages(messages);
            return this;
        }

        /**
         * See {@link ClientOptions#bufferedBytes()}.
         *
         * @param bytes the new value
         * @return this builder
         */
        public Builder bufferedBytes(long bytes) {
            options.bufferedBytes(bytes);
            return this;
        }

        /**
         * See {@link ClientOptions#overflow()}.
         *
         * @param strategy the new value
         * @return this builder
         */
        public Builder overflow(OverflowStrategy strategy) {
            options.overflow(strategy);
            return this;
        }

        /**
         * See {@link ClientOptions#suspendTimeout()}.
         *
         * @param timeout the new value
         * @return this builder
         */
        public Builder suspendTimeout(Duration timeout) {
            options.suspendTimeout(timeout);
            return this;
        }

        /**
         * See {@link ClientOptions#unsentMessages()}.
         *
         * @param messages the new value
         * @return this builder
         */
        public Builder unsentMessages(int messages) {
            options.unsentMessages(messages);
            return this;
        }

        /**
         * See {@link ClientOptions#unsentBytes()}.
         *
         * @param bytes the new value
         * @return this builder
         */
        public Builder unsentBytes(long bytes) {
            options.unsentBytes(bytes);
            return this;
        }

        /**
         * See {@link ClientOptions#sendTimeout()}.
         *
         * @param timeout the new value
         * @return this builder
         */
        public Builder sendTimeout(Duration timeout) {
            options.sendTimeout(timeout);
            return this;
        }

        /**
         * See {@link ClientOptions#reconnect()}.
         *
         * @param policy the new value
         * @return this builder
         */
        public Builder reconnect(ReconnectPolicy policy) {
            options.reconnect(policy);
            return this;
        }

        /**
         * See {@link ClientOptions#pingInterval()}.
         *
         * @param interval the new value
         * @return this builder
         */
        public Builder pingInterval(Duration interval) {
            options.pingInterval(interval);
            return this;
        }

        /**
         * See {@link ClientOptions#pongTimeout()}.
         *
         * @param timeout the new value
         * @return this builder
         */
        public Builder pongTimeout(Duration timeout) {
            options.pongTimeout(timeout);
            return this;
        }

        /**
         * See {@link ClientOptions#idleTimeout()}.
         *
         * @param timeout the new value
         * @return this builder
         */
        public Builder idleTimeout(Duration timeout) {
            options.idleTimeout(timeout);
            return this;
        }

        /**
         * See {@link ClientOptions#connectionListener()}.
         *
         * @param listener the new value
         * @return this builder
         */
        public Builder connectionListener(ConnectionListener listener) {
            options.connectionListener(listener);
            return this;
        }

        /**
         * See {@link ClientOptions#executor()}.
         *
         * @param executor the new value
         * @return this builder
         */
        public Builder executor(Executor executor) {
            options.executor(executor);
            return this;
        }

        /**
         * See {@link ClientOptions#transport()}.
         *
         * @param transport the new value
         * @return this builder
         */
        public Builder transport(WebSocketTransport transport) {
            options.transport(transport);
            return this;
        }

        /**
         * See {@link ClientOptions#sslContext()}.
         *
         * @param context the new value
         * @return this builder
         */
        public Builder sslContext(SSLContext context) {
            options.sslContext(context);
            return this;
        }

        /**
         * See {@link ClientOptions#objectMapper()}.
         *
         * @param mapper the new value
         * @return this builder
         */
        public Builder objectMapper(ObjectMapper mapper) {
            options.objectMapper(mapper);
            return this;
        }

        /**
         * See {@link ClientOptions#timeSource()}.
         *
         * @param source the new value
         * @return this builder
         */
        public Builder timeSource(TimeSource source) {
            options.timeSource(source);
            return this;
        }

        /**
         * Connects with this client, see {@link WebSocketTransport#over(HttpClient)}.
         *
         * @param http the new value
         * @return this builder
         */
        public Builder httpClient(HttpClient http) {
            options.httpClient(http);
            return this;
        }

        /**
         * See {@link ClientOptions#decodeFailureHandler()}.
         *
         * @param handler the new value
         * @return this builder
         */
        public Builder onDecodeFailure(Consumer<DecodeException> handler) {
            options.decodeFailureHandler(handler);
            return this;
        }

        /**
         * {@return the client, which connects only when a stream is opened}
         *
         * @throws IllegalStateException if there is no server, or the server asks for a credential and there is none
         */
        public SignalsClient build() {
            if (server == null) {
                throw new IllegalStateException("no server was chosen: call server(SignalsServer...)");
            }
            credentials.require("the server " + server.name(), server.security());
            return new SignalsClient(this, server);
        }
    }
}
