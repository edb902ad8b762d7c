package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** One WebSocket of a stream: how it opens, when more is asked for, and how it ends from either side. */
final class Connection {

    static final int NORMAL = 1000;
    private static final int NO_CODE = 1005;
    private static final int ABNORMAL = 1006;
    /** RFC 6455 section 7.4.2 knows no code beyond; the JDK passes on what is there. */
    private static final int LARGEST_CODE = 4999;
    /** For clients to send: the JDK takes it for a violation of the protocol, and shows it as a character. */
    private static final int EXTENSION_NEEDED = 1010;

    private static final String EXTENSION_NEEDED_TEXT = "Illegal status code: " + (char) EXTENSION_NEEDED;
    /** The JDK refuses to send 1009, "message too big", so this stands for all that we do not put up with. */
    static final int POLICY_VIOLATION = 1008;

    private final StreamSession session;
    private final ClientContext context;
    private final String server;
    private final Secrets secrets;
    private final Liveness liveness;
    private final CompletableFuture<WebSocket> opening = new CompletableFuture<>();
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private boolean attached;
    private boolean room;
    private boolean ending;

    Connection(StreamSession session, ClientContext context, String server, Secrets secrets) {
        this.session = session;
        this.context = context;
        this.server = server;
        this.secrets = secrets;
        this.liveness = new Liveness(context, this::unreachable);
    }

    /**
     * Begins to connect.
     *
     * @return completes with the open socket, or exceptionally: with what the transport or the request throws, when
     *     time is up, or when this is closed before
     */
    CompletableFuture<WebSocket> connect(WebSocketTransport transport, WebSocketTransport.Handshake handshake) {
        InboundListener listener = new InboundListener(this, context.options().maxMessageSize());
        CompletableFuture<WebSocket> answer = new CompletableFuture<>();
        Runnable timer = context.time()
                .after(
                        handshake.timeout(),
                        () -> answer.completeExceptionally(new ConnectTimeoutException(server, handshake.timeout())));
        answer.whenComplete((open, failure) -> answered(open, failure, timer));
        opening.whenComplete((open, closed) -> {
            if (closed != null) {
                answer.completeExceptionally(closed);
            }
        });
        // On a thread of the client: the JDK looks the host up where it is called, for as long as that takes.
        CompletableFuture.supplyAsync(() -> begin(transport, handshake, listener, answer), context::execute)
                .thenCompose(Function.identity())
                .whenComplete((open, failure) -> {
                    boolean late = failure == null ? !answer.complete(open) : !answer.completeExceptionally(failure);
                    if (late && open != null) {
                        opened(open);
                    }
                });
        return opening;
    }

    /** A handshake that nobody waits for any more is given up: the JDK would keep its socket as long as the server. */
    private static CompletableFuture<WebSocket> begin(
            WebSocketTransport transport,
            WebSocketTransport.Handshake handshake,
            InboundListener listener,
            CompletableFuture<WebSocket> answer) {
        CompletableFuture<WebSocket> asked = transport.connect(handshake, listener);
        answer.whenComplete((open, failure) -> {
            if (failure != null) {
                asked.cancel(true);
            }
        });
        return asked;
    }

    /** Hears from the transport, which may be after the listener has heard of the open socket. */
    private void answered(WebSocket open, Throwable failure, Runnable timer) {
        timer.run();
        if (failure == null) {
            opened(open);
        } else {
            opening.completeExceptionally(failure);
        }
        if (!opening.isCompletedExceptionally()) {
            session.ready();
        }
    }

    /**
     * Takes the open socket, from whichever of the JDK's two ways comes first, the future or the listener; one that
     * comes too late is cut.
     *
     * @return whether to ask for the first message
     */
    boolean opened(WebSocket open) {
        synchronized (opening) {
            if (!attached && opening.complete(open)) {
                room = session.connected(this, open);
                attached = true;
            }
            if (attached) {
                return room;
            }
        }
        open.abort();
        return false;
    }

    /** Hears from the listener that it has asked for the first message. */
    void asked(WebSocket open) {
        liveness.asked(open);
    }

    /** {@return what was sent in its handshake} */
    Secrets secrets() {
        return secrets;
    }

    /** Hears from the listener that the server is there. */
    void arrived() {
        liveness.heard();
    }

    /** Takes a message from the listener, and returns whether to ask for another. */
    boolean received(RawMessage message) {
        boolean more = session.inbox().received(this, message);
        if (!more) {
            liveness.suspended();
            if (session.inbox().buffer().hasRoom()) {
                // It was made in between, and what it has set going was just stopped.
                liveness.asked(opening.join());
            }
        }
        return more;
    }

    /** Asks for more, unless the listener has not asked for the first message yet. */
    void requestMore() {
        WebSocket open;
        synchronized (opening) {
            open = attached ? opening.join() : null;
        }
        if (open != null) {
            open.request(1);
            liveness.asked(open);
        }
    }

    void closedByServer(int code, String reason) {
        if (code == NORMAL || code == NO_CODE) {
            end(null, true);
        } else if (code == ABNORMAL) {
            end(new ConnectionFailedException("the server " + server
                    + " ended the connection without a Close frame; open the stream again after a pause"));
            release();
        } else if (code > LARGEST_CODE) {
            end(
                    new ConnectionFailedException("the server " + server + " closed the connection with the code "
                            + code + ", which is none of RFC 6455; open the stream again after a pause"),
                    true);
        } else {
            end(new ConnectionClosedException(server, code, secrets.redact(reason)), true);
        }
    }

    void lost(Throwable error) {
        Throwable reason = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
        if (secrets.reason(reason).equals(Printable.text(EXTENSION_NEEDED_TEXT, Printable.NAME))) {
            end(new ConnectionClosedException(server, EXTENSION_NEEDED, ""), true);
            release();
            return;
        }
        end(new ConnectionFailedException(
                "the connection to " + server + " was lost: " + secrets.reason(reason)
                        + "; open the stream again after a pause",
                secrets.redact(reason)));
        release();
    }

    /** The JDK keeps the socket of a WebSocket that has ended from one side only. */
    private void release() {
        opening.thenAccept(WebSocket::abort);
    }

    void unreachable(Throwable error) {
        // Once we have said Close nothing more can be sent, which says nothing about the server.
        if (!isEnding()) {
            lost(error);
        }
    }

    void tooLarge() {
        session.inbox().tooLarge();
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

    /** Says Close, in the background, and cuts the connection when the server does not answer in time. */
    void close(int code, String reason) {
        if (!beginEnding()) {
            return;
        }
        // From here on it is the server's Close that is waited for, in a time of its own.
        liveness.stop();
        if (opening.completeExceptionally(new IOException("closed while it connected"))) {
            end(null);
        } else if (!finished.isDone() && !opening.isCompletedExceptionally()) {
            // Not on the caller's thread: if that were interrupted, writing would break the connection.
            context.execute(() -> sayClose(opening.join(), code, reason));
        }
    }

    /** Closes as a client does that has had enough. */
    void close() {
        close(NORMAL, "");
    }

    /** The server's Close comes only when more is asked for, so what comes before it is read on and thrown away. */
    private void sayClose(WebSocket open, int code, String reason) {
        Runnable timer = context.time().after(context.options().closeTimeout(), () -> context.execute(() -> cut(open)));
        finished.thenRun(timer);
        CompletableFuture<Void> sent = session.outbox().drained();
        if (sent.isDone()) {
            open.sendClose(code, reason);
        } else {
            sent.thenRun(() -> context.execute(() -> sayCloseAtLast(open, code, reason)));
        }
        open.request(1);
    }

    private void sayCloseAtLast(WebSocket open, int code, String reason) {
        if (!finished.isDone()) {
            open.sendClose(code, reason);
        }
    }

    private void cut(WebSocket open) {
        open.abort();
        end(null);
    }

    private void end(AsyncApiClientException failure) {
        end(failure, false);
    }

    private void end(AsyncApiClientException failure, boolean byServer) {
        if (finished.complete(null)) {
            liveness.stop();
            session.ended(this, failure, byServer);
        }
    }
}
