package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One WebSocket and the buffer behind it: when more is asked for, and how it ends from either side. */
final class Connection {

    private static final int NORMAL = 1000;
    private static final int NO_CODE = 1005;
    private static final int ABNORMAL = 1006;
    /** The JDK refuses to send 1009, "message too big", so this stands for all that we do not put up with. */
    private static final int POLICY_VIOLATION = 1008;

    private final ClientOptions options;
    private final Executor executor;
    private final String channel;
    private final String server;
    private final Secrets secrets;
    private final MessageBuffer buffer;
    private final FullBufferWatch watch;
    private final LostEndProbe probe;
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private boolean ending;

    Connection(ClientOptions options, Executor executor, String channel, String server, Secrets secrets) {
        this.options = options;
        this.executor = executor;
        this.channel = channel;
        this.server = server;
        this.secrets = secrets;
        this.buffer = new MessageBuffer(options.bufferedMessages(), options.bufferedBytes(), this::requestMore);
        this.watch = new FullBufferWatch(buffer, options.suspendTimeout(), channel, executor, this::tooSlow);
        this.probe = new LostEndProbe(executor, finished::isDone, this::unreachable);
    }

    MessageBuffer buffer() {
        return buffer;
    }

    /** Completes, never exceptionally, when nothing can arrive any more. */
    CompletableFuture<Void> finished() {
        return finished;
    }

    /** Runs something on a thread of the client. */
    void execute(Runnable action) {
        executor.execute(action);
    }

    /** {@return completes with the open socket, or exceptionally when the stream is closed before there is one} */
    CompletableFuture<WebSocket> opening() {
        return socket;
    }

    /** Takes the open socket, from whichever of the JDK's two ways comes first; one that comes too late is cut. */
    void opened(WebSocket open) {
        socket.complete(open);
        if (socket.isCompletedExceptionally()) {
            open.abort();
        }
    }

    /** Hears from the listener that it has asked for the first message. */
    void asked(WebSocket open) {
        probe.asked(open);
    }

    /** Hears from the listener that the server is there. */
    void arrived() {
        probe.arrived();
    }

    /** Takes a message from the listener, and returns whether to ask for another. */
    boolean received(RawMessage message) {
        boolean room = buffer.add(message);
        if (!room) {
            watch.start();
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
        Throwable reason = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
        buffer.end(new ConnectionFailedException(
                "the connection to " + server + " was lost: "
                        + Printable.text(
                                reason.getMessage() == null ? reason.toString() : reason.getMessage(), Printable.NAME)
                        + "; open the stream again after a pause",
                reason));
        finished.complete(null);
    }

    private void unreachable(Throwable error) {
        // Once we have said Close nothing more can be sent, which says nothing about the server.
        if (!isEnding()) {
            lost(error);
            socket.join().abort();
        }
    }

    void tooLarge() {
        buffer.end(new MessageTooLargeException(channel, options.maxMessageSize()));
        sayClose(POLICY_VIOLATION, "message too large");
    }

    private void tooSlow() {
        buffer.end(new BackpressureException(channel, options.suspendTimeout()));
        sayClose(POLICY_VIOLATION, "client does not keep up");
    }

    /** Ends the stream at once, drops what is buffered, and closes the connection in the background. */
    void close() {
        buffer.endNow();
        sayClose(NORMAL, "");
    }

    /** Does what {@link #close()} does, and waits until the connection has ended or the thread is interrupted. */
    void closeAndWait() {
        close();
        // The connection is cut in time by itself; the bound is a second line of defence.
        Duration bound = options.closeTimeout().multipliedBy(2).plusSeconds(1);
        try {
            finished.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger(MessageStream.class.getName())
                    .log(System.Logger.Level.WARNING, "A connection could not be closed in time", e);
        }
    }

    /** {@return whether we have ended the connection, so that what still arrives is of no interest} */
    synchronized boolean isEnding() {
        return ending;
    }

    private synchronized boolean beginEnding() {
        boolean first = !ending;
        ending = true;
        return first;
    }

    private void sayClose(int code, String reason) {
        if (!beginEnding()) {
            return;
        }
        if (socket.completeExceptionally(new IOException("closed while it connected"))) {
            finished.complete(null);
        } else if (!finished.isDone()) {
            // Not on the caller's thread: if that were interrupted, writing would break the connection.
            execute(() -> sayClose(socket.join(), code, reason));
        }
    }

    /** The server's Close comes only when more is asked for, so what comes before it is read on and thrown away. */
    private void sayClose(WebSocket open, int code, String reason) {
        finished.copy()
                .orTimeout(options.closeTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, timeout) -> cut(open));
        open.sendClose(code, reason);
        open.request(1);
    }

    private void cut(WebSocket open) {
        if (!finished.isDone()) {
            open.abort();
            finished.complete(null);
        }
    }

    private void requestMore() {
        execute(() -> {
            WebSocket open = socket.join();
            open.request(1);
            probe.asked(open);
        });
    }
}
