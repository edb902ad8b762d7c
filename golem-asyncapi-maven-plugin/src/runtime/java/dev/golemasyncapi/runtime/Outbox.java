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
    private OutgoingMessage writing;
    private long writingSince;
    private boolean active;
    /** Cancels the look at the message that is being written; null while there is none to come. */
    private Runnable watch;

    private boolean closed;
    private Throwable endedBy;
    private CompletableFuture<Void> drained = CompletableFuture.completedFuture(null);

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
        for (OutgoingMessage next = next(); next != null; next = next()) {
            OutgoingMessage message = next;
            CompletableFuture<WebSocket> written = write(message);
            if (!written.isDone()) {
                watch();
                // A hop, since the JDK completes this on its selector thread, and one after another could be many.
                written.whenComplete((open, failure) -> context.execute(() -> {
                    written(message, failure);
                    writeAll();
                }));
                return;
            }
            written(message, failureOf(written));
        }
    }

    private synchronized OutgoingMessage next() {
        if (socket == null || writing != null || waiting.isEmpty()) {
            active = writing != null;
            return null;
        }
        writing = waiting.peek();
        writingSince = context.time().nanoTime();
        return writing;
    }

    private CompletableFuture<WebSocket> write(OutgoingMessage message) {
        WebSocket open;
        synchronized (this) {
            open = socket;
        }
        try {
            return open == null
                    ? CompletableFuture.failedFuture(new IOException("the connection was lost"))
                    : message.writeTo(open);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Throwable failureOf(CompletableFuture<WebSocket> written) {
        Throwable failure = written.handle((open, thrown) -> thrown).join();
        return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    }

    private void written(OutgoingMessage message, Throwable failure) {
        Connection broken = null;
        CompletableFuture<Void> empty = null;
        synchronized (this) {
            if (writing != message) {
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
                giveUp(null);
            }
        } else {
            teller.execute(() -> message.sent().complete(null));
        }
        if (empty != null) {
            empty.complete(null);
        }
    }

    /** Has a look at the message that is being written when its time is up. */
    private void watch() {
        synchronized (this) {
            if (watch != null || writing == null) {
                return;
            }
            long left = sendTimeout - (context.time().nanoTime() - writingSince);
            watch = context.time().after(Duration.ofNanos(Math.max(1, left)), this::look);
        }
    }

    private void look() {
        Connection stalled;
        synchronized (this) {
            watch = null;
            boolean late = writing != null && context.time().nanoTime() - writingSince >= sendTimeout;
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

    /** Gives up all that waits for this connection, which has ended; a null failure is a normal end. */
    void detach(Connection over, AsyncApiClientException failure) {
        synchronized (this) {
            if (connection != over) {
                return;
            }
        }
        giveUp(failure);
    }

    /** Takes no more messages, and gives up those that wait. */
    void end(AsyncApiClientException failure) {
        synchronized (this) {
            closed = true;
            endedBy = failure;
        }
        giveUp(failure);
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

    private void giveUp(AsyncApiClientException failure) {
        List<OutgoingMessage> unsent;
        OutgoingMessage half;
        CompletableFuture<Void> empty;
        synchronized (this) {
            connection = null;
            socket = null;
            half = writing;
            writing = null;
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
        for (OutgoingMessage message : unsent) {
            var reason = message == half
                    ? NotConnectedException.whileWriting(channel, failure)
                    : NotConnectedException.whileWaiting(channel, failure);
            teller.execute(() -> message.sent().completeExceptionally(reason));
        }
        empty.complete(null);
    }

    synchronized boolean isConnected() {
        return socket != null && !closed;
    }

    /** {@return how many messages wait, the one that is being written among them} */
    synchronized int depth() {
        return waiting.size();
    }
}
