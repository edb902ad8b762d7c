package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Operation Trait Object: an operation without its messages.
 *
 * @param operationId its name among all operations
 * @param summary what it does, in short
 * @param description CommonMark text
 * @param security the ways to be let in, one of which is enough
 * @param tags its tags
 * @param externalDocs more documentation
 * @param bindings what protocols add
 * @param node the trait as it was read, to be merged
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record OperationTraitSyntax(
        Optional<Text> operationId,
        Optional<Text> summary,
        Optional<Text> description,
        List<SecurityRequirementSyntax> security,
        List<TagSyntax> tags,
        Optional<ExternalDocumentationSyntax> externalDocs,
        Optional<OrRef<BindingsSyntax>> bindings,
        Mapping node,
        NamedMap<Node> extensions,
        Origin origin) {
    /** Copies the lists. */
    public OperationTraitSyntax {
        security = List.copyOf(security);
        tags = List.copyOf(tags);
    }
}
