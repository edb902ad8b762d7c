package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One WebSocket and the buffer behind it: when more is asked for, and how it ends from either side. */
final class Connection {

    private static final System.Logger LOGGER = System.getLogger(MessageStream.class.getName());

    private static final int NORMAL = 1000;
    private static final int NO_CODE = 1005;
    private static final int ABNORMAL = 1006;
    private static final int POLICY_VIOLATION = 1008;

    private final ClientOptions options;
    private final Executor executor;
    private final String channel;
    private final String server;
    private final Secrets secrets;
    private final MessageBuffer buffer;
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicBoolean watching = new AtomicBoolean();

    Connection(ClientOptions options, Executor executor, String channel, String server, Secrets secrets) {
        this.options = options;
        this.executor = executor;
        this.channel = channel;
        this.server = server;
        this.secrets = secrets;
        this.buffer = new MessageBuffer(options.bufferedMessages(), options.bufferedBytes());
        buffer.onRoom(() -> socket.thenAccept(open -> open.request(1)));
    }

    MessageBuffer buffer() {
        return buffer;
    }

    /** {@return the time after which {@link #close()} is done whatever the server does} */
    Duration longestClose() {
        return options.closeTimeout().multipliedBy(2).plusSeconds(1);
    }

    /** Completes, never exceptionally, when nothing can arrive any more. */
    CompletableFuture<Void> finished() {
        return finished;
    }

    void opened(WebSocket open) {
        socket.complete(open);
        if (socket.isCompletedExceptionally()) {
            open.abort();
        }
    }

    /** Takes a message from the listener, and returns whether to ask for another. */
    boolean received(RawMessage message) {
        boolean room = buffer.add(message);
        if (!room && watching.compareAndSet(false, true)) {
            watchLater();
        }
        return room;
    }

    void closedByServer(int code, String reason) {
        if (code == NORMAL || code == NO_CODE) {
            buffer.end(null);
        } else if (code == ABNORMAL) {
            buffer.end(new ConnectionFailedException("the server " + server
                    + " ended the connection without a Close frame; open the stream again after a pause"));
        } else {
            buffer.end(new ConnectionClosedException(server, code, secrets.redact(reason)));
        }
        finished.complete(null);
    }

    void lost(Throwable error) {
        buffer.end(new ConnectionFailedException(
                "the connection to " + server + " was lost: "
                        + Printable.text(String.valueOf(error.getMessage()), Printable.NAME)
                        + "; open the stream again after a pause",
                error));
        finished.complete(null);
    }

    void tooLarge() {
        fail(new MessageTooLargeException(channel, options.maxMessageSize()), "message too large");
    }

    /**
     * Ends the stream from our side: drops what is buffered, says Close, waits for the server's in the background.
     *
     * @return completes when the server has answered or the connection was cut, {@link ClientOptions#closeTimeout()}
     *     later at the latest
     */
    CompletableFuture<Void> close() {
        buffer.endNow();
        if (ending.compareAndSet(false, true)) {
            if (socket.completeExceptionally(new IOException("the stream was closed while it connected"))) {
                finished.complete(null);
            } else {
                execute(this::sendNormalClose);
            }
        }
        return finished;
    }

    private void sendNormalClose() {
        WebSocket open = socket.join();
        open.sendClose(NORMAL, "");
        // With a full buffer nothing was asked for; the server's Close comes only when something is.
        open.request(1);
        finished.copy()
                .orTimeout(options.closeTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, timeout) -> cut(open));
    }

    private void fail(AsyncApiClientException failure, String reason) {
        buffer.end(failure);
        if (ending.compareAndSet(false, true)) {
            execute(() -> {
                WebSocket open = socket.join();
                open.sendClose(POLICY_VIOLATION, reason)
                        .orTimeout(options.closeTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete((sent, error) -> cut(open));
            });
        }
    }

    private void cut(WebSocket open) {
        if (!finished.isDone()) {
            open.abort();
            finished.complete(null);
        }
    }

    /**
     * Runs something on a thread of the client. What writes to the socket must, since an interrupted thread would break
     * the connection by that.
     */
    void execute(Runnable action) {
        executor.execute(action);
    }

    private void watchLater() {
        long quarter = options.suspendTimeout().toNanos() / 4;
        CompletableFuture.delayedExecutor(quarter, TimeUnit.NANOSECONDS, this::execute)
                .execute(this::watch);
    }

    /** Looks four times per suspend timeout at a buffer that was full, until there is room. */
    private void watch() {
        long fullFor = buffer.fullForNanos();
        long limit = options.suspendTimeout().toNanos();
        if (fullFor >= limit) {
            fail(new BackpressureException(channel, options.suspendTimeout()), "client does not keep up");
            return;
        }
        if (fullFor < 0) {
            watching.set(false);
            // The buffer may have become full before the flag was lowered, and nobody would look.
            if (buffer.fullForNanos() >= 0 && watching.compareAndSet(false, true)) {
                watchLater();
            }
            return;
        }
        if (fullFor >= limit / 2 && fullFor < limit / 4 * 3) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "The buffer of channel {0} has been full for half of {1} ms; the stream ends if its consumer takes nothing,"
                            + " since Pings are not answered meanwhile",
                    Printable.text(channel, Printable.NAME),
                    options.suspendTimeout().toMillis());
        }
        watchLater();
    }
}
