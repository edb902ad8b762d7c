package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The External Documentation Object.
 *
 * @param description CommonMark text
 * @param url where it is
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ExternalDocumentationSyntax(
        Optional<Text> description, Text url, NamedMap<Node> extensions, Origin origin) {}
