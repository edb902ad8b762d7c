package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Parameter Object.
 *
 * @param description CommonMark text
 * @param schema what its value may be
 * @param location a runtime expression that says where its value is found
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ParameterSyntax(
        Optional<Text> description,
        Optional<OrRef<SchemaSyntax>> schema,
        Optional<Text> location,
        NamedMap<Node> extensions,
        Origin origin) {}
