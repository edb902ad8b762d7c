package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The WebSockets Channel Binding Object.
 *
 * @param method the HTTP method of the handshake
 * @param query the query of the handshake, an object
 * @param headers the headers of the handshake, an object
 * @param bindingVersion the version of the binding
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record WebSocketBindingSyntax(
        Optional<Text> method,
        Optional<OrRef<SchemaSyntax>> query,
        Optional<OrRef<SchemaSyntax>> headers,
        Optional<Text> bindingVersion,
        NamedMap<Node> extensions,
        Origin origin) {}
