package dev.golemasyncapi.runtime;

import java.net.URI;
import java.time.Duration;
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
 * What to ask for in a WebSocket handshake: address, query, headers and subprotocols. Credentials come from suppliers,
 * which are asked at each connect, so that a token may change between two connections.
 */
public final class WebSocketRequest {

    private final URI uri;
    private final Map<String, String> headers;
    private final List<Credential> credentials;
    private final List<String> subprotocols;

    private WebSocketRequest(Builder builder) {
        uri = builder.address();
        headers = new LinkedHashMap<>(builder.headers);
        credentials = List.copyOf(builder.credentials);
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

    /** {@return the address, with the scheme {@code ws} or {@code wss}, without credentials} */
    public URI uri() {
        return uri;
    }

    /** {@return the subprotocols that are offered, the preferred one first} */
    public List<String> subprotocols() {
        return subprotocols;
    }

    /** Asks the suppliers of the credentials; what it returns holds secrets. */
    Asked ask(Duration timeout) {
        HandshakeParts parts = new HandshakeParts(uri, headers);
        for (Credential credential : credentials) {
            credential.addTo(parts);
        }
        return new Asked(
                new WebSocketTransport.Handshake(parts.uri(), parts.headers(), subprotocols, timeout), parts.secrets());
    }

    /** {@return how long the suppliers may take: as long as connecting, and those that ask a server as long on top} */
    Duration longestAsking(Duration connectTimeout) {
        return credentials.stream().map(Credential::extraTime).reduce(connectTimeout, Duration::plus);
    }

    /** A handshake, and what in it must not be shown. */
    record Asked(WebSocketTransport.Handshake handshake, Secrets secrets) {}

    /** Hears that the server has refused these credentials, so that none of them is used again without asking. */
    void refused(Secrets sent) {
        credentials.forEach(credential -> credential.refused(sent));
    }

    /** {@return the address without its query, and the names, but not the values, of the headers} */
    @Override
    public String toString() {
        return "WebSocketRequest[uri=" + Printable.address(uri) + ", headers=" + headers.keySet() + ", credentials="
                + credentials.size() + ", subprotocols=" + subprotocols + "]";
    }

    /** Makes a {@link WebSocketRequest}. */
    public static final class Builder {

        private static final Set<String> SECRET = Set.of("authorization", "cookie", "proxy-authorization");

        private final URI uri;
        private final QueryText query = new QueryText();
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final List<Credential> credentials = new ArrayList<>();
        private final List<String> subprotocols = new ArrayList<>();
        private boolean plaintextAllowed;

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
            HeaderText.requireSettable(name);
            HeaderText.requireValue(name, value);
            headers.put(name, value);
            return this;
        }

        /**
         * Adds a parameter to the query, behind those of the address.
         *
         * @param name the name, not encoded yet
         * @param value the value, not encoded yet
         * @return this builder
         * @throws IllegalArgumentException if one of them holds an unpaired surrogate
         */
        public Builder query(String name, String value) {
            query.add(name, value);
            return this;
        }

        /**
         * Adds the members of an object to the query: those that are null are left out, those of a list repeated.
         *
         * @param object the object
         * @param writer writes it as JSON
         * @param <T> its type
         * @return this builder
         * @throws IllegalArgumentException if a member is an object, or holds an unpaired surrogate
         */
        public <T> Builder query(T object, ValueWriter<? super T> writer) {
            HandshakeArguments.query(this, Objects.requireNonNull(object, "query"), writer);
            return this;
        }

        /**
         * Sends the members of an object as headers: those that are null are left out, those of a list are joined by
         * commas. {@code Sec-WebSocket-Protocol} offers subprotocols.
         *
         * @param object the object
         * @param writer writes it as JSON
         * @param <T> its type
         * @return this builder
         * @throws IllegalArgumentException if a member is an object, or no header, or has a value that cannot be sent
         */
        public <T> Builder headers(T object, ValueWriter<? super T> writer) {
            HandshakeArguments.headers(this, Objects.requireNonNull(object, "headers"), writer);
            return this;
        }

        /**
         * Sends {@code Authorization: Bearer} with a token that is asked for at each connect, on a thread of the
         * client. A token that is null, empty, or holds a space, a line break or another character that is not
         * printable ASCII makes the connect fail with {@link IllegalArgumentException} before anything is sent.
         *
         * @param token gives the token; what it throws reaches the caller of the connect
         * @return this builder
         */
        public Builder bearer(Supplier<String> token) {
            return credential(Credential.bearer(token));
        }

        /**
         * Sends a credential, once, which is asked for at each connect, on a thread of the client.
         *
         * @param credential the credential
         * @return this builder
         */
        public Builder credential(Credential credential) {
            if (!credentials.contains(Objects.requireNonNull(credential, "credential"))) {
                credentials.add(credential);
            }
            return this;
        }

        /**
         * Lets credentials go over {@code ws}, which everyone on the way can read, to another machine.
         *
         * @param allowed whether to let them
         * @return this builder
         */
        public Builder allowPlaintextCredentials(boolean allowed) {
            plaintextAllowed = allowed;
            return this;
        }

        /**
         * Offers a subprotocol, after those that were offered before; once, however often it is named.
         *
         * @param name the name, as registered with IANA
         * @return this builder
         * @throws IllegalArgumentException if the name is not a token of HTTP
         */
        public Builder subprotocol(String name) {
            HeaderText.requireName(name);
            if (!subprotocols.contains(name)) {
                subprotocols.add(name);
            }
            return this;
        }

        private URI address() {
            return query.appendedTo(uri);
        }

        /**
         * Makes the request.
         *
         * @return the request
         * @throws IllegalArgumentException if credentials would go over {@code ws} to another machine than this one,
         *     and that was not allowed
         */
        public WebSocketRequest build() {
            boolean secret = !credentials.isEmpty()
                    || headers.keySet().stream().anyMatch(name -> SECRET.contains(name.toLowerCase(Locale.ROOT)));
            if (secret && !plaintextAllowed && uri.getScheme().equals("ws") && !ServerUrl.isLoopback(uri)) {
                throw new IllegalArgumentException("credentials would go unencrypted to " + uri.getRawAuthority()
                        + ", where everyone on the way can read them; use wss, or call allowPlaintextCredentials()");
            }
            return new WebSocketRequest(this);
        }
    }
}
