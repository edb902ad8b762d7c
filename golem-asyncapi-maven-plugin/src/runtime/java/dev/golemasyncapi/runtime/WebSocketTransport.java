package dev.golemasyncapi.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Opens WebSockets. The client speaks to whatever it opens in the terms of {@link WebSocket} and
 * {@link WebSocket.Listener}, so a test or an adapter of another library can stand in for the JDK's WebSocket; it has
 * to keep their contract: calls of the listener come one after another, {@code onOpen} first, and messages and Closes
 * only as far as they were {@linkplain WebSocket#request(long) requested}.
 */
@FunctionalInterface
public interface WebSocketTransport {

    /**
     * Begins to connect, without waiting.
     *
     * @param handshake what to ask for
     * @param listener hears what happens on the WebSocket
     * @return completes with the open WebSocket, or exceptionally: with
     *     {@link java.net.http.WebSocketHandshakeException} or {@link #refused} when the server refuses
     */
    CompletableFuture<WebSocket> connect(Handshake handshake, WebSocket.Listener listener);

    /**
     * Makes a transport over the JDK's client. The client stays the caller's: it is not closed.
     *
     * <p>Its executor is the caller's too, and with any but our own the JDK may lose bytes that a server sends right
     * behind its answer to the handshake, and the end of a connection without a Close. {@link #like} is without that.
     *
     * @param http brings proxy, TLS, authenticator and executor with it. It must not follow redirects: on JDK 17 it
     *     would take credentials along to another server; a connect with headers is refused then
     * @return the transport
     */
    static WebSocketTransport over(HttpClient http) {
        return HttpClientTransport.over(http);
    }

    /**
     * Makes a transport over a client of its own, set as another is: its proxy, TLS, authenticator, cookies and connect
     * timeout. All that a server sends behind the handshake is received, and the end of each connection is found. The
     * executor of the other is not used, nor a local address that it is bound to, of which it does not tell.
     *
     * @param http whose settings are taken; as for {@link #over}, it must not follow redirects
     * @return the transport
     */
    static WebSocketTransport like(HttpClient http) {
        return HttpClientTransport.like(http);
    }

    /**
     * Makes what {@link #connect} fails with when a server refuses.
     *
     * @param status the HTTP status
     * @param headers the headers of the answer
     * @param body the body of the answer, or empty
     * @return an exception that the client turns into a {@link HandshakeException}
     */
    static Exception refused(int status, Map<String, List<String>> headers, String body) {
        return new RefusedHandshake(status, headers, body);
    }

    /**
     * What to ask for.
     *
     * @param uri the address, with the scheme {@code ws} or {@code wss}
     * @param headers the headers beside those of the handshake itself, which hold credentials
     * @param subprotocols the subprotocols to offer, the preferred one first
     * @param timeout how long connecting may take
     */
    record Handshake(URI uri, Map<String, String> headers, List<String> subprotocols, Duration timeout) {

        /**
         * Copies the collections.
         *
         * @param uri as above
         * @param headers as above
         * @param subprotocols as above
         * @param timeout as above
         */
        public Handshake {
            Objects.requireNonNull(uri, "uri");
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
            subprotocols = List.copyOf(subprotocols);
            Objects.requireNonNull(timeout, "timeout");
        }

        /** {@return the address without its query, and the names, but not the values, of the headers} */
        @Override
        public String toString() {
            return "Handshake[uri=" + Printable.address(uri) + ", headers=" + headers.keySet() + ", subprotocols="
                    + subprotocols + ", timeout=" + timeout + "]";
        }
    }
}
