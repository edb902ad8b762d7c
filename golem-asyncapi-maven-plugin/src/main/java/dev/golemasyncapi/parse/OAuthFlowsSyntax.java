package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The OAuth Flows Object.
 *
 * @param implicit the implicit flow
 * @param password the flow with the password of the resource owner
 * @param clientCredentials the flow with the credentials of the client
 * @param authorizationCode the flow with an authorization code
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record OAuthFlowsSyntax(
        Optional<OAuthFlowSyntax> implicit,
        Optional<OAuthFlowSyntax> password,
        Optional<OAuthFlowSyntax> clientCredentials,
        Optional<OAuthFlowSyntax> authorizationCode,
        NamedMap<Node> extensions,
        Origin origin) {}
