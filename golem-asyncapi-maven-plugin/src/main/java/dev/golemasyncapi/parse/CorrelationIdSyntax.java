package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Correlation ID Object.
 *
 * @param description CommonMark text
 * @param location a runtime expression that says where it is found
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record CorrelationIdSyntax(
        Optional<Text> description, Text location, NamedMap<Node> extensions, Origin origin) {}
