package com.example;

import com.example.model.Axis;
import com.example.model.Command;
import com.example.model.CommandCodec;
import com.example.model.Role;
import com.example.model.RoleCodec;
import com.example.model.TelescopesHeaders;
import com.example.model.TelescopesHeadersCodec;
import com.example.model.TelescopesQuery;
import com.example.model.TelescopesQueryCodec;
import com.example.model.WatchTelescopeMessage;
import com.example.model.WatchTelescopeMessageCodec;
import com.example.runtime.AsyncApiClientException;
import com.example.runtime.ClientOptions;
import com.example.runtime.ClientOptionsBuilder;
import com.example.runtime.ConnectionListener;
import com.example.runtime.Credential;
import com.example.runtime.Credentials;
import com.example.runtime.DecodeException;
import com.example.runtime.Expectation;
import com.example.runtime.HandshakeException;
import com.example.runtime.Members;
import com.example.runtime.MessageSession;
import com.example.runtime.MessageSink;
import com.example.runtime.MessageStream;
import com.example.runtime.Nullable;
import com.example.runtime.OverflowStrategy;
import com.example.runtime.Parameters;
import com.example.runtime.PathSegments;
import com.example.runtime.PayloadReader;
import com.example.runtime.PayloadWriter;
import com.example.runtime.ReconnectPolicy;
import com.example.runtime.ServerUrl;
import com.example.runtime.TimeSource;
import com.example.runtime.UserPassword;
import com.example.runtime.WebSocketClient;
import com.example.runtime.WebSocketRequest;
import com.example.runtime.WebSocketTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import javax.net.ssl.SSLContext;

/**
 * A client of Observatory, version 1.
 *
 * <p>A client may be shared between threads. It keeps no connection of its own: each stream has one.
 */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ObservatoryClient implements AutoCloseable {
    private final ObservatoryServer server;

    private final Map<String, String> headers;

    private final Credentials credentials;

    private final List<String> subprotocols;

    private final WebSocketClient connections;

    private ObservatoryClient(Builder builder, ObservatoryServer server) {
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
     * Receives from and sends to {@code /telescopes/{id}/{axis}/{step}}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the session.
     *
     * @param id The parameter {@code id}.
     * @param axis The parameter {@code axis}.
     * @param step The parameter {@code step}.
     * @param query The query of the handshake.
     * @param headers The headers of the handshake.
     * @return the messages that arrive, and the way for those to the server
     * @throws IllegalArgumentException if a parameter is not what the document allows, or cannot be one
     *     segment of a path; nothing was sent
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageSession<WatchTelescopeMessage, Command> openTelescopes(
            UUID id, Axis axis, int step, TelescopesQuery query, TelescopesHeaders headers) {
        Parameters.requireListed("axis", axis, Axis.listed());
        Parameters.requireMinimum("step", step, "1", false);
        String path = "/telescopes/"
                + PathSegments.segment("id", id.toString())
                + "/"
                + PathSegments.segment("axis", axis.value())
                + "/"
                + PathSegments.segment("step", Parameters.text("step", step));
        return connections.openSession(
                handshake(path)
                        .query(query, TelescopesQueryCodec::write)
                        .headers(headers, TelescopesHeadersCodec::write)
                        .build(),
                "/telescopes/{id}/{axis}/{step}",
                PayloadReader.json(
                        WatchTelescopeMessageCodec::read,
                        Expectation.variants(
                                "WatchTelescopeMessage, one of Picture, Fault, told by the name of the "
                                        + "only member",
                                "asyncapi.yaml#/channels/~1telescopes~1{id}~1{axis}~1{step}/subscribe/message",
                                List.of(WatchTelescopeMessage.Unknown.class))),
                PayloadWriter.json(CommandCodec::write));
    }

    /**
     * Receives from and sends to {@code /telescopes/{id}/{axis}/{step}}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the session.
     *
     * @param id The parameter {@code id}.
     * @param axis The parameter {@code axis}.
     * @param step The parameter {@code step}.
     * @param query The query of the handshake.
     * @return the messages that arrive, and the way for those to the server
     * @throws IllegalArgumentException if a parameter is not what the document allows, or cannot be one
     *     segment of a path; nothing was sent
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageSession<WatchTelescopeMessage, Command> openTelescopes(
            UUID id, Axis axis, int step, TelescopesQuery query) {
        return openTelescopes(id, axis, step, query, TelescopesHeaders.builder().build());
    }

    /**
     * Receives from {@code close}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @return the messages in the order in which they arrive, for one consumer
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<String> close_() {
        server.requireOneOf("close", List.of("local"));
        String path = "close";
        return connections.open(handshake(path).build(), "close", PayloadReader.text());
    }

    /**
     * Sends to {@code start}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the sink.
     *
     * @return the way for messages to the server
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageSink<byte[]> start() {
        String path = "start";
        WebSocketRequest.Builder request = handshake(path);
        credentials.addTo(request, "the channel start", List.of(List.of("certificate")));
        return connections.openSink(request.build(), "start", PayloadWriter.bytes());
    }

    /**
     * Receives from {@code /{send}/{received}/{handshake}}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @param send The parameter {@code send}.
     * @param received The parameter {@code received}.
     * @param handshake The parameter {@code handshake}.
     * @return the messages in the order in which they arrive, for one consumer
     * @throws IllegalArgumentException if a parameter is not what the document allows, or cannot be one
     *     segment of a path; nothing was sent
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<Role> close_0a71(String send, String received, String handshake) {
        String path = "/"
                + PathSegments.segment("send", send)
                + "/"
                + PathSegments.segment("received", received)
                + "/"
                + PathSegments.segment("handshake", handshake);
        return connections.open(
                handshake(path).build(),
                "/{send}/{received}/{handshake}",
                PayloadReader.json(
                        RoleCodec::read,
                        Expectation.members(
                                "Role, an object with name",
                                "asyncapi.yaml#/components/schemas/Role",
                                Role::additionalProperties)));
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
        return "ObservatoryClient[" + server + "]";
    }

    /** Builds {@link ObservatoryClient}. */
    public static final class Builder {
        private @Nullable ObservatoryServer server;

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
        public Builder server(ObservatoryServer server) {
            this.server = Objects.requireNonNull(server, "server");
            return this;
        }

        /**
         * The token for {@code token}.
         *
         * @param token the token
         * @return this builder
         */
        public Builder token(String token) {
            Objects.requireNonNull(token, "token");
            return token(() -> token);
        }

        /**
         * The token for {@code token}. It is asked for again at each connect.
         *
         * @param token gives the token
         * @return this builder
         */
        public Builder token(Supplier<String> token) {
            credentials.put("token", Credential.bearer(token));
            return this;
        }

        /**
         * The user and password for {@code login}.
         *
         * @param user the name of the user
         * @param password the password
         * @return this builder
         */
        public Builder login(String user, String password) {
            UserPassword both = new UserPassword(user, password);
            return login(() -> both);
        }

        /**
         * The user and password for {@code login}. They are asked for again at each connect.
         *
         * @param userPassword gives both
         * @return this builder
         */
        public Builder login(Supplier<UserPassword> userPassword) {
            credentials.put("login", Credential.basic(userPassword));
            return this;
        }

        /**
         * The key for {@code api key}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder apiKey(String key) {
            Objects.requireNonNull(key, "key");
            return apiKey(() -> key);
        }

        /**
         * The key for {@code api key}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder apiKey(Supplier<String> key) {
            credentials.put("api key", Credential.query("api key", key));
            return this;
        }

        /**
         * The client certificate for {@code certificate}.
         *
         * @param keys holds the certificate and its private key
         * @param password protects the private key
         * @return this builder
         */
        public Builder certificate(KeyStore keys, char[] password) {
            credentials.put("certificate", keys, password);
            options.sslContext(credentials.tls());
            return this;
        }

        /**
         * The client certificate for {@code certificate}. It is part of this TLS configuration, which also
         * says whom the client trusts.
         *
         * @param context the TLS configuration
         * @return this builder
         */
        public Builder certificate(SSLContext context) {
            credentials.put("certificate", context);
            options.sslContext(context);
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
        public ObservatoryClient build() {
            if (server == null) {
                throw new IllegalStateException("no server was chosen: call server(ObservatoryServer...)");
            }
            credentials.require("the server " + server.name(), server.security());
            return new ObservatoryClient(this, server);
        }
    }
}
