package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.parse.MediaType;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.PayloadSyntax;
import dev.golemasyncapi.parse.SchemaLanguage;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From Message Objects to messages. */
final class MessageResolver {

    private final References references;
    private final Diagnostics diagnostics;
    private final Traits traits;
    private final SchemaResolver schemas;
    private final AvroResolver avro;
    private final WholePayloads wholePayloads;
    private final Optional<String> defaultContentType;
    private final MessageDetails details;
    private final Map<TypeId, Message> resolved = new LinkedHashMap<>();

    MessageResolver(
            References references,
            Diagnostics diagnostics,
            Traits traits,
            SchemaResolver schemas,
            AvroResolver avro,
            WholePayloads wholePayloads,
            Optional<String> defaultContentType) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.traits = traits;
        this.schemas = schemas;
        this.avro = avro;
        this.wholePayloads = wholePayloads;
        this.defaultContentType = defaultContentType;
        this.details = new MessageDetails(references, schemas);
    }

    /** Every message that was resolved so far, once. */
    List<Message> all() {
        return List.copyOf(resolved.values());
    }

    /**
     * The message at a place.
     *
     * @param otherwise what a message is called that has neither a key nor a name
     */
    Optional<Message> resolve(OrRef<MessageSyntax> place, String otherwise) {
        return references
                .resolve(place, Section.MESSAGES)
                .flatMap(target ->
                        traits.merged(target.value()).map(merged -> message(merged, target.name(), otherwise)));
    }

    /** The message of the components, which is called by its key whether or not it is referred to. */
    Optional<Message> resolveComponent(NamedMap.Entry<OrRef<MessageSyntax>> entry) {
        return references
                .resolve(entry.value(), Section.MESSAGES)
                .flatMap(target -> traits.merged(target.value())
                        .map(merged ->
                                message(merged, target.name().or(() -> Optional.of(entry.name())), entry.name())));
    }

    private Message message(MessageSyntax syntax, Optional<String> key, String otherwise) {
        Optional<String> summary = syntax.summary().map(Text::value);
        Optional<String> description = syntax.description().map(Text::value);
        Optional<String> title = syntax.title().map(Text::value);
        String name = key.or(() -> syntax.messageId().map(Text::value))
                .or(() -> syntax.name().map(Text::value))
                .orElse(otherwise);
        Optional<String> contentType = syntax.contentType().map(Text::value).or(() -> defaultContentType);
        Encoding encoding = Encodings.of(contentType);
        if (encoding != Encoding.JSON) {
            checkAvro(syntax, name);
        }
        var message = new Message(
                name,
                title,
                summary,
                description,
                contentType,
                encoding,
                encoding != Encoding.JSON
                        ? wholePayloads.of(syntax, encoding, contentType.orElse(""))
                        : payload(syntax, name, new Documentation(title, summary.or(() -> description), false)),
                details.headers(syntax, name),
                details.correlationId(syntax),
                MessageDetails.examples(syntax, encoding),
                syntax.origin());
        return resolved.computeIfAbsent(Declarations.idOf(syntax.origin()), first -> message);
    }

    /** Avro in its binary encoding has a schema, too, and references in it. */
    private void checkAvro(MessageSyntax syntax, String name) {
        Optional<String> format = syntax.schemaFormat().map(Text::value);
        if (SchemaLanguage.of(format) == SchemaLanguage.AVRO
                && syntax.payload().orElse(null) instanceof PayloadSyntax.Foreign payload) {
            avro.check(payload, name, (origin, complaint) -> reportAvro(format.orElse(""), origin, complaint));
        }
    }

    private Type payload(MessageSyntax syntax, String name, Documentation otherwise) {
        Optional<PayloadSyntax> payload = syntax.payload();
        if (payload.isPresent() && payload.get() instanceof PayloadSyntax.Schema schema) {
            return schemas.resolve(schema.schema(), DeclarationSite.topLevel(name), otherwise)
                    .type();
        }
        return payload.map(foreign -> foreign((PayloadSyntax.Foreign) foreign, syntax, name))
                .orElse(AnyType.ANY);
    }

    private Type foreign(PayloadSyntax.Foreign payload, MessageSyntax syntax, String name) {
        Optional<String> format = syntax.schemaFormat().map(Text::value);
        if (SchemaLanguage.of(format) == SchemaLanguage.AVRO) {
            return avro.resolve(payload, name, (origin, complaint) -> reportAvro(format.orElse(""), origin, complaint))
                    .orElse(AnyType.ANY);
        }
        diagnostics.report(
                DiagnosticCode.UNSUPPORTED_SCHEMA_FORMAT,
                payload.origin(),
                "the payload's schema is of the format " + format.orElse("that no schemaFormat names")
                        + ", which is not read: the payload becomes any JSON");
        return AnyType.ANY;
    }

    /** The specification asks for Avro 1.9; a schema of another version may have what this parser does not know. */
    private void reportAvro(String format, Origin origin, String complaint) {
        boolean due = MediaType.parse(format)
                .flatMap(type -> type.parameter("version"))
                .filter(version -> !version.matches("1\\.9(\\.\\d+)?"))
                .isEmpty();
        diagnostics.report(
                due ? DiagnosticCode.INVALID_AVRO_SCHEMA : DiagnosticCode.UNSUPPORTED_SCHEMA_FORMAT,
                origin,
                due
                        ? "Avro refuses the schema: " + complaint
                        : "Avro refuses the schema, so the payload becomes any JSON: " + complaint);
    }
}
