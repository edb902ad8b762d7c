package dev.golemasyncapi.options;

import java.util.List;

/**
 * What of a document is generated.
 *
 * @param parts which kinds of classes
 * @param describesClient whether the document describes the client: it then publishes what the client receives
 * @param channels the channels that are wanted, by address; none for all
 * @param operations the operations that are wanted, by {@code operationId}; none for all
 * @param messages the messages that are wanted, by name; none for all
 * @param testKit whether tests get a fake server of what the document describes
 */
public record Contents(
        Parts parts,
        boolean describesClient,
        List<Glob> channels,
        List<Glob> operations,
        List<Glob> messages,
        boolean testKit) {

    /** What is generated where the user chose nothing. */
    public static final Contents DEFAULT = new Contents(Parts.ALL, false, List.of(), List.of(), List.of(), false);

    /** Kinds of classes. */
    public enum Parts {
        /** Payload types, clients, and all support code. */
        ALL,
        /** Payload types and the support code that they need. */
        MODELS,
        /** Clients, and the support code that payload types do not need. */
        CLIENT
    }

    /** Copies the lists. */
    public Contents {
        channels = List.copyOf(channels);
        operations = List.copyOf(operations);
        messages = List.copyOf(messages);
    }

    /** These contents with a test kit or without. */
    public Contents withTestKit(boolean newTestKit) {
        return new Contents(parts, describesClient, channels, operations, messages, newTestKit);
    }

    /** Whether only some of the document is wanted. */
    public boolean isSelection() {
        return !channels.isEmpty() || !operations.isEmpty() || !messages.isEmpty();
    }
}
