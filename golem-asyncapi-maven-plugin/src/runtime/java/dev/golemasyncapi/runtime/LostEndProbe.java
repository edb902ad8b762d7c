package dev.golemasyncapi.runtime;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Finds out whether a connection has ended while nothing was asked for. The JDK (17 to 25 at least) loses a bare end of
 * the TCP stream that comes at such a time, and the WebSocket would stay silent for ever. So when nothing arrives after
 * more was asked for again, a few unsolicited Pongs are sent, which RFC 6455 section 5.5.3 allows and nobody answers:
 * to a server that is gone they cannot be written.
 */
final class LostEndProbe {

    /** The first Pong makes a server that is gone send a RST; one of the others then finds it. */
    private static final int PONGS = 4;

    private static final long INTERVAL_MILLIS = 500;

    private final Executor executor;
    private final Consumer<Throwable> onLost;
    private final AtomicInteger pongsLeft = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();

    LostEndProbe(Executor executor, Consumer<Throwable> onLost) {
        this.executor = executor;
        this.onLost = onLost;
    }

    /** To be called when more was asked for after a time without. */
    void resumed(WebSocket socket) {
        pongsLeft.set(PONGS);
        if (running.compareAndSet(false, true)) {
            later(socket);
        }
    }

    /** To be called with all that arrives: the connection is there. */
    void arrived() {
        if (pongsLeft.get() != 0) {
            pongsLeft.set(0);
        }
    }

    private void later(WebSocket socket) {
        CompletableFuture.delayedExecutor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS, executor)
                .execute(() -> probe(socket));
    }

    private void probe(WebSocket socket) {
        if (pongsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            socket.sendPong(ByteBuffer.allocate(0)).whenComplete((sent, failure) -> {
                if (failure == null) {
                    later(socket);
                } else {
                    onLost.accept(failure);
                }
            });
            return;
        }
        running.set(false);
        // It may have been resumed again before the flag was lowered, and nobody would look.
        if (pongsLeft.get() > 0 && running.compareAndSet(false, true)) {
            later(socket);
        }
    }
}
