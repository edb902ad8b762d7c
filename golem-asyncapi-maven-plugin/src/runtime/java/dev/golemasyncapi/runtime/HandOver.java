package dev.golemasyncapi.runtime;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs what the HTTP client hands over from its selector thread, which it does in the midst of its work.
 *
 * <p>Nearly all of it runs right there: the TLS handshake and our listener, which does not block, so a message costs no
 * change of threads. The listener must run there: the JDK (17 to 25 at least) loses the end of a TCP stream that it
 * reads before the listener has asked for more than the message in front of it, and then the WebSocket never ends.
 *
 * <p>Reading the answer to a handshake must not run there: the JDK hands it over with the first buffer of what it has
 * received, and loses the buffers after that if the WebSocket is made of the answer before it has put them aside. So
 * that runs on another thread, once the selector thread is past that point.
 */
final class HandOver implements Executor {

    private static final StackWalker STACK = StackWalker.getInstance();

    /** What of the JDK puts received buffers aside; under another name the answer is read at once. */
    private static final String RECEIVER = "jdk.internal.net.http.Http1AsyncReceiver$Http1TubeSubscriber";

    private static final String RECEIVES = "onNext";

    /** How far up the stack it stands at most. */
    private static final int DEPTH = 16;

    /** To put a few buffers aside takes far less than all these looks together. */
    private static final int LOOKS = 200;

    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(20);

    private final Executor others;
    private final AtomicInteger handshakes = new AtomicInteger();

    /** Makes one that has other threads for what must not run on the selector thread. */
    HandOver(Executor others) {
        this.others = others;
    }

    /** To be called before a handshake; without one there is nothing to look for. */
    void handshakeBegins() {
        handshakes.incrementAndGet();
    }

    void handshakeEnds() {
        handshakes.decrementAndGet();
    }

    @Override
    public void execute(Runnable task) {
        if (handshakes.get() > 0 && isReceiving()) {
            Thread receiving = Thread.currentThread();
            others.execute(() -> {
                awaitReceived(receiving);
                task.run();
            });
        } else {
            task.run();
        }
    }

    private static boolean isReceiving() {
        return STACK.walk(frames -> frames.limit(DEPTH)
                .anyMatch(frame -> frame.getClassName().equals(RECEIVER)
                        && frame.getMethodName().equals(RECEIVES)));
    }

    private static void awaitReceived(Thread receiving) {
        for (int look = 0; look < LOOKS && isReceiving(receiving); look++) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean isReceiving(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(RECEIVER)
                        && frame.getMethodName().equals(RECEIVES));
    }
}
