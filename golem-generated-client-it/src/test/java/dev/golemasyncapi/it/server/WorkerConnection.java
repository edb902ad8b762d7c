package dev.golemasyncapi.it.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * One client of the {@link GolemWorkerService}, as a {@link WorkerScript} sees it. Each method returns when it is sent.
 */
public final class WorkerConnection implements Session.Listener.AutoDemanding {

    private static final long DEADLINE_SECONDS = 30;
    private static final int NORMAL = 1000;

    private final Handshake handshake;
    private final WorkerScript script;
    private final Executor executor;
    private final CompletableFuture<Session> opened = new CompletableFuture<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CompletableFuture<Throwable> scriptFailure = new CompletableFuture<>();
    private final Map<String, CompletableFuture<Void>> pongs = new ConcurrentHashMap<>();
    /** Whether the script has ended the connection, which the session may not have noticed yet. */
    private boolean cut;

    WorkerConnection(Handshake handshake, WorkerScript script, Executor executor) {
        this.handshake = handshake;
        this.script = script;
        this.executor = executor;
    }

    /** {@return the request that opened it} */
    public Handshake handshake() {
        return handshake;
    }

    /** {@return the name of the agent that the client asked for} */
    public String agentName() {
        return GolemWorkerService.agentName(handshake);
    }

    /** {@return whether neither side has closed} */
    public boolean isOpen() {
        return session().isOpen();
    }

    /** Sends a text frame. */
    public void text(String text) {
        send(sent -> session().sendText(text, sent));
    }

    /** Sends a text as a binary frame. */
    public void binary(String text) {
        send(sent -> session().sendBinary(utf8(text), sent));
    }

    /** Sends one text in several frames. */
    public void fragments(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean last = i == parts.length - 1;
            send(sent -> session().sendPartialText(part, last, sent));
        }
    }

    /** Sends one text in several binary frames. */
    public void binaryFragments(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            ByteBuffer part = utf8(parts[i]);
            boolean last = i == parts.length - 1;
            send(sent -> session().sendPartialBinary(part, last, sent));
        }
    }

    /** Sends a Ping, and waits until the client has answered it. */
    public void pingAndAwaitPong(String payload) {
        CompletableFuture<Void> pong = pongs.computeIfAbsent(payload, any -> new CompletableFuture<>());
        send(sent -> session().sendPing(utf8(payload), sent));
        await(pong, "Pong " + payload);
    }

    /** Sends a Close frame. */
    public void close(int code, String reason) {
        send(sent -> session().close(code, reason, sent));
    }

    /** Ends the TCP connection without a Close frame. */
    public void cut() {
        cut = true;
        session().disconnect();
    }

    /** Waits until the client has closed, and returns its code. */
    public int awaitClose() {
        return await(closed, "Close");
    }

    @Override
    public void onWebSocketOpen(Session session) {
        opened.complete(session);
        executor.execute(this::runScript);
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        String text = StandardCharsets.UTF_8.decode(payload).toString();
        pongs.computeIfAbsent(text, any -> new CompletableFuture<>()).complete(null);
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        closed.complete(code);
        callback.succeed();
    }

    void rethrowScriptFailure() {
        Throwable failure = scriptFailure.getNow(null);
        if (failure != null) {
            throw new AssertionError("the worker's script failed", failure);
        }
    }

    private void runScript() {
        try {
            script.run(this);
            if (!cut && session().isOpen()) {
                close(NORMAL, "");
            }
        } catch (Throwable failure) {
            // A client may leave in the middle; all else is a mistake of the test.
            if (failure instanceof AssertionError || !closed.isDone()) {
                scriptFailure.complete(failure);
            }
        }
    }

    private Session session() {
        return opened.join();
    }

    private static void send(Consumer<Callback> sender) {
        await(Callback.Completable.with(sender::accept), "end of sending");
    }

    private static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not send", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("no " + what + " within " + DEADLINE_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service was stopped", e);
        }
    }

    private static ByteBuffer utf8(String text) {
        return StandardCharsets.UTF_8.encode(text);
    }
}
