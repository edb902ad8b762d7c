package dev.golemasyncapi.runtime;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds out whether a connection has ended while nothing was asked for. The JDK (17 to 25 at least) loses a bare end of
 * the TCP stream that comes at such a time, and the WebSocket would stay silent for ever, though it may still hand over
 * what came before. So after more was asked for, when the WebSocket opened or its buffer had room again, silence is
 * answered with a few unsolicited Pongs, which RFC 6455 section 5.5.3 allows and nobody answers: to a server that is
 * gone they cannot be written.
 */
final class LostEndProbe {

    /** The first Pong makes a server that is gone send a RST; one of the others then finds it. */
    private static final int PONGS = 4;

    private static final long INTERVAL_MILLIS = 500;

    private final Executor executor;
    private final BooleanSupplier isOver;
    private final Consumer<Throwable> onLost;
    private final AtomicInteger pongsLeft = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean heard;

    LostEndProbe(Executor executor, BooleanSupplier isOver, Consumer<Throwable> onLost) {
        this.executor = executor;
        this.isOver = isOver;
        this.onLost = onLost;
    }

    /** To be called when more was asked for after a time without. */
    void asked(WebSocket socket) {
        pongsLeft.set(PONGS);
        if (running.compareAndSet(false, true)) {
            later(socket);
        }
    }

    /** To be called with all that arrives. */
    void arrived() {
        if (!heard) {
            heard = true;
        }
    }

    /** The look itself is short, and starts no thread for a connection that is over. */
    private void later(WebSocket socket) {
        CompletableFuture.delayedExecutor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> look(socket));
    }

    private void look(WebSocket socket) {
        if (isOver.getAsBoolean()) {
            return;
        }
        if (pongsLeft.get() > 0) {
            if (heard) {
                heard = false;
                later(socket);
            } else {
                pongsLeft.decrementAndGet();
                executor.execute(() -> send(socket));
            }
            return;
        }
        running.set(false);
        // More may have been asked for again before the flag was lowered, and nobody would look.
        if (pongsLeft.get() > 0 && running.compareAndSet(false, true)) {
            later(socket);
        }
    }

    private void send(WebSocket socket) {
        socket.sendPong(ByteBuffer.allocate(0)).whenComplete((sent, failure) -> {
            if (failure == null) {
                later(socket);
            } else if (!isOver.getAsBoolean()) {
                onLost.accept(failure);
            }
        });
    }
}
