package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * What waits to be sent: bounded, in the order of the calls, one message at a time, since the JDK refuses a second one.
 * It writes on threads of the client, never on that of the caller: were that interrupted, writing would break the
 * connection.
 */
final class Outbox {

    private final ClientContext context;
    private final String channel;
    private final StreamCounters counters;
    private final Executor teller;
    /** The first one is being written, if any is. */
    private final ArrayDeque<OutgoingMessage> waiting = new ArrayDeque<>();

    private final long sendTimeout;
    private long waitingBytes;
    private Connection connection;
    private WebSocket socket;
    private Write writing;
    private boolean active;
    /** Cancels the look at the message that is being written; null while there is none to come. */
    private Runnable watch;

    private boolean closed;
    private Throwable endedBy;
    private CompletableFuture<Void> drained = CompletableFuture.completedFuture(null);

    /** A message on its way over a connection, since when, and what the transport says of it. */
    private record Write(OutgoingMessage message, WebSocket socket, long since, CompletableFuture<WebSocket> written) {}

    Outbox(ClientContext context, String channel, StreamCounters counters) {
        this.context = context;
        this.channel = channel;
        this.counters = counters;
        this.teller = new SerialExecutor(context::executeForUser);
        this.sendTimeout = context.options().sendTimeout().toNanos();
    }

    /** Takes a message, or refuses it at once. */
    CompletionStage<Void> send(OutgoingMessage message) {
        synchronized (this) {
            AsyncApiClientException refusal = refusal(message);
            if (refusal != null) {
                return CompletableFuture.failedFuture(refusal);
            }
            waiting.add(message);
            waitingBytes += message.size();
            if (active) {
                return message.sent();
            }
            active = true;
        }
        context.execute(this::writeAll);
        return message.sent();
    }

    private AsyncApiClientException refusal(OutgoingMessage message) {
        if (closed) {
            return NotConnectedException.afterEnd(channel, endedBy);
        }
        if (socket == null) {
            return NotConnectedException.whileReconnecting(channel);
        }
        ClientOptions options = context.options();
        return waiting.size() < options.unsentMessages() && message.size() <= options.unsentBytes() - waitingBytes
                ? null
                : new SendQueueFullException(channel, message.size(), waiting.size(), waitingBytes, options);
    }

    private void writeAll() {
        for (Write next = next(); next != null; next = next()) {
            Write write = next;
            CompletableFuture<WebSocket> written = write.written();
            start(write);
            if (!written.isDone()) {
                watch();
                // A hop, since the JDK completes this on its selector thread, and one after another could be many.
                written.whenComplete((open, failure) -> context.execute(() -> {
                    written(write, failure);
                    writeAll();
                }));
                return;
            }
            written(write, failureOf(written));
        }
    }

    private synchronized Write next() {
        if (socket == null || writing != null || waiting.isEmpty()) {
            active = writing != null;
            return null;
        }
        // With the socket of now: another one may have been attached by the time at which it is written.
        writing = new Write(waiting.peek(), socket, context.time().nanoTime(), new CompletableFuture<>());
        return writing;
    }

    private static void start(Write write) {
        try {
            write.message().writeTo(write.socket()).whenComplete((open, failure) -> {
                if (failure == null) {
                    write.written().complete(open);
                } else {
                    write.written().completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            write.written().completeExceptionally(e);
        }
    }

    private static Throwable failureOf(CompletableFuture<WebSocket> written) {
        Throwable failure = written.handle((open, thrown) -> thrown).join();
        return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    }

    private void written(Write write, Throwable failure) {
        OutgoingMessage message = write.message();
        Connection broken = null;
        CompletableFuture<Void> empty = null;
        synchronized (this) {
            if (writing == null || writing.message() != message) {
                return;
            }
            if (failure == null) {
                writing = null;
                waiting.remove();
                waitingBytes -= message.size();
                counters.sent(message.size());
                empty = waiting.isEmpty() ? drained : null;
            } else {
                // What is to become of it is told when the connection has ended.
                socket = null;
                broken = connection;
            }
        }
        if (broken != null) {
            broken.unreachable(failure);
            if (broken.isEnding()) {
                giveUp(null, false);
            }
        } else {
            tellSent(message);
        }
        if (empty != null) {
            empty.complete(null);
        }
    }

    private void tellSent(OutgoingMessage message) {
        // Not with the message itself, which may be long and wait for long, where the user's executor is busy.
        CompletableFuture<Void> sent = message.sent();
        teller.execute(() -> sent.complete(null));
    }

    /** Has a look at the message that is being written when its time is up. */
    private void watch() {
        synchronized (this) {
            if (watch != null || writing == null) {
                return;
            }
            long left = sendTimeout - (context.time().nanoTime() - writing.since());
            watch = context.time().after(Duration.ofNanos(Math.max(1, left)), this::look);
        }
    }

    private void look() {
        Connection stalled;
        synchronized (this) {
            watch = null;
            boolean late = writing != null && context.time().nanoTime() - writing.since() >= sendTimeout;
            stalled = late ? connection : null;
        }
        if (stalled == null) {
            watch();
        } else {
            context.execute(() -> stalled.unreachable(
                    new IOException("a message could not be written within " + sendTimeout / 1_000_000 + " ms")));
        }
    }

    /** Sends over this connection from now on. */
    synchronized void attach(Connection open, WebSocket openSocket) {
        connection = open;
        socket = closed ? null : openSocket;
    }

    /**
     * Gives up all that waits for this connection, which has ended; a null failure is a normal end.
     *
     * @param byServer whether the server has said Close
     */
    void detach(Connection over, AsyncApiClientException failure, boolean byServer) {
        synchronized (this) {
            if (connection != over) {
                return;
            }
        }
        giveUp(failure, byServer);
    }

    /** Takes no more messages, and gives up those that wait. */
    void end(AsyncApiClientException failure) {
        synchronized (this) {
            closed = true;
            endedBy = failure;
        }
        giveUp(failure, false);
    }

    /** Takes no more messages, since this side closes; the first reason counts. */
    synchronized void close(ConnectionClosedException reason) {
        if (!closed) {
            closed = true;
            endedBy = reason;
        }
    }

    /** {@return completes when nothing waits any more} */
    synchronized CompletableFuture<Void> drained() {
        if (!waiting.isEmpty() && drained.isDone()) {
            drained = new CompletableFuture<>();
        }
        return drained;
    }

    private void giveUp(AsyncApiClientException failure, boolean byServer) {
        List<OutgoingMessage> unsent;
        Write half;
        CompletableFuture<Void> empty;
        synchronized (this) {
            connection = null;
            socket = null;
            half = writing;
            writing = null;
            if (half != null) {
                waiting.remove();
            }
            unsent = new ArrayList<>(waiting);
            waiting.clear();
            waitingBytes = 0;
            active = false;
            empty = drained;
            if (watch != null) {
                watch.run();
                watch = null;
            }
        }
        if (half != null) {
            settle(half, failure, byServer);
        }
        for (OutgoingMessage message : unsent) {
            var reason = NotConnectedException.whileWaiting(channel, failure);
            teller.execute(() -> message.sent().completeExceptionally(reason));
        }
        empty.complete(null);
    }

    /**
     * Tells of the message that was being written. A server that says Close has often had it, and answered it, before
     * the transport says that it is written, so that is waited for; but a server that does not read on is cut.
     */
    private void settle(Write write, AsyncApiClientException failure, boolean byServer) {
        CompletableFuture<Boolean> known = new CompletableFuture<>();
        known.thenAccept(sent -> {
            if (sent) {
                counters.sent(write.message().size());
                tellSent(write.message());
            } else {
                var reason = NotConnectedException.whileWriting(channel, failure);
                teller.execute(() -> write.message().sent().completeExceptionally(reason));
            }
        });
        if (byServer && !write.written().isDone()) {
            Runnable timer = context.time()
                    .after(
                            context.options().closeTimeout(),
                            () -> context.execute(() -> {
                                write.socket().abort();
                                known.complete(false);
                            }));
            known.thenRun(timer);
            write.written().whenComplete((open, thrown) -> known.complete(thrown == null));
        } else {
            known.complete(write.written().isDone() && !write.written().isCompletedExceptionally());
        }
    }

    synchronized boolean isConnected() {
        return socket != null && !closed;
    }

    /** {@return how many messages wait, the one that is being written among them} */
    synchronized int depth() {
        return waiting.size();
    }
}
