package dev.golemasyncapi.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Opens WebSockets and owns what they share: the HTTP client, its threads, the options. May be used by many threads.
 * Redirects are not followed, since they could take credentials to another server.
 */
public final class WebSocketClient implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(WebSocketClient.class.getName());

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
            HandOver handOver = new HandOver(threads);
            var http = HttpClientTransport.ownClient(options.sslContext(), handOver);
            ownHttp = http;
            transport = new HttpClientTransport(http, handOver);
        }
        if (transport instanceof HttpClientTransport given && given.mayLose()) {
            LOGGER.log(
                    System.Logger.Level.INFO,
                    "An HttpClient with another executor may lose what a server sends right behind a handshake;"
                            + " WebSocketTransport.like has its settings and loses nothing");
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
     * @param reader reads the messages, on the thread that takes them
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
    public <T> MessageStream<T> open(WebSocketRequest request, String channel, PayloadReader<T> reader) {
        Objects.requireNonNull(reader, "reader");
        StreamSession session = session(request, channel, null);
        connect(session);
        return MessageStream.of(session, decoder(session, reader));
    }

    /**
     * Connects as {@link #open} does, to a channel that takes messages and brings none.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @param writer writes the messages, on the thread that sends them
     * @param <T> the type of the messages
     * @return the way for messages to the server, to be closed by the caller
     */
    public <T> MessageSink<T> openSink(WebSocketRequest request, String channel, PayloadWriter<T> writer) {
        Objects.requireNonNull(writer, "writer");
        StreamSession session = session(request, channel, null);
        session.inbox().discard();
        connect(session);
        return new MessageSink<>(session, writer);
    }

    /**
     * Connects as {@link #open} does, to a channel of both directions.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @param reader reads the messages that arrive, on the thread that takes them
     * @param writer writes the messages that are sent, on the thread that sends them
     * @param <I> the type of the messages that are received
     * @param <O> the type of the messages that are sent
     * @return both directions, to be closed by the caller
     */
    public <I, O> MessageSession<I, O> openSession(
            WebSocketRequest request, String channel, PayloadReader<I> reader, PayloadWriter<O> writer) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(writer, "writer");
        StreamSession session = session(request, channel, null);
        connect(session);
        return new MessageSession<>(
                MessageStream.of(session, decoder(session, reader)), new MessageSink<>(session, writer));
    }

    /**
     * Connects as {@link #openSession} does, to a channel whose messages say which of them they answer.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @param reader reads the messages that arrive, JSON, on the thread that takes them
     * @param writer writes the messages that are sent, JSON, on the thread that sends them
     * @param correlation where the messages say so
     * @param <I> the type of the messages that are received
     * @param <O> the type of the messages that are sent
     * @return both directions, to be closed by the caller
     */
    public <I, O> RequestSession<I, O> openRequestSession(
            WebSocketRequest request,
            String channel,
            PayloadReader<I> reader,
            PayloadWriter<O> writer,
            Correlation correlation) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(writer, "writer");
        StreamSession session = session(request, channel, Objects.requireNonNull(correlation, "correlation"));
        connect(session);
        Decoder<I> decoder = decoder(session, reader);
        return new RequestSession<>(
                MessageStream.of(session, decoder), new MessageSink<>(session, writer), session, decoder);
    }

    private StreamSession session(WebSocketRequest request, String channel, Correlation correlation) {
        return new StreamSession(context, request, Objects.requireNonNull(channel, "channel"), correlation);
    }

    private <T> Decoder<T> decoder(StreamSession session, PayloadReader<T> reader) {
        return reader.decoder(
                session.inbox().channel(), context.options(), session.inbox().counters());
    }

    private void connect(StreamSession session) {
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
