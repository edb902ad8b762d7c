package dev.golemasyncapi.it.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exception of a generated client, whichever package its class is in: each client has a runtime of its own. */
public sealed interface Failure {

    /** {@return the exception's message} */
    String message();

    /** A refused handshake. */
    record Handshake(
            String message, int status, Map<String, List<String>> headers, String body, Optional<JsonNode> json)
            implements Failure {}

    /** A Close frame with a code other than 1000. */
    record Closed(String message, int code, String reason) implements Failure {}

    /** A message that could not be read. */
    record Decode(String message, String rawText, String channel, String path) implements Failure {}

    /** Any other exception of the runtime, by the simple name of its class. */
    record Other(String message, String type) implements Failure {}
}
