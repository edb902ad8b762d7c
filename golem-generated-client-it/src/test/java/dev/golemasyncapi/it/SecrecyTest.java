package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.runtime.HandshakeException;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import dev.golemasyncapi.it.vault.runtime.ReconnectPolicy;
import dev.golemasyncapi.it.vault.runtime.UserPassword;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No credential is shown: not in a log, not in a text of an object, not in what a refusing server echoes. */
@Timeout(60)
class SecrecyTest {

    private static final String TOKEN = "s3cr3t-token";
    private static final String KEY = "s3cr3t-key&=";
    private static final String TICKET = "s3cr3t-ticket&=%/";
    private static final String VISIT = "s3cr3t-visit";
    private static final String PASSWORD = "s3cr3t-password";
    private static final String BASIC =
            Base64.getEncoder().encodeToString(("user:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final Logger logger = Logger.getLogger("dev.golemasyncapi.it.vault");
    private final Records records = new Records();

    /** Keeps what is logged, with all of its causes. */
    private static final class Records extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        records.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(records);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(records);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    private static VaultClient.Builder client(RawWebSocketServer server) {
        return VaultClient.builder()
                .server(VaultServer.of(server.uri()))
                .token(TOKEN)
                .key(KEY)
                .ticket(TICKET)
                .visit(VISIT)
                .login("user", PASSWORD)
                .reconnect(ReconnectPolicy.defaults()
                        .withDelays(Duration.ofMillis(1), Duration.ofMillis(1))
                        .withMinimumUptime(Duration.ZERO));
    }

    /** Refuses as a server would that is written carelessly: it says back all that it was told. */
    private static void echo(RawConnection connection) throws Exception {
        String request = connection.readRequest();
        String body = request + String.join(" ", TOKEN, KEY, TICKET, VISIT);
        connection.write("HTTP/1.1 403 Forbidden\r\nX-Echo: " + request.replace("\r\n", " ") + "\r\nX-Token: " + TOKEN
                + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static void assertNothingShown(String... texts) {
        for (String text : texts) {
            assertThat(text).doesNotContain("s3cr3t", BASIC);
        }
    }

    private static void assertNothingShown(HandshakeException refused) {
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("[redacted]");
        assertNothingShown(
                Texts.stackTrace(refused), refused.body(), refused.headers().toString());
    }

    @Test
    void whatARefusingServerEchoesIsStruckOut() {
        try (RawWebSocketServer server = RawWebSocketServer.start(SecrecyTest::echo);
                VaultClient client = client(server).build()) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(client::watchAll)
                    .satisfies(refused -> assertNothingShown(refused));
        }
        assertNothingShown(records.lines.toArray(String[]::new));
    }

    @Test
    void whatIsEscapedInWhatAServerEchoesIsStruckOut() {
        String json = "{\"ticket\": \"" + TICKET.replace("/", "\\/") + "\", \"key\": \"" + KEY.replace("&", "\\u0026")
                + "\", \"visit\": \"" + VISIT.replace("-", "%2D") + "\"}";
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 403 Forbidden\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
                });
                VaultClient client = client(server).build()) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(client::watchAll)
                    .satisfies(refused -> assertNothingShown(refused));
        }
    }

    @Test
    void userAndPasswordAreStruckOutAlone() {
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    String request = connection.readRequest();
                    String body = request + PASSWORD;
                    connection.write("HTTP/1.1 403 Forbidden\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                });
                VaultClient client = client(server).build()) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(client::watchBasic)
                    .satisfies(refused -> assertNothingShown(refused));
        }
    }

    @Test
    void lossesAreLoggedWithoutCredentials() {
        AtomicInteger connections = new AtomicInteger();
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
                    if (connections.incrementAndGet() > 2) {
                        String request = connection.readRequest();
                        connection.write(
                                "HTTP/1.1 403 Forbidden\r\nContent-Length: " + request.length() + "\r\n\r\n" + request);
                        return;
                    }
                    String request = connection.readRequest();
                    connection.accept(request).text("hello");
                    connection.closeFrame(1011, "overloaded");
                    connection.awaitClose();
                });
                VaultClient client = client(server).build();
                MessageStream<String> lines = client.watchAll()) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() ->
                            lines.stream().forEach(line -> assertThat(line).isEqualTo("hello")))
                    .satisfies(refused -> assertNothingShown(refused));
            assertNothingShown(
                    client.toString(),
                    lines.toString(),
                    lines.statistics().toString(),
                    VaultServer.of(URI.create("wss://host/path?token=" + TOKEN)).toString());
        }
        assertThat(records.lines).as("losses are logged").hasSizeGreaterThan(1);
        assertNothingShown(records.lines.toArray(String[]::new));
    }

    @Test
    void noTextOfAnObjectShowsOne() {
        try (RawWebSocketServer server = RawWebSocketServer.start(RawConnection::accept)) {
            VaultClient.Builder builder = client(server).header("X-Own", "s3cr3t-own");
            try (VaultClient client = builder.build()) {
                assertNothingShown(
                        builder.toString(), client.toString(), new UserPassword("user", PASSWORD).toString());
            }
        }
    }
}
