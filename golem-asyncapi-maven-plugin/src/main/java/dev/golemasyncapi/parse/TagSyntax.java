package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Tag Object.
 *
 * @param name its name
 * @param description CommonMark text
 * @param externalDocs more documentation
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record TagSyntax(
        Text name,
        Optional<Text> description,
        Optional<ExternalDocumentationSyntax> externalDocs,
        NamedMap<Node> extensions,
        Origin origin) {}
