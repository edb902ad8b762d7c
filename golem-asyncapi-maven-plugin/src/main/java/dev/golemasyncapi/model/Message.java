package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Message Object.
 *
 * @param name what the document calls it: its key, its {@code messageId} or its {@code name}
 * @param title a name for people
 * @param summary one line
 * @param description CommonMark text
 * @param contentType the media type of the payload, the document's default where the message has none
 * @param encoding how the payload is written
 * @param payload the type of the payload
 * @param headers the type of the application headers
 * @param correlationId where it holds what ties it to other messages
 * @param examples messages as they might be, in document order
 * @param origin the message
 */
public record Message(
        String name,
        Optional<String> title,
        Optional<String> summary,
        Optional<String> description,
        Optional<String> contentType,
        Encoding encoding,
        Type payload,
        Optional<TypeUse> headers,
        Optional<CorrelationId> correlationId,
        List<MessageExample> examples,
        Origin origin) {

    /** Copies the list. */
    public Message {
        examples = List.copyOf(examples);
    }
}
