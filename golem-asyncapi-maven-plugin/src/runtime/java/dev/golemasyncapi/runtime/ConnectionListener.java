package dev.golemasyncapi.runtime;

/**
 * Hears what happens to the connections of a client. It is called on a thread of the client's executor, for each stream
 * one event after another. What it throws is logged.
 */
@FunctionalInterface
public interface ConnectionListener {

    /**
     * Hears of an event.
     *
     * @param channel the name of the stream's channel, as the AsyncAPI document has it
     * @param event what happened; each failed try is told, also where the stream shows the last one only
     */
    void onEvent(String channel, ConnectionEvent event);
}
