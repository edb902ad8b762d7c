package com.example;

import com.example.runtime.AccessTokens;
import com.example.runtime.AsyncApiClientException;
import com.example.runtime.ClientOptions;
import com.example.runtime.ClientOptionsBuilder;
import com.example.runtime.ConnectionListener;
import com.example.runtime.Credential;
import com.example.runtime.Credentials;
import com.example.runtime.DecodeException;
import com.example.runtime.Expectation;
import com.example.runtime.HandshakeException;
import com.example.runtime.JsonScalars;
import com.example.runtime.Members;
import com.example.runtime.MessageStream;
import com.example.runtime.Nullable;
import com.example.runtime.OverflowStrategy;
import com.example.runtime.PayloadReader;
import com.example.runtime.ReconnectPolicy;
import com.example.runtime.ServerUrl;
import com.example.runtime.TimeSource;
import com.example.runtime.UserPassword;
import com.example.runtime.WebSocketClient;
import com.example.runtime.WebSocketRequest;
import com.example.runtime.WebSocketTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import javax.net.ssl.SSLContext;

/**
 * A client of Vault, version 1.0.
 *
 * <p>A client may be shared between threads. It keeps no connection of its own: each stream has one.
 */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class VaultClient implements AutoCloseable {
    private final VaultServer server;

    private final Map<String, String> headers;

    private final Credentials credentials;

    private final List<String> subprotocols;

    private final WebSocketClient connections;

    private VaultClient(Builder builder, VaultServer server) {
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
     * Receives from {@code /secrets}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @return the messages in the order in which they arrive, for one consumer
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<String> watchSecrets() {
        String path = "/secrets";
        return connections.open(
                handshake(path).build(),
                "/secrets",
                PayloadReader.json(
                        JsonScalars::string,
                        Expectation.readable("a string", "asyncapi.yaml#/channels/~1secrets/subscribe/message")));
    }

    /**
     * Receives from {@code /audit}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @return the messages in the order in which they arrive, for one consumer
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<String> watchAudit() {
        server.requireOneOf("/audit", List.of("internal"));
        String path = "/audit";
        WebSocketRequest.Builder request = handshake(path);
        credentials.addTo(request, "the channel /audit", List.of(List.of("auditor")));
        return connections.open(
                request.build(),
                "/audit",
                PayloadReader.json(
                        JsonScalars::string,
                        Expectation.readable("a string", "asyncapi.yaml#/channels/~1audit/subscribe/message")));
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
        return "VaultClient[" + server + "]";
    }

    /** Builds {@link VaultClient}. */
    public static final class Builder {
        private @Nullable VaultServer server;

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
        public Builder server(VaultServer server) {
            this.server = Objects.requireNonNull(server, "server");
            return this;
        }

        /**
         * A personal token.
         *
         * @param token the token
         * @return this builder
         */
        public Builder bearer(String token) {
            Objects.requireNonNull(token, "token");
            return bearer(() -> token);
        }

        /**
         * A personal token. It is asked for again at each connect.
         *
         * @param token gives the token
         * @return this builder
         */
        public Builder bearer(Supplier<String> token) {
            credentials.put("bearer", Credential.bearer(token));
            return this;
        }

        /**
         * The user and password for {@code basic}.
         *
         * @param user the name of the user
         * @param password the password
         * @return this builder
         */
        public Builder basic(String user, String password) {
            UserPassword both = new UserPassword(user, password);
            return basic(() -> both);
        }

        /**
         * The user and password for {@code basic}. They are asked for again at each connect.
         *
         * @param userPassword gives both
         * @return this builder
         */
        public Builder basic(Supplier<UserPassword> userPassword) {
            credentials.put("basic", Credential.basic(userPassword));
            return this;
        }

        /**
         * The key for {@code key}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder key(String key) {
            Objects.requireNonNull(key, "key");
            return key(() -> key);
        }

        /**
         * The key for {@code key}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder key(Supplier<String> key) {
            credentials.put("key", Credential.header("X-Api-Key", key));
            return this;
        }

        /**
         * The key for {@code cookie}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder cookie(String key) {
            Objects.requireNonNull(key, "key");
            return cookie(() -> key);
        }

        /**
         * The key for {@code cookie}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder cookie(Supplier<String> key) {
            credentials.put("cookie", Credential.cookie("session", key));
            return this;
        }

        /**
         * The key for {@code query}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder query(String key) {
            Objects.requireNonNull(key, "key");
            return query(() -> key);
        }

        /**
         * The key for {@code query}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder query(Supplier<String> key) {
            credentials.put("query", Credential.query("api key", key));
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
         * The token for {@code oauth}.
         *
         * @param token the token
         * @return this builder
         */
        public Builder oauth(String token) {
            Objects.requireNonNull(token, "token");
            return oauth(() -> token);
        }

        /**
         * The token for {@code oauth}. It is asked for again at each connect.
         *
         * @param token gives the token
         * @return this builder
         */
        public Builder oauth(Supplier<String> token) {
            credentials.put("oauth", Credential.bearer(token));
            return this;
        }

        /**
         * The client for {@code oauth}. Tokens are asked for with the client credentials grant, and used until
         * they expire or are refused.
         *
         * @param clientId the name of the client
         * @param clientSecret gives its secret, each time a token is asked for
         * @return this builder
         */
        public Builder oauth(String clientId, Supplier<String> clientSecret) {
            return oauth(
                    AccessTokens.byClientCredentials(
                            URI.create("https://id.example.com/token"),
                            clientId,
                            clientSecret,
                            List.of("read", "write")));
        }

        /**
         * The token for {@code oidc}. The provider describes itself at
         * {@code https://id.example.com/.well-known/openid-configuration}.
         *
         * @param token the token
         * @return this builder
         */
        public Builder oidc(String token) {
            Objects.requireNonNull(token, "token");
            return oidc(() -> token);
        }

        /**
         * The token for {@code oidc}. The provider describes itself at
         * {@code https://id.example.com/.well-known/openid-configuration}. It is asked for again at each
         * connect.
         *
         * @param token gives the token
         * @return this builder
         */
        public Builder oidc(Supplier<String> token) {
            credentials.put("oidc", Credential.bearer(token));
            return this;
        }

        /**
         * What follows the scheme for {@code hoba}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder hoba(String value) {
            Objects.requireNonNull(value, "value");
            return hoba(() -> value);
        }

        /**
         * What follows the scheme for {@code hoba}. It is asked for again at each connect.
         *
         * @param value gives the value
         * @return this builder
         */
        public Builder hoba(Supplier<String> value) {
            credentials.put("hoba", Credential.authorization("HOBA", value));
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
         * The key for {@code user}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder user(String key) {
            Objects.requireNonNull(key, "key");
            return user(() -> key);
        }

        /**
         * The key for {@code user}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder user(Supplier<String> key) {
            credentials.put("user", Credential.user(key));
            return this;
        }

        /**
         * The key for {@code password}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder password(String key) {
            Objects.requireNonNull(key, "key");
            return password(() -> key);
        }

        /**
         * The key for {@code password}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder password(Supplier<String> key) {
            credentials.put("password", Credential.password(key));
            return this;
        }

        /**
         * The key for {@code auditor}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder auditor(String key) {
            Objects.requireNonNull(key, "key");
            return auditor(() -> key);
        }

        /**
         * The key for {@code auditor}. It is asked for again at each connect.
         *
         * @param key gives the key
         * @return this builder
         */
        public Builder auditor(Supplier<String> key) {
            credentials.put("auditor", Credential.header("X-Auditor", key));
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
        public VaultClient build() {
            if (server == null) {
                throw new IllegalStateException("no server was chosen: call server(VaultServer...)");
            }
            credentials.require("the server " + server.name(), server.security());
            return new VaultClient(this, server);
        }
    }
}
