package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Operation Object.
 *
 * @param operationId its name in the document
 * @param summary one line
 * @param description CommonMark text
 * @param deprecated whether the document advises against its use
 * @param messages what is exchanged; several where the document says {@code oneOf}
 * @param payload the type of any of the messages' payloads: that of the only message, or a union over all
 * @param encoding how all payloads are written
 * @param security alternatives, of which one suffices beside what the server asks for; empty where nothing is asked for
 * @param origin the key of the operation
 */
public record Operation(
        Optional<String> operationId,
        Optional<String> summary,
        Optional<String> description,
        boolean deprecated,
        List<Message> messages,
        Type payload,
        Encoding encoding,
        List<SecurityRequirement> security,
        Origin origin) {

    /** Copies the lists. */
    public Operation {
        messages = List.copyOf(messages);
        security = List.copyOf(security);
    }
}
