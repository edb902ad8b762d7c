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
    private final HandOver handOver;
    private final boolean executorOfOthers;

    private HttpClientTransport(HttpClient http, HandOver handOver, boolean executorOfOthers) {
        this.http = Objects.requireNonNull(http, "http");
        this.handOver = handOver;
        this.executorOfOthers = executorOfOthers;
    }

    /** Makes one over a client whose executor this is. */
    HttpClientTransport(HttpClient http, HandOver handOver) {
        this(http, handOver, false);
    }

    /** Makes one over a client of the caller, whose executor is the caller's too. */
    static HttpClientTransport over(HttpClient http) {
        return new HttpClientTransport(http, new HandOver(Runnable::run), true);
    }

    /** Makes one over a client of its own, set as another is. */
    static HttpClientTransport like(HttpClient http) {
        HandOver handOver = new HandOver(new ClientThreads());
        HttpClient.Builder same = HttpClient.newBuilder()
                .executor(handOver)
                .followRedirects(http.followRedirects())
                .sslContext(http.sslContext())
                .sslParameters(http.sslParameters());
        http.proxy().ifPresent(same::proxy);
        http.authenticator().ifPresent(same::authenticator);
        http.cookieHandler().ifPresent(same::cookieHandler);
        http.connectTimeout().ifPresent(same::connectTimeout);
        return new HttpClientTransport(same.build(), handOver);
    }

    /** Whether the JDK may lose what comes behind a handshake; see {@link HandOver}. */
    boolean mayLose() {
        return executorOfOthers;
    }

    /** The client's own. */
    static HttpClient ownClient(SSLContext tls, HandOver handOver) {
        HttpClient.Builder client =
                HttpClient.newBuilder().executor(handOver).followRedirects(HttpClient.Redirect.NEVER);
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
        handOver.handshakeBegins();
        try {
            CompletableFuture<WebSocket> open = builder.buildAsync(handshake.uri(), listener);
            open.whenComplete((socket, failure) -> handOver.handshakeEnds());
            return withCut(open);
        } catch (RuntimeException | Error e) {
            handOver.handshakeEnds();
            throw e;
        }
    }

    /**
     * Makes a future of the same outcome whose failure, or cancellation, leaves no socket.
     *
     * <p>The JDK (17 to 25 at least) keeps the socket of an answer that it cannot read, even when the server has gone;
     * and where its own future is cancelled while the answer is being read, it makes no WebSocket of the connection,
     * and does not close it either. Its futures hand down the way to cancel the exchange to those behind them, of which
     * one is not done when the handshake is, and does not keep the WebSocket from being made.
     */
    private static CompletableFuture<WebSocket> withCut(CompletableFuture<WebSocket> open) {
        CompletableFuture<?> behind = open.newIncompleteFuture();
        CompletableFuture<WebSocket> answer = new CompletableFuture<>();
        answer.whenComplete((socket, failure) -> {
            if (failure != null) {
                behind.cancel(true);
            }
        });
        open.whenComplete((socket, failure) -> {
            if (failure != null) {
                answer.completeExceptionally(failure);
            } else if (!answer.complete(socket)) {
                socket.abort();
            }
        });
        return answer;
    }
}
