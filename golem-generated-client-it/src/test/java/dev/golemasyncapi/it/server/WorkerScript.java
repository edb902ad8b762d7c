package dev.golemasyncapi.it.server;

/** What a worker has to say to a client that has connected. When it returns, the service closes with code 1000. */
@FunctionalInterface
public interface WorkerScript {

    /**
     * Speaks to one client, on a thread of its own.
     *
     * @param client the connected client
     * @throws Exception when something went wrong; the service reports it when it is closed
     */
    void run(WorkerConnection client) throws Exception;

    /** {@return a script that sends each of the texts as a frame of its own} */
    static WorkerScript sending(String... events) {
        return client -> {
            for (String event : events) {
                client.text(event);
            }
        };
    }
}
