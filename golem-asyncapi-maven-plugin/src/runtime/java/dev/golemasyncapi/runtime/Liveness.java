package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Finds out whether the server is still there, while messages are asked for. After silence it is sent a Ping, and given
 * up when nothing comes after that.
 *
 * <p>It also finds an end of the TCP stream that came while nothing was asked for. The JDK (17 to 25 at least) loses
 * that, and the WebSocket would stay silent, though it may still hand over what came before. So after more was asked
 * for, when the WebSocket opened or its buffer had room again, silence is answered with a few unsolicited Pongs, which
 * RFC 6455 section 5.5.3 allows and nobody answers: to a server that is gone they cannot be written.
 */
final class Liveness {

    /** The first Pong makes a server that is gone send a RST; one of the others then finds it. */
    private static final int PROBES = 4;

    private static final long PROBE_INTERVAL = Duration.ofMillis(500).toNanos();

    private final ClientContext context;
    private final TimeSource time;
    private final long pingInterval;
    private final long pongTimeout;
    private final long idleTimeout;
    private final Consumer<Throwable> onDead;
    private volatile long heardAt;
    private WebSocket socket;
    private boolean stopped;
    private boolean asked;
    private long askedAt;
    private int probesLeft;
    private boolean pinged;
    private long pingedAt;
    private boolean sending;
    private Runnable timer;

    /** Makes one for a connection; {@code onDead} runs once at most for each reason. */
    Liveness(ClientContext context, Consumer<Throwable> onDead) {
        this.context = context;
        this.time = context.time();
        ClientOptions options = context.options();
        this.pingInterval = options.pingInterval().toNanos();
        this.pongTimeout = options.pongTimeout().toNanos();
        this.idleTimeout = options.idleTimeout().toNanos();
        this.onDead = onDead;
        this.heardAt = time.nanoTime();
    }

    /** To be called when more was asked for after a time without. */
    synchronized void asked(WebSocket open) {
        socket = open;
        asked = true;
        askedAt = time.nanoTime();
        pinged = false;
        probesLeft = PROBES;
        schedule();
    }

    /** To be called when nothing more is asked for: silence means nothing then. */
    synchronized void suspended() {
        asked = false;
    }

    /** To be called with all that arrives. */
    void heard() {
        heardAt = time.nanoTime();
    }

    /** To be called at the end. */
    synchronized void stop() {
        stopped = true;
        if (timer != null) {
            timer.run();
        }
    }

    private synchronized void schedule() {
        if (timer == null && asked && !stopped) {
            long delay = nextLook();
            if (delay < Long.MAX_VALUE) {
                timer = time.after(Duration.ofNanos(Math.max(1, delay)), this::look);
            }
        }
    }

    private long nextLook() {
        long silent = silent();
        long next = probesLeft > 0 ? PROBE_INTERVAL : Long.MAX_VALUE;
        if (pinged) {
            next = Math.min(next, pongTimeout - (time.nanoTime() - pingedAt));
        } else if (pingInterval > 0) {
            next = Math.min(next, pingInterval - silent);
        }
        return idleTimeout > 0 ? Math.min(next, idleTimeout - silent) : next;
    }

    private long silent() {
        long now = time.nanoTime();
        return Math.min(now - heardAt, now - askedAt);
    }

    private void look() {
        Runnable action = judge();
        action.run();
        schedule();
    }

    private synchronized Runnable judge() {
        timer = null;
        if (stopped || !asked) {
            return () -> {};
        }
        long silent = silent();
        pinged &= heardAt - pingedAt < 0;
        if (idleTimeout > 0 && silent >= idleTimeout) {
            return dead("nothing came from the server for " + idleTimeout / 1_000_000 + " ms");
        }
        if (pinged && time.nanoTime() - pingedAt >= pongTimeout) {
            return dead("nothing came from the server for " + pongTimeout / 1_000_000 + " ms after a Ping");
        }
        if (sending) {
            return () -> {};
        }
        if (pingInterval > 0 && !pinged && silent >= pingInterval) {
            pinged = true;
            pingedAt = time.nanoTime();
            return send(WebSocket::sendPing);
        }
        if (probesLeft > 0 && silent >= PROBE_INTERVAL) {
            probesLeft--;
            return send(WebSocket::sendPong);
        }
        return () -> {};
    }

    /** How a frame of its kind is sent. */
    private interface Frame {
        CompletableFuture<WebSocket> send(WebSocket socket, ByteBuffer payload);
    }

    /** The JDK refuses a Ping or Pong while another is being written. */
    private Runnable send(Frame frame) {
        sending = true;
        WebSocket open = socket;
        return () -> context.execute(
                () -> frame.send(open, ByteBuffer.allocate(0)).whenComplete((sent, failure) -> sent(failure)));
    }

    private void sent(Throwable failure) {
        boolean over;
        synchronized (this) {
            sending = false;
            over = stopped;
        }
        if (failure != null && !over) {
            onDead.accept(failure);
        }
    }

    private Runnable dead(String reason) {
        stopped = true;
        return () -> context.execute(() -> onDead.accept(new IOException(reason)));
    }
}
