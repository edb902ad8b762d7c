package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Message Object.
 *
 * @param messageId its name among all messages
 * @param headers what its headers may be
 * @param payload what its payload may be
 * @param correlationId where the identifier stands that ties messages together
 * @param schemaFormat the language of the payload's schema, a media type
 * @param contentType the media type of the payload
 * @param name a name for machines
 * @param title a name for people
 * @param summary what it is, in short
 * @param description CommonMark text
 * @param tags its tags
 * @param externalDocs more documentation
 * @param bindings what protocols add
 * @param examples messages as they might be
 * @param traits what is said once for several messages
 * @param deprecated whether the document advises against its use; known to the official JSON Schemas only
 * @param node the message as it was read
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record MessageSyntax(
        Optional<Text> messageId,
        Optional<OrRef<SchemaSyntax>> headers,
        Optional<PayloadSyntax> payload,
        Optional<OrRef<CorrelationIdSyntax>> correlationId,
        Optional<Text> schemaFormat,
        Optional<Text> contentType,
        Optional<Text> name,
        Optional<Text> title,
        Optional<Text> summary,
        Optional<Text> description,
        List<TagSyntax> tags,
        Optional<ExternalDocumentationSyntax> externalDocs,
        Optional<OrRef<BindingsSyntax>> bindings,
        List<MessageExampleSyntax> examples,
        List<OrRef<MessageTraitSyntax>> traits,
        Optional<Flag> deprecated,
        Mapping node,
        NamedMap<Node> extensions,
        Origin origin) {
    /** Copies the lists. */
    public MessageSyntax {
        tags = List.copyOf(tags);
        examples = List.copyOf(examples);
        traits = List.copyOf(traits);
    }
}
