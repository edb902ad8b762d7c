package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Security Scheme Object; which fields it has depends on its type.
 *
 * @param type how a client proves who it is
 * @param description CommonMark text
 * @param name the name of the header, query parameter or cookie of {@code httpApiKey}
 * @param in where the key is sent
 * @param scheme the HTTP scheme of {@code http}, such as {@code bearer}
 * @param bearerFormat the form of a bearer token
 * @param flows the flows of {@code oauth2}
 * @param openIdConnectUrl where the identity provider describes itself (OpenID Connect Discovery)
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record SecuritySchemeSyntax(
        Text type,
        Optional<Text> description,
        Optional<Text> name,
        Optional<Text> in,
        Optional<Text> scheme,
        Optional<Text> bearerFormat,
        Optional<OAuthFlowsSyntax> flows,
        Optional<Text> openIdConnectUrl,
        NamedMap<Node> extensions,
        Origin origin) {}
