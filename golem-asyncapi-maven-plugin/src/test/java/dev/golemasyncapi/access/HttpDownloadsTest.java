package dev.golemasyncapi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpDownloadsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpDownloads downloads = new HttpDownloads(Duration.ofSeconds(20), MEBIBYTE);
    private final HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void serve() {
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private URI given(HttpHandler handler) {
        server.createContext("/doc", handler);
        return address("/doc");
    }

    private static HttpHandler body(byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    @Test
    void documentIsTheBody() throws IOException {
        URI address = given(body("text".getBytes(StandardCharsets.UTF_8)));

        assertThat(downloads.get(address).body()).asString().isEqualTo("text");
    }

    @Test
    void redirectsAreLeftToTheCaller() throws IOException {
        URI address = given(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(downloads.get(address).redirect()).contains("/elsewhere");
    }

    @Test
    void otherAnswersAreNoDocuments() {
        assertThatThrownBy(() -> downloads.get(address("/absent")))
                .isInstanceOf(IOException.class)
                .hasMessage("the server answered with status 404");
    }

    @Test
    void documentMayBeAsLargeAsTheBoundAndNoLarger() throws IOException {
        URI largest = given(body(new byte[MEBIBYTE]));
        server.createContext("/larger", body(new byte[MEBIBYTE + 1]));

        assertThat(downloads.get(largest).body()).hasSize(MEBIBYTE);
        assertThatThrownBy(() -> downloads.get(address("/larger")))
                .isInstanceOf(IOException.class)
                .hasMessage("it is larger than 1 MiB");
    }

    @Test
    void bodyThatDoesNotEndIsGivenUp() {
        URI address = given(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThatThrownBy(() -> new HttpDownloads(Duration.ofSeconds(1), MEBIBYTE).get(address))
                .isInstanceOf(IOException.class)
                .hasMessage("it did not come within 1 seconds");
    }

    @Test
    void missingServerIsNamed() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> downloads.get(URI.create("http://127.0.0.1:" + port + "/doc")))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no connection to 127.0.0.1:" + port);
        assertThatThrownBy(() -> downloads.get(URI.create("http://no-such-host.invalid/doc")))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no host no-such-host.invalid");
    }
}
