package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The client's end of a WebSocket without a network: keeps to demand, and writes down what the client sends. */
final class FakeSocket implements WebSocket {

    private final Listener listener;
    private final Deque<Runnable> undelivered = new ArrayDeque<>();
    private long demand;
    private boolean delivering;
    final List<String> sent = new ArrayList<>();
    boolean aborted;
    boolean deaf;
    boolean answersPings = true;
    boolean answersClose = true;
    /** Whether messages stay half-written until {@link #written} is called. */
    boolean stalls;

    private CompletableFuture<WebSocket> writing = CompletableFuture.completedFuture(this);

    FakeSocket(Listener listener) {
        this.listener = listener;
    }

    void open() {
        listener.onOpen(this);
    }

    /** Sends text to the client. */
    void text(String... messages) {
        for (String message : messages) {
            deliver(() -> listener.onText(this, message, true));
        }
    }

    void closeFrame(int code) {
        deliver(() -> listener.onClose(this, code, "reason"));
    }

    void error(String message) {
        deliver(() -> listener.onError(this, new IOException(message)));
    }

    /** Lets the message that is being written be so. */
    void written() {
        writing.complete(this);
    }

    void writeFails(String message) {
        writing.completeExceptionally(new IOException(message));
    }

    private void deliver(Runnable event) {
        undelivered.add(event);
        drain();
    }

    private void drain() {
        if (delivering) {
            return;
        }
        delivering = true;
        while (demand > 0 && !undelivered.isEmpty() && !aborted && !deaf) {
            demand--;
            undelivered.remove().run();
        }
        delivering = false;
    }

    @Override
    public void request(long n) {
        demand += n;
        drain();
    }

    @Override
    public CompletableFuture<WebSocket> sendPing(ByteBuffer message) {
        sent.add("ping");
        if (answersPings) {
            deliver(() -> listener.onPong(this, message));
        }
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public CompletableFuture<WebSocket> sendPong(ByteBuffer message) {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public CompletableFuture<WebSocket> sendClose(int statusCode, String reason) {
        sent.add("close " + statusCode);
        if (answersClose) {
            closeFrame(statusCode);
        }
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public CompletableFuture<WebSocket> sendText(CharSequence data, boolean last) {
        return write("text " + data);
    }

    /** Like the JDK, it refuses a message while another is being written. */
    private CompletableFuture<WebSocket> write(String message) {
        if (!writing.isDone()) {
            return CompletableFuture.failedFuture(new IllegalStateException("Send pending"));
        }
        sent.add(message);
        writing = stalls ? new CompletableFuture<>() : CompletableFuture.completedFuture(this);
        return writing;
    }

    @Override
    public CompletableFuture<WebSocket> sendBinary(ByteBuffer data, boolean last) {
        return write("binary " + data.remaining());
    }

    @Override
    public String getSubprotocol() {
        return "";
    }

    @Override
    public boolean isOutputClosed() {
        return false;
    }

    @Override
    public boolean isInputClosed() {
        return false;
    }

    @Override
    public void abort() {
        aborted = true;
    }
}
