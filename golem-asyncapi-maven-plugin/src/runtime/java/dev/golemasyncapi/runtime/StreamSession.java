package dev.golemasyncapi.runtime;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What is behind a stream: one connection after another, what they received, and whether there is to be a next one. */
final class StreamSession {

    private final ClientContext context;
    private final WebSocketRequest request;
    private final Asking asking;
    private final String server;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Replies replies;
    private final Retries retries;
    private final ConnectionTimes times;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();
    /** The one that connects or is open; null between two tries, and at the end. */
    private Connection connection;

    private boolean wasConnected;
    private boolean over;
    private Runnable timer = () -> {};

    /** Makes one without a connection; {@code correlation} is null where replies are not to be known. */
    StreamSession(ClientContext context, WebSocketRequest request, String channel, Correlation correlation) {
        this.context = context;
        this.request = request;
        this.server = Printable.address(request.uri());
        this.asking = new Asking(context, request, server);
        this.replies = new Replies(context, channel, correlation);
        this.inbox = new Inbox(context, channel, replies, this::requestMore, this::fail);
        this.outbox = new Outbox(context, channel, inbox.counters());
        this.retries = new Retries(context.options().reconnect(), context.time());
        this.times = new ConnectionTimes(context.time());
    }

    ClientContext context() {
        return context;
    }

    Inbox inbox() {
        return inbox;
    }

    Outbox outbox() {
        return outbox;
    }

    Replies replies() {
        return replies;
    }

    StreamStatistics statistics() {
        return inbox.counters().snapshot(inbox.buffer(), outbox.depth());
    }

    /** Completes, on a thread for the user's code, when this has ended for good; exceptionally unless normally. */
    CompletionStage<Void> outcome() {
        return outcome;
    }

    private void tellOutcome(AsyncApiClientException failure) {
        context.executeForUser(() -> {
            if (failure == null) {
                outcome.complete(null);
            } else {
                outcome.completeExceptionally(failure);
            }
        });
    }

    /** Completes, never exceptionally, when nothing can arrive any more. */
    CompletableFuture<Void> finished() {
        return finished;
    }

    /** Connects for the first time, and waits for it. */
    void open() {
        try {
            connect(context.requireTransport());
            ready.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("a connection", e);
        }
    }

    private void connectAgain() {
        WebSocketTransport transport = context.transport();
        // Who has closed the client is about to close this as well.
        if (transport != null) {
            connect(transport);
        }
    }

    private void connect(WebSocketTransport transport) {
        asking.ask().whenComplete((asked, failure) -> {
            if (failure == null) {
                connect(transport, asked);
            } else if (wasConnected()) {
                context.execute(() -> continueAfter(withoutCredentials(failure)));
            } else {
                stop();
                ready.completeExceptionally(failure);
                finished.complete(null);
            }
        });
    }

    private AsyncApiClientException withoutCredentials(Throwable failure) {
        return failure instanceof ConnectTimeoutException timeout
                ? timeout
                : new ConnectionFailedException(
                        "no credentials for " + server + ": their supplier threw "
                                + failure.getClass().getSimpleName() + "; see the cause",
                        failure);
    }

    private void connect(WebSocketTransport transport, WebSocketRequest.Asked asked) {
        Secrets secrets = asked.secrets();
        Connection next = new Connection(this, context, server, secrets);
        synchronized (this) {
            if (over) {
                return;
            }
            connection = next;
        }
        times.tried();
        next.connect(transport, asked.handshake()).whenComplete((socket, failure) -> {
            if (failure != null) {
                Duration timeout = asked.handshake().timeout();
                RuntimeException told = HandshakeFailures.of(failure, request.uri(), timeout, secrets);
                context.execute(() -> tryFailed(next, told));
            }
        });
    }

    /** Hears that a connection is open, and returns whether to ask for the first message. */
    boolean connected(Connection open, WebSocket socket) {
        synchronized (this) {
            if (over || connection != open) {
                return false;
            }
            if (wasConnected) {
                inbox.counters().reconnected();
            }
            wasConnected = true;
        }
        // Before it is told, since who hears of the connection may send at once.
        outbox.attach(open, socket);
        for (ConnectionEvent event : times.connected(inbox.counters().lastMessageAt())) {
            inbox.events().tell(event);
        }
        return inbox.buffer().attach(open);
    }

    /**
     * Hears that the transport has said so too: only then has the JDK dealt with what came right behind the handshake.
     */
    void ready() {
        ready.complete(null);
    }

    private void requestMore() {
        context.execute(() -> {
            Connection current = current();
            if (current != null) {
                current.requestMore();
            }
        });
    }

    private synchronized boolean wasConnected() {
        return wasConnected;
    }

    private synchronized Connection current() {
        return connection;
    }

    /**
     * Hears, on the listener's thread, that a connection is over; a null failure is a normal end.
     *
     * @param byServer whether the server has said Close
     */
    void ended(Connection closed, AsyncApiClientException failure, boolean byServer) {
        inbox.buffer().detach(closed);
        outbox.detach(closed, failure, byServer);
        replies.connectionLost(failure);
        Duration uptime = times.lost();
        context.execute(() -> {
            if (leave(closed)) {
                continueOrEnd(failure, retries.afterLoss(failure, uptime));
            }
        });
    }

    private void tryFailed(Connection failed, RuntimeException failure) {
        if (failure instanceof HandshakeException refused && refused.status() == 401) {
            request.refused(failed.secrets());
        }
        if (!leave(failed)) {
            return;
        }
        if (wasConnected()) {
            continueAfter(
                    failure instanceof AsyncApiClientException typed
                            ? typed
                            : new ConnectionFailedException(
                                    "no WebSocket connection to " + server + "; see the cause", failure));
        } else {
            stop();
            ready.completeExceptionally(failure);
            finished.complete(null);
        }
    }

    /** Forgets a connection that is over, and returns whether that is news, and there may be a next one. */
    private boolean leave(Connection done) {
        synchronized (this) {
            if (connection != done) {
                return false;
            }
            connection = null;
            if (!over) {
                return true;
            }
        }
        finished.complete(null);
        return false;
    }

    private void continueAfter(AsyncApiClientException failure) {
        continueOrEnd(failure, retries.afterFailure(failure));
    }

    private void continueOrEnd(AsyncApiClientException failure, Optional<Duration> pause) {
        if (pause.isPresent()) {
            continueAfter(failure, pause.get());
            return;
        }
        if (stop()) {
            tell(failure, retries.failures(), null);
            inbox.buffer().end(failure);
            outbox.end(failure == null ? new ConnectionClosedException(server, Connection.NORMAL, "") : failure);
            tellOutcome(failure);
        }
        finished.complete(null);
    }

    private void continueAfter(AsyncApiClientException failure, Duration pause) {
        if (isOver()) {
            return;
        }
        tell(failure, retries.failures(), pause);
        synchronized (this) {
            if (!over) {
                timer = context.time().after(pause, () -> context.execute(this::connectAgain));
            }
        }
    }

    private synchronized boolean isOver() {
        return over;
    }

    private void tell(AsyncApiClientException failure, int failures, Duration nextTry) {
        inbox.events().tell(new ConnectionEvent.Disconnected(context.time().now(), failure, failures, nextTry));
    }

    private void fail(AsyncApiClientException failure, String reason) {
        if (stop()) {
            tell(failure, 1, null);
            inbox.buffer().end(failure);
            outbox.end(failure);
            replies.connectionLost(failure);
            tellOutcome(failure);
            leaveConnection(Connection.POLICY_VIOLATION, reason);
        }
    }

    /** Ends the stream at once, drops what is buffered, and closes the connection in the background. */
    void close() {
        boolean first = stop();
        if (first && wasConnected()) {
            tell(null, 0, null);
        }
        inbox.buffer().endNow();
        outbox.close(ConnectionClosedException.byClient(server));
        ready.completeExceptionally(new ConnectionFailedException(
                "the client was closed while it connected to " + server + "; make another client to connect"));
        if (first) {
            replies.connectionLost(null);
            tellOutcome(null);
            leaveConnection(Connection.NORMAL, "");
        }
    }

    private void leaveConnection(int code, String reason) {
        asking.giveUp();
        Connection current = current();
        if (current == null) {
            finished.complete(null);
        } else {
            current.close(code, reason);
        }
    }

    /** There is to be no further connection; returns whether that is news. */
    private synchronized boolean stop() {
        boolean news = !over;
        over = true;
        timer.run();
        return news;
    }

    /** Does what {@link #close()} does, and waits until the connection has ended or the thread is interrupted. */
    void closeAndWait() {
        close();
        // The connection is cut in time by itself; the bound is a second line of defence.
        Duration bound = context.options().closeTimeout().multipliedBy(2).plusSeconds(1);
        try {
            finished.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger(MessageStream.class.getName())
                    .log(System.Logger.Level.WARNING, "A connection could not be closed in time", e);
        }
    }
}
