package dev.golemasyncapi.it.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request to open a WebSocket, as it came over the wire.
 *
 * @param rawPath the path, still percent-encoded
 * @param headers the headers, names in lower case
 */
public record Handshake(String rawPath, Map<String, List<String>> headers) {

    /** {@return the value of a header that was sent exactly once, or empty} */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
