package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The replies that are waited for, by the identifier that they will carry. */
final class Replies {

    private final ClientContext context;
    private final String channel;
    private final Correlation correlation;
    private final Map<String, CompletableFuture<RawMessage>> waiting = new ConcurrentHashMap<>();

    /** Makes an empty one; {@code correlation} is null where replies are not to be known. */
    Replies(ClientContext context, String channel, Correlation correlation) {
        this.context = context;
        this.channel = channel;
        this.correlation = correlation;
    }

    /**
     * Waits for the reply to a request.
     *
     * @return what is completed with the reply, on the listener's thread, where nothing may wait and no code of the
     *     user run; whoever completes it otherwise ends the wait
     * @throws IllegalArgumentException if the request has no identifier, or another one with it waits
     */
    CompletableFuture<RawMessage> await(OutgoingMessage request) {
        String id = Correlation.find(correlation.inRequests(), request.text(), json())
                .orElseThrow(() -> new IllegalArgumentException("a request to channel "
                        + Printable.text(channel, Printable.NAME) + " has no correlation id at "
                        + String.join(" or ", correlation.inRequests()) + "; set one that no other request has"));
        CompletableFuture<RawMessage> reply = new CompletableFuture<>();
        if (waiting.putIfAbsent(id, reply) != null) {
            throw new IllegalArgumentException("a request to channel " + Printable.text(channel, Printable.NAME)
                    + " with the same correlation id still waits for its reply; give each request its own");
        }
        reply.whenComplete((message, failure) -> waiting.remove(id, reply));
        return reply;
    }

    /** Takes a message if it is a reply that is waited for. Otherwise, and most often, it costs nothing. */
    boolean take(RawMessage message) {
        if (waiting.isEmpty()) {
            return false;
        }
        CompletableFuture<RawMessage> reply = Correlation.find(correlation.inReplies(), text(message), json())
                .map(waiting::remove)
                .orElse(null);
        // Here and now, so that it counts against what may end the wait at the same time: time, and the connection.
        return reply != null && reply.complete(message);
    }

    /** Gives up all waits: the server that was asked is gone. */
    void connectionLost(AsyncApiClientException failure) {
        for (CompletableFuture<RawMessage> reply : List.copyOf(waiting.values())) {
            context.executeForUser(
                    () -> reply.completeExceptionally(NotConnectedException.beforeReply(channel, failure)));
        }
    }

    private ObjectMapper json() {
        return context.options().objectMapper();
    }

    private static String text(RawMessage message) {
        try {
            return message.utf8();
        } catch (CharacterCodingException notJson) {
            return "";
        }
    }
}
