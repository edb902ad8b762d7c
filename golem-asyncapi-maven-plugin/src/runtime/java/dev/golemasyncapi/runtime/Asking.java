package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Asks for the credentials of a stream, at each connect. Suppliers are the user's and may never return, so they are
 * asked on a thread of the client, in bounded time; one that does not return is not asked again meanwhile, so that it
 * holds one thread, however many tries there are.
 */
final class Asking {

    private final ClientContext context;
    private final WebSocketRequest request;
    private final String server;
    /** What is asked and has not returned; null where there is none. */
    private Question open;

    Asking(ClientContext context, WebSocketRequest request, String server) {
        this.context = context;
        this.request = request;
        this.server = server;
    }

    /** {@return completes with what to ask for in the handshake, or with what a supplier throws, or when time is up} */
    CompletableFuture<WebSocketRequest.Asked> ask() {
        Duration connectTimeout = context.options().connectTimeout();
        Duration longest = request.longestAsking(connectTimeout);
        Question question;
        boolean news;
        synchronized (this) {
            news = open == null;
            if (news) {
                open = new Question(connectTimeout);
            }
            question = open;
        }
        CompletableFuture<WebSocketRequest.Asked> answer = Futures.unwrapped(question.answer, () -> {});
        Runnable timer = context.time()
                .after(
                        longest,
                        () -> context.execute(() -> {
                            if (answer.completeExceptionally(ConnectTimeoutException.ofCredentials(server, longest))) {
                                question.interrupt();
                            }
                        }));
        answer.whenComplete((asked, failure) -> timer.run());
        if (news) {
            context.execute(question);
        }
        return answer;
    }

    /** Nobody waits for an answer any more. */
    void giveUp() {
        Question question;
        synchronized (this) {
            question = open;
        }
        if (question != null) {
            question.interrupt();
        }
    }

    private synchronized void over() {
        open = null;
    }

    /** All the suppliers, once. */
    private final class Question implements Runnable {

        private final CompletableFuture<WebSocketRequest.Asked> answer = new CompletableFuture<>();
        private final Duration connectTimeout;
        private Thread thread;
        private boolean interrupted;

        Question(Duration connectTimeout) {
            this.connectTimeout = connectTimeout;
        }

        @Override
        public void run() {
            WebSocketRequest.Asked asked = null;
            Throwable failure = null;
            begin();
            try {
                asked = request.ask(connectTimeout);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            end();
            over();
            if (failure == null) {
                answer.complete(asked);
            } else {
                answer.completeExceptionally(failure);
            }
        }

        private synchronized void begin() {
            thread = Thread.currentThread();
        }

        /** What runs on this thread afterwards is not to be interrupted. */
        private synchronized void end() {
            thread = null;
            if (interrupted) {
                Thread.interrupted();
            }
        }

        synchronized void interrupt() {
            if (thread != null) {
                interrupted = true;
                thread.interrupt();
            }
        }
    }
}
