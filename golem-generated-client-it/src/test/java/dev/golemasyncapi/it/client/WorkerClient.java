package dev.golemasyncapi.it.client;

import java.util.UUID;

/** A generated client, with the types of its document taken off. */
public interface WorkerClient extends AutoCloseable {

    /** Opens a stream of the events of one agent. */
    WorkerEvents streamWorkerEvents(UUID componentId, String agentName);

    @Override
    void close();
}
