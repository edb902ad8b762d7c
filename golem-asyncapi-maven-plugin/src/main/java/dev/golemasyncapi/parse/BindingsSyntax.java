package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Server, Channel, Operation or Message Bindings Object.
 *
 * @param ws the WebSockets binding of a channel
 * @param others what is said for other protocols, as it was read; in other places than channels also for {@code ws}
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record BindingsSyntax(
        Optional<WebSocketBindingSyntax> ws, NamedMap<Node> others, NamedMap<Node> extensions, Origin origin) {}
