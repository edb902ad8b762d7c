package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where the identifiers stand that tell which message answers which: JSON pointers into the payloads, of which the
 * first counts that leads to a text, a number or a boolean.
 *
 * @param inRequests pointers into the messages that are sent
 * @param inReplies pointers into the messages that are received
 */
public record Correlation(List<String> inRequests, List<String> inReplies) {

    /**
     * Copies the lists.
     *
     * @param inRequests as above
     * @param inReplies as above
     */
    public Correlation {
        inRequests = List.copyOf(inRequests);
        inReplies = List.copyOf(inReplies);
    }

    /** {@return the identifier in a message, in its JSON form: {@code "1"} and {@code 1} are two} */
    static Optional<String> find(List<String> pointers, String text, ObjectMapper json) {
        JsonNode message;
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            message = JsonTrees.read(parser);
        } catch (IOException | RuntimeException notJson) {
            // Whoever decodes the message will say so.
            return Optional.empty();
        }
        return pointers.stream()
                .map(message::at)
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::toString)
                .findFirst();
    }
}
