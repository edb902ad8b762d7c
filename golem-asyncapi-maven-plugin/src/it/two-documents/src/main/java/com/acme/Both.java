package com.acme;

/** Both clients, side by side. */
public record Both(com.acme.connect.GolemWorkerConnectClient connect, com.acme.events.GolemWorkerEventsClient events) {

    /** An event as the one document has it, and an event as the other does. */
    public record Events(com.acme.connect.model.WorkerEvent connect, com.acme.events.model.WorkerEvent events) {}
}
