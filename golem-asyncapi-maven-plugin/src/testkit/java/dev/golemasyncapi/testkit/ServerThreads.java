package dev.golemasyncapi.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The threads of one server, and the first failure on any of them. */
final class ServerThreads {

    private final String name;
    private final List<Thread> threads = new ArrayList<>();
    private Throwable failure;
    private boolean ending;

    ServerThreads(String name) {
        this.name = name;
    }

    /** Starts a thread; does nothing once the end has begun. */
    synchronized void start(String what, Callable<Void> work) {
        threads.removeIf(thread -> !thread.isAlive());
        if (!ending) {
            Thread thread = new Thread(() -> run(what, work), name + "-" + what);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void run(String what, Callable<Void> work) {
        try {
            work.call();
        } catch (ConnectionGoneError gone) {
            // A handler that the client leaves has not failed; a test that wants more than that asks for it.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (Exception | AssertionError e) {
            failed(what, e);
        }
    }

    /** Notes a failure. At the end, whatever waits is interrupted, and only what a test asserts can still fail. */
    synchronized void failed(String what, Throwable thrown) {
        if (failure == null && (!ending || thrown instanceof AssertionError)) {
            failure = new AssertionError("the " + what + " of the fake server failed: " + thrown, thrown);
        }
    }

    /** From now on, code fails that does not get what it waits for. */
    synchronized void ending() {
        ending = true;
    }

    /**
     * Interrupts all threads but the caller's, and waits for them, once {@link #ending} was called.
     *
     * @return the first failure of all; null where there was none
     */
    Throwable end(Duration deadline) {
        List<Thread> open;
        synchronized (this) {
            open = List.copyOf(threads);
        }
        long end = System.nanoTime() + deadline.toNanos();
        for (Thread thread : open) {
            if (thread != Thread.currentThread()) {
                thread.interrupt();
                await(thread, end);
            }
        }
        synchronized (this) {
            return failure;
        }
    }

    private void await(Thread thread, long end) {
        try {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            AssertionError stuck = new AssertionError("a handler of the fake server does not end: " + thread.getName());
            stuck.setStackTrace(thread.getStackTrace());
            synchronized (this) {
                failure = failure == null ? stuck : failure;
            }
        }
    }
}
