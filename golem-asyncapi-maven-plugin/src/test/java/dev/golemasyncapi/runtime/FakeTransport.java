package dev.golemasyncapi.runtime;

import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A network in the same thread: answers handshakes as it was told, and hands out the sockets it has opened. */
final class FakeTransport implements WebSocketTransport {

    private final Deque<Function<FakeSocket, CompletableFuture<WebSocket>>> answers = new ArrayDeque<>();
    final List<Handshake> handshakes = new ArrayList<>();
    final List<FakeSocket> sockets = new ArrayList<>();

    /** Refuses the next handshake that was not told about yet. */
    FakeTransport thenRefuse(int status, String... retryAfter) {
        return thenFail(WebSocketTransport.refused(
                status, retryAfter.length == 0 ? Map.of() : Map.of("Retry-After", List.of(retryAfter)), ""));
    }

    FakeTransport thenFail(Throwable failure) {
        answers.add(socket -> CompletableFuture.failedFuture(failure));
        return this;
    }

    FakeTransport thenHang() {
        answers.add(socket -> new CompletableFuture<>());
        return this;
    }

    FakeTransport thenOpen() {
        answers.add(FakeTransport::open);
        return this;
    }

    /** Opens a socket, unless told otherwise before. */
    @Override
    public CompletableFuture<WebSocket> connect(Handshake handshake, WebSocket.Listener listener) {
        handshakes.add(handshake);
        FakeSocket socket = new FakeSocket(listener);
        sockets.add(socket);
        Function<FakeSocket, CompletableFuture<WebSocket>> answer = answers.poll();
        return answer == null ? open(socket) : answer.apply(socket);
    }

    private static CompletableFuture<WebSocket> open(FakeSocket socket) {
        socket.open();
        return CompletableFuture.completedFuture(socket);
    }

    /** The socket of the last handshake. */
    FakeSocket last() {
        return sockets.get(sockets.size() - 1);
    }
}
