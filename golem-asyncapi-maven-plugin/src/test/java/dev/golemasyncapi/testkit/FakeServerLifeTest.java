package dev.golemasyncapi.testkit;

import static dev.golemasyncapi.testkit.LampServer.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How fake servers begin and end. */
class FakeServerLifeTest {

    private static PlainClient connected(LampServer server) throws IOException {
        PlainClient client = new PlainClient(server.uri());
        assertThat(client.handshake("/lamps/a/1", "X-Operator: me")).startsWith("HTTP/1.1 101 ");
        return client;
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("LampServer-"))
                .toList();
    }

    @Test
    void runsTheHandlerForEachConnection() throws IOException {
        try (LampServer server = LampServer.start()) {
            server.onLamps(connection -> connection.sendText("hello " + connection.lamp()));
            try (PlainClient one = connected(server);
                    PlainClient other = connected(server)) {
                assertThat(one.frame()).isEqualTo("81 hello a");
                assertThat(other.frame()).isEqualTo("81 hello a");
                assertThat(server.takeLamps(SOON).isOpen()).isTrue();
            }
        }
    }

    @Test
    void leavesNeitherThreadsNorConnections() throws Exception {
        LampServer server = LampServer.start();
        CountDownLatch waiting = new CountDownLatch(1);
        server.onLamps(connection -> {
            waiting.countDown();
            connection.received(SOON);
        });
        try (PlainClient client = connected(server)) {
            assertThat(waiting.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(threads()).isNotEmpty();

            server.close();
            server.close();

            assertThat(threads()).isEmpty();
            assertThat(client.atEnd()).isTrue();
            assertThatIOException().isThrownBy(() -> connected(server));
        }
    }

    @Test
    void failsWithWhatAHandlerFailedWith() throws IOException {
        LampServer server = LampServer.start();
        server.onLamps(connection -> {
            connection.sendText("a");
            throw new IllegalStateException("no bulb");
        });
        try (PlainClient client = connected(server)) {
            client.frame();
            server.takeLamps(SOON).ping("");
            client.frame();
            assertThat(threads()).isNotEmpty();
        }

        assertThatThrownBy(() -> {
                    awaitEndOfHandler();
                    server.close();
                })
                .isInstanceOf(AssertionError.class)
                .hasMessage("the handler of the fake server failed: java.lang.IllegalStateException: no bulb")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private static void awaitEndOfHandler() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("LampServer-handler")) {
                thread.join(SOON.toMillis());
            }
        }
    }

    @Test
    void forgivesAHandlerThatTheClientLeaves() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (LampServer server = LampServer.start()) {
            server.onLamps(connection -> {
                try {
                    connection.received(SOON);
                } finally {
                    left.countDown();
                }
            });
            connected(server).close();
            assertThat(left.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            awaitEndOfHandler();
        }
    }

    @Test
    void isItsAddress() {
        try (LampServer server = LampServer.start()) {
            assertThat(server.uri()).asString().matches("ws://127\\.0\\.0\\.1:\\d+");
            assertThat(server).hasToString("LampServer[" + server.uri() + "]");
        }
    }
}
