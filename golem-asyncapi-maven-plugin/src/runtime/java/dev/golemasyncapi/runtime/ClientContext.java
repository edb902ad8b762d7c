package dev.golemasyncapi.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** What the streams of a client share. */
final class ClientContext {

    private final ClientOptions options;
    private final Executor own;
    private final Executor users;
    /** Null once the client is closed: before Java 21 an HttpClient ends its thread when nothing refers to it. */
    private volatile WebSocketTransport transport;

    ClientContext(ClientOptions options, Executor own, WebSocketTransport transport) {
        this.options = options;
        this.own = own;
        this.users = options.executor() == null ? own : options.executor();
        this.transport = transport;
    }

    ClientOptions options() {
        return options;
    }

    TimeSource time() {
        return options.timeSource();
    }

    /** Runs what the client does for itself, which must not wait for the code of users. */
    void execute(Runnable task) {
        own.execute(task);
    }

    /** Runs code of users. */
    void executeForUser(Runnable task) {
        executeForUser(users, task);
    }

    /** Runs code of users where they want it. */
    void executeForUser(Executor executor, Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException shutDown) {
            // The end of a stream must be told also where the user's executor was shut down before it.
            own.execute(task);
        }
    }

    /** {@return what opens WebSockets, unless the client is closed} */
    WebSocketTransport requireTransport() {
        WebSocketTransport current = transport;
        if (current == null) {
            throw new IllegalStateException("this client is closed; make another to connect");
        }
        return current;
    }

    /** {@return what opens WebSockets, or null once the client is closed} */
    WebSocketTransport transport() {
        return transport;
    }

    boolean isClosed() {
        return transport == null;
    }

    void close() {
        transport = null;
    }
}
