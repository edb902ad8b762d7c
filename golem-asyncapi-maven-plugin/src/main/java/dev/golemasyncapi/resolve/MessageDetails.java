package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.CorrelationId;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.MessageExample;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.CorrelationIdSyntax;
import dev.golemasyncapi.parse.MessageExampleSyntax;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeJson;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.JsonPointer;
import java.util.List;
import java.util.Optional;

/** What a message says beside its payload. */
final class MessageDetails {

    private static final String HEADERS = "$message.header";

    private final References references;
    private final SchemaResolver schemas;

    MessageDetails(References references, SchemaResolver schemas) {
        this.references = references;
        this.schemas = schemas;
    }

    /** The type of the application headers. */
    Optional<TypeUse> headers(MessageSyntax message, String name) {
        return message.headers().map(schema -> schemas.resolve(schema, DeclarationSite.topLevel(name + " headers")));
    }

    /** Where the message holds its correlation ID; empty where its location is no runtime expression. */
    Optional<CorrelationId> correlationId(MessageSyntax message) {
        return message.correlationId()
                .flatMap(id -> references.resolve(id, Section.CORRELATION_IDS))
                .map(Target::value)
                .flatMap(MessageDetails::correlationId);
    }

    private static Optional<CorrelationId> correlationId(CorrelationIdSyntax syntax) {
        String location = syntax.location().value();
        int fragment = location.indexOf('#');
        String pointer = fragment < 0 ? "" : location.substring(fragment + 1);
        return JsonPointer.parse(pointer)
                .map(parsed -> new CorrelationId(
                        location.startsWith(HEADERS) ? CorrelationId.Source.HEADERS : CorrelationId.Source.PAYLOAD,
                        parsed,
                        syntax.description().map(Text::value),
                        syntax.origin()));
    }

    /** The examples of a message. */
    static List<MessageExample> examples(MessageSyntax message, Encoding encoding) {
        return message.examples().stream()
                .map(example -> example(example, encoding))
                .toList();
    }

    private static MessageExample example(MessageExampleSyntax example, Encoding encoding) {
        return new MessageExample(
                example.name().map(Text::value),
                example.summary().map(Text::value),
                example.headers().map(NodeJson::pretty),
                example.payload().map(payload -> payload(payload, encoding)),
                example.origin());
    }

    private static String payload(Node payload, Encoding encoding) {
        return encoding == Encoding.TEXT && payload instanceof Scalar scalar ? scalar.text() : NodeJson.pretty(payload);
    }
}
