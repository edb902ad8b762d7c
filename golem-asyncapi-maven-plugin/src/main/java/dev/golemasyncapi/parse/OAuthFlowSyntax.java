package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The OAuth Flow Object.
 *
 * @param authorizationUrl where the user agrees
 * @param tokenUrl where tokens are given
 * @param refreshUrl where tokens are renewed
 * @param scopes what can be allowed, described, by name
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record OAuthFlowSyntax(
        Optional<Text> authorizationUrl,
        Optional<Text> tokenUrl,
        Optional<Text> refreshUrl,
        NamedMap<Text> scopes,
        NamedMap<Node> extensions,
        Origin origin) {}
