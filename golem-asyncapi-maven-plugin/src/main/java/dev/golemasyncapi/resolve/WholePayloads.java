package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.PayloadSyntax;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/** Payloads that are no JSON: the user gets the whole message, as text or as bytes. */
final class WholePayloads {

    private final Diagnostics diagnostics;

    WholePayloads(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The type of a payload that is no JSON, and a word on what its schema is good for then. */
    Type of(MessageSyntax message, Encoding encoding, String contentType) {
        message.payload()
                .filter(payload -> !saysOnlyString(payload))
                .ifPresent(payload -> diagnostics.report(
                        DiagnosticCode.PAYLOAD_NOT_JSON,
                        payload.origin(),
                        "messages of the content type " + contentType + " are no JSON, so the payload becomes "
                                + (encoding == Encoding.TEXT ? "a string" : "bytes") + ", whatever its schema"));
        return encoding == Encoding.TEXT ? ScalarType.STRING : ScalarType.BYTES;
    }

    private static boolean saysOnlyString(PayloadSyntax payload) {
        return payload instanceof PayloadSyntax.Schema schema
                && schema.schema() instanceof OrRef.Inline<?> inline
                && inline.value() instanceof SchemaObjectSyntax object
                && object.values().type().size() == 1
                && object.values().type().get(0).value().equals("string");
    }

    /** How an operation's messages are written; empty where not all are written the same way, which is reported. */
    Optional<Encoding> common(List<Message> messages, Origin operation) {
        List<Encoding> encodings =
                messages.stream().map(Message::encoding).distinct().toList();
        if (encodings.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.PAYLOAD_NOT_JSON,
                    operation,
                    "some messages of the operation are JSON and others are not, so only JSON is read, as any JSON",
                    "messages that are no JSON reach the handler of decode failures, with their text");
            return Optional.empty();
        }
        return Optional.of(encodings.isEmpty() ? Encoding.JSON : encodings.get(0));
    }
}
