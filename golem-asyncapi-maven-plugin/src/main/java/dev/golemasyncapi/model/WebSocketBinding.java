package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The WebSockets channel binding, version 0.1.0.
 *
 * @param method the HTTP method of the handshake; RFC 6455 knows {@code GET} only
 * @param query the type of the query, an object
 * @param headers the type of the handshake's headers, an object
 * @param origin the binding
 */
public record WebSocketBinding(Optional<String> method, Optional<Type> query, Optional<Type> headers, Origin origin) {}
