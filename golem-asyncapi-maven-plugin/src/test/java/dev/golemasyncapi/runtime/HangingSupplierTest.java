package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The supplier of a credential is the user's, and may never return: the client waits for it in bounded time. */
@Timeout(60)
class HangingSupplierTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofDays(1);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final AtomicInteger questions = new AtomicInteger();

    @AfterEach
    void release() {
        released.countDown();
    }

    /** Ends when it is interrupted. */
    private String polite() {
        asked.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new IllegalStateException(e);
        }
        return "token";
    }

    /** Hears of interrupts and goes on. */
    private String stubborn() {
        questions.incrementAndGet();
        asked.countDown();
        while (released.getCount() > 0) {
            try {
                released.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        }
        return "token";
    }

    private static WebSocketClient client(Duration connectTimeout) {
        return new WebSocketClient(ClientOptions.builder()
                .connectTimeout(connectTimeout)
                .closeTimeout(SHORT)
                .reconnect(ReconnectPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1)))
                .build());
    }

    private static MessageStream<String> open(
            WebSocketClient client, RawWebSocketServer server, Supplier<String> token) {
        WebSocketRequest request =
                WebSocketRequest.to(server.uri("/")).bearer(token).build();
        return client.open(request, "/x", PayloadReader.text());
    }

    @Test
    void theFirstConnectEndsInTimeAndTheSupplierIsInterrupted() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start();
                WebSocketClient client = client(SHORT)) {
            assertThatExceptionOfType(ConnectTimeoutException.class)
                    .isThrownBy(() -> open(client, server, this::polite))
                    .withMessageContaining("credentials")
                    .withMessageContaining("200 ms");
            assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatExceptionOfType(ConnectTimeoutException.class)
                    .isThrownBy(() -> open(client, server, this::stubborn));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void aSupplierThatDoesNotReturnIsAskedOnceAndHoldsOneThread() throws Exception {
        AtomicInteger first = new AtomicInteger();
        // The first connect has to succeed in that time, on a busy machine as well.
        try (RawWebSocketServer server = RawWebSocketServer.start();
                WebSocketClient client = client(Duration.ofSeconds(2));
                MessageStream<String> stream =
                        open(client, server, () -> first.getAndIncrement() == 0 ? "token" : stubborn())) {
            server.peer().reset();
            Iterator<StreamItem<String>> items = stream.withConnectionEvents().iterator();
            ConnectionEvent.Disconnected tries;
            do {
                tries = (ConnectionEvent.Disconnected) nextEvent(items, ConnectionEvent.Disconnected.class);
            } while (tries.failures() < 3);
            assertThat(tries.reason()).isInstanceOf(ConnectTimeoutException.class);
            assertThat(questions).hasValue(1);

            released.countDown();
            server.peer().text("back");
            StreamItem<String> item = items.next();
            while (!(item instanceof StreamItem.Message)) {
                item = items.next();
            }
            assertThat(((StreamItem.Message<String>) item).value()).isEqualTo("back");
        }
    }

    private static ConnectionEvent nextEvent(Iterator<StreamItem<String>> items, Class<?> wanted) {
        while (true) {
            if (items.next() instanceof StreamItem.Event<String> event && wanted.isInstance(event.event())) {
                return event.event();
            }
        }
    }

    @Test
    void closingTheClientEndsTheWaitAndInterruptsTheSupplier() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start()) {
            WebSocketClient client = client(LONG);
            CompletableFuture<MessageStream<String>> opening =
                    CompletableFuture.supplyAsync(() -> open(client, server, this::polite));
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            client.close();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> opening.get(20, TimeUnit.SECONDS))
                    .withCauseInstanceOf(ConnectionFailedException.class);
            assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void anInterruptOfTheCallerEndsTheWait() throws Exception {
        try (RawWebSocketServer server = RawWebSocketServer.start();
                WebSocketClient client = client(LONG)) {
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    open(client, server, this::stubborn);
                } catch (RuntimeException e) {
                    outcome.complete(e);
                }
            });
            caller.start();
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            await().until(() -> caller.getState() == Thread.State.WAITING);
            caller.interrupt();

            assertThat(outcome.get(20, TimeUnit.SECONDS)).isInstanceOf(WaitInterruptedException.class);
        }
    }
}
