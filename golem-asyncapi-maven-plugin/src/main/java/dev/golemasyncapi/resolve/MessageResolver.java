package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.MessageTraitSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.PayloadSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From Message Objects to messages. Traits are merged into a message by JSON Merge Patch (AsyncAPI 2.6, Message Object;
 * RFC 7386), so what a trait says replaces what the message says. AsyncAPI 3 turned that round.
 */
final class MessageResolver {

    private final References references;
    private final Diagnostics diagnostics;
    private final SchemaResolver schemas;
    private final Optional<String> defaultContentType;

    MessageResolver(
            References references,
            Diagnostics diagnostics,
            SchemaResolver schemas,
            Optional<String> defaultContentType) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.schemas = schemas;
        this.defaultContentType = defaultContentType;
    }

    /**
     * The message at a place.
     *
     * @param otherwise what a message is called that has neither a key nor a name
     */
    Optional<Message> resolve(OrRef<MessageSyntax> place, String otherwise) {
        return references
                .resolve(place, Section.MESSAGES)
                .map(target -> message(target.value(), target.name(), otherwise));
    }

    /** The message of the components, which is called by its key whether or not it is referred to. */
    Optional<Message> resolveComponent(NamedMap.Entry<OrRef<MessageSyntax>> entry) {
        return references
                .resolve(entry.value(), Section.MESSAGES)
                .map(target ->
                        message(target.value(), target.name().or(() -> Optional.of(entry.name())), entry.name()));
    }

    private Message message(MessageSyntax syntax, Optional<String> key, String otherwise) {
        List<MessageTraitSyntax> traits = syntax.traits().stream()
                .flatMap(trait -> references.resolve(trait, Section.MESSAGE_TRAITS).stream())
                .map(Target::value)
                .toList();
        Optional<String> summary = text(syntax.summary(), traits, MessageTraitSyntax::summary);
        Optional<String> description = text(syntax.description(), traits, MessageTraitSyntax::description);
        Optional<String> title = text(syntax.title(), traits, MessageTraitSyntax::title);
        String name = key.or(() -> text(syntax.messageId(), traits, MessageTraitSyntax::messageId))
                .or(() -> text(syntax.name(), traits, MessageTraitSyntax::name))
                .orElse(otherwise);
        return new Message(
                name,
                title,
                summary,
                description,
                text(syntax.contentType(), traits, MessageTraitSyntax::contentType)
                        .or(() -> defaultContentType),
                payload(syntax, name, new Documentation(title, summary.or(() -> description), false)),
                syntax.origin());
    }

    /** What the last trait says that says anything, or else the message: each trait is merged over those before it. */
    private static Optional<String> text(
            Optional<Text> own, List<MessageTraitSyntax> traits, Function<MessageTraitSyntax, Optional<Text>> field) {
        Optional<Text> text = own;
        for (MessageTraitSyntax trait : traits) {
            Optional<Text> said = field.apply(trait);
            text = said.isPresent() ? said : text;
        }
        return text.map(Text::value);
    }

    private Type payload(MessageSyntax syntax, String name, Documentation otherwise) {
        Optional<PayloadSyntax> payload = syntax.payload();
        if (payload.isPresent() && payload.get() instanceof PayloadSyntax.Schema schema) {
            return schemas.resolve(schema.schema(), DeclarationSite.topLevel(name), otherwise)
                    .type();
        }
        payload.ifPresent(foreign -> diagnostics.report(
                DiagnosticCode.UNSUPPORTED_SCHEMA_FORMAT,
                foreign.origin(),
                "the payload's schema is of the format "
                        + syntax.schemaFormat().map(Text::value).orElse("that no schemaFormat names")
                        + ", which is not read: the payload becomes any JSON"));
        return AnyType.ANY;
    }
}
