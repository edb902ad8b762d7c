package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;
import static dev.golemasyncapi.parse.ObjectCursor.orRef;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/** Takes messages out of the tree. */
final class MessageTaker {

    private MessageTaker() {}

    static MessageSyntax message(ObjectCursor message) {
        return new MessageSyntax(
                message.text("messageId"),
                message.value("headers", SchemaTaker::schemaOrRef),
                message.value("payload", (node, origin) -> payload(message.mapping(), node, origin)),
                message.value("correlationId", orRef(object(MessageTaker::correlationId))),
                message.text("schemaFormat"),
                message.text("contentType"),
                message.text("name"),
                message.text("title"),
                message.text("summary"),
                message.text("description"),
                InfoTaker.tags(message),
                InfoTaker.docs(message),
                message.value("bindings", orRef(object(BindingsTaker::bindings))),
                message.list("examples", object(MessageTaker::example)),
                message.list("traits", orRef(object(MessageTaker::messageTrait))),
                message.flag("deprecated"),
                message.mapping(),
                message.extensions(),
                message.origin());
    }

    static MessageTraitSyntax messageTrait(ObjectCursor trait) {
        return new MessageTraitSyntax(
                trait.text("messageId"),
                trait.value("headers", SchemaTaker::schemaOrRef),
                trait.value("correlationId", orRef(object(MessageTaker::correlationId))),
                trait.text("schemaFormat"),
                trait.text("contentType"),
                trait.text("name"),
                trait.text("title"),
                trait.text("summary"),
                trait.text("description"),
                InfoTaker.tags(trait),
                InfoTaker.docs(trait),
                trait.value("bindings", orRef(object(BindingsTaker::bindings))),
                trait.list("examples", object(MessageTaker::example)),
                trait.flag("deprecated"),
                trait.mapping(),
                trait.extensions(),
                trait.origin());
    }

    private static PayloadSyntax payload(Mapping message, Node node, Origin origin) {
        return SchemaLanguage.of(message)
                .flatMap(language -> payload(language, node, origin))
                .orElseGet(() -> new PayloadSyntax.Foreign(node, origin));
    }

    private static Optional<PayloadSyntax> payload(SchemaLanguage language, Node node, Origin origin) {
        return switch (language) {
            case SCHEMA_OBJECT -> Optional.of(schema(node, origin, language));
            case OPENAPI -> Optional.of(schema(OpenApiSchemas.translate(node), origin, language));
            case AVRO, OTHER -> Optional.empty();
        };
    }

    private static PayloadSyntax schema(Node node, Origin origin, SchemaLanguage language) {
        return new PayloadSyntax.Schema(SchemaTaker.schemaOrRef(node, origin), language);
    }

    static CorrelationIdSyntax correlationId(ObjectCursor id) {
        return new CorrelationIdSyntax(
                id.text("description"), id.requiredText("location"), id.extensions(), id.origin());
    }

    private static MessageExampleSyntax example(ObjectCursor example) {
        return new MessageExampleSyntax(
                example.node("headers"),
                example.node("payload"),
                example.text("name"),
                example.text("summary"),
                example.extensions(),
                example.origin());
    }
}
