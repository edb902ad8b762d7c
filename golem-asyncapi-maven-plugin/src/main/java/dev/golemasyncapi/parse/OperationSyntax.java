package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Operation Object.
 *
 * @param operationId its name among all operations
 * @param summary what it does, in short
 * @param description CommonMark text
 * @param security the ways to be let in, one of which is enough
 * @param tags its tags
 * @param externalDocs more documentation
 * @param bindings what protocols add
 * @param traits what is said once for several operations
 * @param messages the message, or those of its {@code oneOf}
 * @param node the operation as it was read
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record OperationSyntax(
        Optional<Text> operationId,
        Optional<Text> summary,
        Optional<Text> description,
        List<SecurityRequirementSyntax> security,
        List<TagSyntax> tags,
        Optional<ExternalDocumentationSyntax> externalDocs,
        Optional<OrRef<BindingsSyntax>> bindings,
        List<OrRef<OperationTraitSyntax>> traits,
        List<OrRef<MessageSyntax>> messages,
        Mapping node,
        NamedMap<Node> extensions,
        Origin origin) {
    /** Copies the lists. */
    public OperationSyntax {
        security = List.copyOf(security);
        tags = List.copyOf(tags);
        traits = List.copyOf(traits);
        messages = List.copyOf(messages);
    }
}
