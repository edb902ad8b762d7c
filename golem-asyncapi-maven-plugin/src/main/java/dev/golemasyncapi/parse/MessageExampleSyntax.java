package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Message Example Object.
 *
 * @param headers its headers
 * @param payload its payload
 * @param name a name for machines
 * @param summary what it is, in short
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record MessageExampleSyntax(
        Optional<Node> headers,
        Optional<Node> payload,
        Optional<Text> name,
        Optional<Text> summary,
        NamedMap<Node> extensions,
        Origin origin) {}
