package dev.golemasyncapi.runtime;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;

/** WebSockets of the JDK. */
final class HttpClientTransport implements WebSocketTransport {

    private final HttpClient http;

    HttpClientTransport(HttpClient http) {
        this.http = Objects.requireNonNull(http, "http");
    }

    /** The client's own: its listener runs on the selector thread, see {@link ClientThreads#onSelectorThread}. */
    static HttpClient ownClient(SSLContext tls) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .executor(ClientThreads::onSelectorThread)
                .followRedirects(HttpClient.Redirect.NEVER);
        return (tls == null ? client : client.sslContext(tls)).build();
    }

    @Override
    public CompletableFuture<WebSocket> connect(Handshake handshake, WebSocket.Listener listener) {
        // Which headers are secret is not ours to judge, so any counts as a credential.
        if (http.followRedirects() != HttpClient.Redirect.NEVER
                && !handshake.headers().isEmpty()) {
            throw new IllegalArgumentException(
                    "the HttpClient follows redirects, which could take credentials to another"
                            + " server; build it with followRedirects(HttpClient.Redirect.NEVER)");
        }
        WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(handshake.timeout());
        handshake.headers().forEach(builder::header);
        List<String> subprotocols = handshake.subprotocols();
        if (!subprotocols.isEmpty()) {
            builder.subprotocols(
                    subprotocols.get(0),
                    subprotocols.subList(1, subprotocols.size()).toArray(String[]::new));
        }
        return builder.buildAsync(handshake.uri(), listener);
    }
}
