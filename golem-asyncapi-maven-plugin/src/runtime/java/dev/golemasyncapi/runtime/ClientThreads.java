package dev.golemasyncapi.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The daemon threads of a client: for connecting, closing, asking for more, and for subscribers. They end by themselves
 * when there is nothing to do. The pool is never shut down, since a connection that is just closing may still need a
 * thread.
 */
final class ClientThreads implements Executor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ThreadPoolExecutor pool;

    ClientThreads() {
        pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), ClientThreads::newThread);
    }

    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    /** Ends the HTTP client, where it can be closed (since Java 21), and the threads soon after. */
    void release(Object httpClient) {
        if (httpClient instanceof AutoCloseable closeable) {
            execute(() -> close(closeable));
        }
        pool.setKeepAliveTime(100, TimeUnit.MILLISECONDS);
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.getLogger(WebSocketClient.class.getName())
                    .log(System.Logger.Level.DEBUG, "The HTTP client could not be closed", e);
        }
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "asyncapi-client-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
