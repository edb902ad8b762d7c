package dev.golemasyncapi.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Opens WebSockets and owns what they share: the HTTP client, its threads, the options. May be used by many threads.
 * Redirects are not followed, since they could take credentials to another server.
 */
public final class WebSocketClient implements AutoCloseable {

    private final ClientThreads threads = new ClientThreads();
    private final Set<StreamSession> streams = ConcurrentHashMap.newKeySet();
    private final ClientContext context;
    /** The client's own, if it has one; null once this client is closed. */
    private volatile Object ownHttp;

    /**
     * Makes a client; nothing is sent before {@link #open}.
     *
     * @param options limits, waiting times and parts of all its connections
     */
    public WebSocketClient(ClientOptions options) {
        this(options, null);
    }

    /** Makes a client that does what it does for itself on an executor of a test, unless that is null. */
    WebSocketClient(ClientOptions options, Executor executor) {
        Objects.requireNonNull(options, "options");
        WebSocketTransport transport = options.transport();
        if (transport == null) {
            var http = HttpClientTransport.ownClient();
            ownHttp = http;
            transport = new HttpClientTransport(http);
        }
        context = new ClientContext(options, executor == null ? threads : executor, transport);
    }

    /**
     * Connects, and waits until the WebSocket handshake is done, at most {@link ClientOptions#connectTimeout()}. This
     * first connect is not retried; what happens later, when the connection is lost, says
     * {@link ClientOptions#reconnect()}.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @param reader reads a message; runs on the thread that takes messages
     * @param <T> the type of the messages
     * @return the messages, to be closed by the caller
     * @throws HandshakeException if the server refused
     * @throws ConnectTimeoutException if it took too long
     * @throws ConnectionFailedException if there was no connection, or this client was closed meanwhile
     * @throws WaitInterruptedException if the thread was interrupted
     * @throws IllegalArgumentException if the bearer token cannot be sent, or credentials would be sent by an
     *     HttpClient that follows redirects; nothing was sent
     * @throws IllegalStateException if this client is closed
     */
    public <T> MessageStream<T> open(WebSocketRequest request, String channel, ValueReader<T> reader) {
        Objects.requireNonNull(reader, "reader");
        return connect(request, channel, counters -> Decoder.ofJson(channel, reader, context.options(), counters));
    }

    /**
     * Connects as {@link #open} does, to a channel whose messages are text that is no JSON.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @return the text of the messages, to be closed by the caller
     */
    public MessageStream<String> openText(WebSocketRequest request, String channel) {
        return connect(request, channel, counters -> Decoder.ofText(channel, context.options(), counters));
    }

    /**
     * Connects as {@link #open} does, to a channel whose messages are bytes.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @return the bytes of the messages, to be closed by the caller
     */
    public MessageStream<byte[]> openBinary(WebSocketRequest request, String channel) {
        return connect(request, channel, counters -> Decoder.ofBytes(channel, context.options(), counters));
    }

    private <T> MessageStream<T> connect(
            WebSocketRequest request, String channel, Function<StreamCounters, Decoder<T>> decoder) {
        Objects.requireNonNull(channel, "channel");
        StreamSession session = new StreamSession(context, request, channel);
        streams.add(session);
        session.finished().thenRun(() -> streams.remove(session));
        try {
            session.open();
            // A close of the client that came just before this stream was listed has not closed it.
            if (context.isClosed()) {
                throw new IllegalStateException("this client is closed; make another to connect");
            }
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
        return MessageStream.of(session, decoder.apply(session.inbox().counters()));
    }

    /**
     * Closes all streams as {@link MessageStream#close()} does, all at once, and releases the threads. May be called
     * more than once, on any thread.
     */
    @Override
    public void close() {
        Object released = ownHttp;
        ownHttp = null;
        context.close();
        List<StreamSession> open = List.copyOf(streams);
        open.forEach(StreamSession::close);
        open.forEach(StreamSession::closeAndWait);
        threads.release(released);
    }

    /** {@return how many streams are open; no addresses} */
    @Override
    public String toString() {
        return "WebSocketClient[streams=" + streams.size() + ", closed=" + context.isClosed() + "]";
    }
}
