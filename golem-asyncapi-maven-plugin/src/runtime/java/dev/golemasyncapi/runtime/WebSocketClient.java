package dev.golemasyncapi.runtime;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Opens WebSockets and owns what they share: the HTTP client, its threads, the options. May be used by many threads.
 * Redirects are not followed, since they could take credentials to another server.
 */
public final class WebSocketClient implements AutoCloseable {

    private final ClientOptions options;
    private final ClientThreads threads = new ClientThreads();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    /** Null once this client is closed: before Java 21 an HttpClient ends its thread when nothing refers to it. */
    private volatile HttpClient http;

    /**
     * Makes a client; nothing is sent before {@link #open}.
     *
     * @param options limits and waiting times of all its connections
     */
    public WebSocketClient(ClientOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        http = HttpClient.newBuilder()
                .executor(ClientThreads::onSelectorThread)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Connects, and waits until the WebSocket handshake is done, at most {@link ClientOptions#connectTimeout()}.
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
     * @throws IllegalArgumentException if the bearer token cannot be sent; nothing was sent
     * @throws IllegalStateException if this client is closed
     */
    public <T> MessageStream<T> open(WebSocketRequest request, String channel, ValueReader<T> reader) {
        Objects.requireNonNull(reader, "reader");
        return open(request, channel, new Decoder<>(channel, reader, options.decodeFailureHandler()));
    }

    /**
     * Connects as {@link #open} does, to a channel whose messages are text that is no JSON.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @return the text of the messages, to be closed by the caller
     */
    public MessageStream<String> openText(WebSocketRequest request, String channel) {
        return open(request, channel, Decoder.ofText(channel, options.decodeFailureHandler()));
    }

    /**
     * Connects as {@link #open} does, to a channel whose messages are bytes.
     *
     * @param request the address, headers and subprotocols
     * @param channel the name of the channel, for messages and logs
     * @return the bytes of the messages, to be closed by the caller
     */
    public MessageStream<byte[]> openBinary(WebSocketRequest request, String channel) {
        return open(request, channel, Decoder.ofBytes(channel, options.decodeFailureHandler()));
    }

    private <T> MessageStream<T> open(WebSocketRequest request, String channel, Decoder<T> decoder) {
        Objects.requireNonNull(channel, "channel");
        Map<String, String> headers = request.askForHeaders();
        Secrets secrets = new Secrets(headers.values());
        Connection connection = new Connection(options, threads, channel, Printable.address(request.uri()), secrets);
        connections.add(connection);
        connection.finished().thenRun(() -> connections.remove(connection));
        try {
            await(connect(request, headers, connection), connection, request);
            return new MessageStream<>(connection, decoder);
        } catch (ExecutionException e) {
            connection.close();
            throw HandshakeFailures.of(e.getCause(), request.uri(), options.connectTimeout(), secrets);
        } catch (TimeoutException e) {
            connection.close();
            throw new ConnectTimeoutException(Printable.address(request.uri()), options.connectTimeout());
        } catch (InterruptedException e) {
            connection.close();
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("a connection", e);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Waits for the handshake. The listener may know of the open socket before the JDK's future does, and by then the
     * server may have said all it had to say.
     */
    private void await(CompletableFuture<WebSocket> handshake, Connection connection, WebSocketRequest request)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<WebSocket> opening = connection.opening();
        try {
            CompletableFuture.anyOf(handshake, opening)
                    .get(options.connectTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (opening.isCompletedExceptionally() && !handshake.isDone()) {
                throw new ConnectionFailedException("the client was closed while it connected to "
                        + Printable.address(request.uri()) + "; make another client to connect");
            }
            throw e;
        }
        // Where only the listener knows of the socket yet, the JDK is about to tell.
        connection.opened(handshake.get(options.connectTimeout().toMillis(), TimeUnit.MILLISECONDS));
    }

    private CompletableFuture<WebSocket> connect(
            WebSocketRequest request, Map<String, String> headers, Connection connection) {
        HttpClient current = http;
        if (current == null) {
            throw new IllegalStateException("this client is closed; make another to connect");
        }
        WebSocket.Builder builder = current.newWebSocketBuilder().connectTimeout(options.connectTimeout());
        headers.forEach(builder::header);
        List<String> subprotocols = request.subprotocols();
        if (!subprotocols.isEmpty()) {
            builder.subprotocols(
                    subprotocols.get(0),
                    subprotocols.subList(1, subprotocols.size()).toArray(String[]::new));
        }
        InboundListener listener = new InboundListener(connection, options.maxMessageSize());
        // On a thread of the client: the JDK looks the host up where it is called, for as long as that takes.
        return CompletableFuture.supplyAsync(() -> builder.buildAsync(request.uri(), listener), threads)
                .thenCompose(Function.identity());
    }

    /**
     * Closes all streams as {@link MessageStream#close()} does, all at once, and releases the threads. May be called
     * more than once, on any thread.
     */
    @Override
    public void close() {
        Object released = http;
        http = null;
        List<Connection> open = List.copyOf(connections);
        open.forEach(Connection::close);
        open.forEach(Connection::closeAndWait);
        threads.release(released);
    }

    /** {@return how many connections are open; no addresses} */
    @Override
    public String toString() {
        return "WebSocketClient[connections=" + connections.size() + ", closed=" + (http == null) + "]";
    }
}
