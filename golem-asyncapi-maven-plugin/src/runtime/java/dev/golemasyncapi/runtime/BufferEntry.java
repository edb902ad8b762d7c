package dev.golemasyncapi.runtime;

/** What waits in a buffer: a message that is not decoded yet, or what happened to the connection. */
sealed interface BufferEntry permits RawMessage, BufferEntry.Happened {

    /** Something that happened between two messages. */
    record Happened(ConnectionEvent event) implements BufferEntry {}
}
