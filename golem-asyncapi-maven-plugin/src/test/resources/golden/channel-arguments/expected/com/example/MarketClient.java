package com.example;

import com.example.model.SendTradesQuery;
import com.example.model.SendTradesQueryCodec;
import com.example.model.Side;
import com.example.model.WatchPricesHeaders;
import com.example.model.WatchPricesHeadersCodec;
import com.example.model.WatchPricesQuery;
import com.example.model.WatchPricesQueryCodec;
import com.example.runtime.AsyncApiClientException;
import com.example.runtime.ClientOptions;
import com.example.runtime.ClientOptionsBuilder;
import com.example.runtime.ConnectionListener;
import com.example.runtime.Credentials;
import com.example.runtime.DecodeException;
import com.example.runtime.Expectation;
import com.example.runtime.HandshakeException;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Members;
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
import com.example.runtime.WebSocketClient;
import com.example.runtime.WebSocketRequest;
import com.example.runtime.WebSocketTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import javax.net.ssl.SSLContext;

/**
 * A client of Market, version 1.0.
 *
 * <p>A client may be shared between threads. It keeps no connection of its own: each stream has one.
 */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class MarketClient implements AutoCloseable {
    private final MarketServer server;

    private final Map<String, String> headers;

    private final Credentials credentials;

    private final List<String> subprotocols;

    private final WebSocketClient connections;

    private MarketClient(Builder builder, MarketServer server) {
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
     * Receives from {@code /prices/{symbol}/{depth}/{side}/{level}/{day}/{id}/{live}}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @param symbol The pair that is traded.
     * @param depth The parameter {@code depth}.
     * @param side The parameter {@code side}.
     * @param level The parameter {@code level}.
     * @param day The parameter {@code day}.
     * @param id The parameter {@code id}.
     * @param live The parameter {@code live}.
     * @param query The query of the handshake.
     * @param headers The headers of the handshake.
     * @return the messages in the order in which they arrive, for one consumer
     * @throws IllegalArgumentException if a parameter is not what the document allows, or cannot be one
     *     segment of a path; nothing was sent
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<String> watchPrices(
            String symbol,
            int depth,
            Side side,
            BigDecimal level,
            LocalDate day,
            UUID id,
            boolean live,
            WatchPricesQuery query,
            WatchPricesHeaders headers) {
        Parameters.requireLength("symbol", symbol, 3, 10);
        Parameters.requirePattern("symbol", symbol, "^[A-Z]{3}\\d*$");
        Parameters.requireMinimum("depth", depth, "1", false);
        Parameters.requireMaximum("depth", depth, "50", false);
        Parameters.requireListed("side", side, Side.listed());
        Parameters.requireMinimum("level", level, "0", true);
        Parameters.requireMaximum("level", level, "1.5", true);
        String path = "/prices/"
                + PathSegments.segment("symbol", symbol)
                + "/"
                + PathSegments.segment("depth", Parameters.text("depth", depth))
                + "/"
                + PathSegments.segment("side", side.value())
                + "/"
                + PathSegments.segment("level", Parameters.text("level", level))
                + "/"
                + PathSegments.segment("day", day.toString())
                + "/"
                + PathSegments.segment("id", id.toString())
                + "/"
                + PathSegments.segment("live", String.valueOf(live));
        return connections.open(
                handshake(path)
                        .query(query, WatchPricesQueryCodec::write)
                        .headers(headers, WatchPricesHeadersCodec::write)
                        .build(),
                "/prices/{symbol}/{depth}/{side}/{level}/{day}/{id}/{live}",
                PayloadReader.json(
                        JsonScalars::string,
                        Expectation.readable(
                                "a string",
                                "asyncapi.yaml#/channels"
                                        + "/~1prices~1{symbol}~1{depth}~1{side}~1{level}~1{day}~1{id}~1{live}"
                                        + "/subscribe/message")));
    }

    /**
     * Receives from {@code /prices/{symbol}/{depth}/{side}/{level}/{day}/{id}/{live}}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the stream.
     *
     * @param symbol The pair that is traded.
     * @param depth The parameter {@code depth}.
     * @param side The parameter {@code side}.
     * @param level The parameter {@code level}.
     * @param day The parameter {@code day}.
     * @param id The parameter {@code id}.
     * @param live The parameter {@code live}.
     * @param query The query of the handshake.
     * @return the messages in the order in which they arrive, for one consumer
     * @throws IllegalArgumentException if a parameter is not what the document allows, or cannot be one
     *     segment of a path; nothing was sent
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageStream<String> watchPrices(
            String symbol,
            int depth,
            Side side,
            BigDecimal level,
            LocalDate day,
            UUID id,
            boolean live,
            WatchPricesQuery query) {
        return watchPrices(symbol, depth, side, level, day, id, live, query, WatchPricesHeaders.builder().build());
    }

    /**
     * Sends to {@code /trades}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the sink.
     *
     * @param query The query of the handshake.
     * @param headers The headers of the handshake.
     * @return the way for messages to the server
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageSink<String> sendTrades(SendTradesQuery query, Map<String, String> headers) {
        String path = "/trades";
        return connections.openSink(
                handshake(path)
                        .query(query, SendTradesQueryCodec::write)
                        .headers(
                                headers,
                                (item, out) -> JsonWriting.map(item, out, (item2, out2) -> out2.writeString(item2)))
                        .build(),
                "/trades",
                PayloadWriter.json((item3, out3) -> out3.writeString(item3)));
    }

    /**
     * Sends to {@code /trades}.
     *
     * <p>Connects, and returns when the handshake is done. The caller closes the sink.
     *
     * @return the way for messages to the server
     * @throws HandshakeException if the server refuses the handshake
     * @throws AsyncApiClientException if there is no connection for another reason
     */
    public MessageSink<String> sendTrades() {
        return sendTrades(SendTradesQuery.builder().build(), Map.of());
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
        return "MarketClient[" + server + "]";
    }

    /** Builds {@link MarketClient}. */
    public static final class Builder {
        private @Nullable MarketServer server;

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
        public Builder server(MarketServer server) {
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
        public MarketClient build() {
            if (server == null) {
                throw new IllegalStateException("no server was chosen: call server(MarketServer...)");
            }
            credentials.require("the server " + server.name(), server.security());
            return new MarketClient(this, server);
        }
    }
}
