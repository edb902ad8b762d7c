package dev.golemasyncapi.runtime;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What to ask for in a WebSocket handshake: address, headers and subprotocols. Headers can come from a supplier, which
 * is asked at each connect, so that a token may change between two connections.
 */
public final class WebSocketRequest {

    private static final Set<String> RESERVED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final URI uri;
    private final Map<String, Supplier<String>> headers;
    private final List<String> subprotocols;

    private WebSocketRequest(Builder builder) {
        uri = builder.uri;
        headers = new LinkedHashMap<>(builder.headers);
        subprotocols = List.copyOf(builder.subprotocols);
    }

    /**
     * Starts a request.
     *
     * @param uri an address as {@link ServerUrl#join} makes it
     * @return a builder without headers and subprotocols
     * @throws IllegalArgumentException if it is not an address of a WebSocket, see {@link ServerUrl#join}
     */
    public static Builder to(URI uri) {
        return new Builder(ServerUrl.join(uri, ""));
    }

    /** {@return the address, with the scheme {@code ws} or {@code wss}} */
    public URI uri() {
        return uri;
    }

    /** {@return the subprotocols that are offered, the preferred one first} */
    public List<String> subprotocols() {
        return subprotocols;
    }

    /** Asks the suppliers; what it returns is a secret. */
    Map<String, String> askForHeaders() {
        Map<String, String> values = new LinkedHashMap<>();
        headers.forEach((name, supplier) -> values.put(name, supplier.get()));
        return values;
    }

    /** {@return the address without its query, and the names, but not the values, of the headers} */
    @Override
    public String toString() {
        return "WebSocketRequest[uri=" + Printable.address(uri) + ", headers=" + headers.keySet() + ", subprotocols="
                + subprotocols + "]";
    }

    /** Makes a {@link WebSocketRequest}. */
    public static final class Builder {

        private final URI uri;
        private final Map<String, Supplier<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final List<String> subprotocols = new ArrayList<>();

        private Builder(URI uri) {
            this.uri = uri;
        }

        /**
         * Sends a header, in place of one of the same name.
         *
         * @param name the name, in any case; not one that the WebSocket handshake sets itself
         * @param value the value, printable ASCII, spaces and tabs
         * @return this builder
         * @throws IllegalArgumentException if the name is not that of a header that can be set, or the value holds a
         *     character that cannot be sent; the message does not show the value
         */
        public Builder header(String name, String value) {
            HeaderText.requireName(name);
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (RESERVED.contains(lowerCase) || lowerCase.startsWith("sec-websocket-")) {
                throw new IllegalArgumentException(
                        "the header " + name + " belongs to the WebSocket handshake and cannot be set; leave it out");
            }
            HeaderText.requireValue(name, value);
            headers.put(name, () -> value);
            return this;
        }

        /**
         * Sends {@code Authorization: Bearer} with a token that is asked for at each connect, on the thread that
         * connects. A token that is null, empty, or holds a space, a line break or another character that is not
         * printable ASCII makes the connect fail with {@link IllegalArgumentException} before anything is sent.
         *
         * @param token gives the token; what it throws reaches the caller of the connect
         * @return this builder
         */
        public Builder bearer(Supplier<String> token) {
            Objects.requireNonNull(token, "token");
            headers.put("Authorization", () -> "Bearer " + HeaderText.requireToken(token.get()));
            return this;
        }

        /**
         * Offers a subprotocol, after those that were offered before.
         *
         * @param name the name, as registered with IANA
         * @return this builder
         * @throws IllegalArgumentException if the name is not a token of HTTP
         */
        public Builder subprotocol(String name) {
            HeaderText.requireName(name);
            subprotocols.add(name);
            return this;
        }

        /** {@return the request} */
        public WebSocketRequest build() {
            return new WebSocketRequest(this);
        }
    }
}
