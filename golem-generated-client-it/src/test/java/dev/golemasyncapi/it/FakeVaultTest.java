package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golemasyncapi.it.server.TestCertificates;
import dev.golemasyncapi.it.vault.FakeVaultServer;
import dev.golemasyncapi.it.vault.FakeVaultServer.Role;
import dev.golemasyncapi.it.vault.FakeVaultServer.WatchAllConnection;
import dev.golemasyncapi.it.vault.FakeVaultServer.WatchLogConnection;
import dev.golemasyncapi.it.vault.FakeVaultServer.WatchPlainConnection;
import dev.golemasyncapi.it.vault.FakeVaultServer.WatchSeatsConnection;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.model.Side;
import dev.golemasyncapi.it.vault.model.WatchLogQuery;
import dev.golemasyncapi.it.vault.model.WatchSeatsHeaders;
import dev.golemasyncapi.it.vault.model.WatchSeatsQuery;
import dev.golemasyncapi.it.vault.runtime.ConnectionFailedException;
import dev.golemasyncapi.it.vault.runtime.HandshakeException;
import dev.golemasyncapi.it.vault.runtime.IsoDuration;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import dev.golemasyncapi.it.vault.runtime.ReconnectPolicy;
import dev.golemasyncapi.it.vault.runtime.UserPassword;
import dev.golemasyncapi.it.vault.testkit.Handshake;
import dev.golemasyncapi.it.vault.testkit.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated fake server reads whatever a generated client puts into a handshake, and speaks TLS. */
@Timeout(60)
class FakeVaultTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private static KeyStore good;
    private static KeyStore alice;

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        TestCertificates certificates = new TestCertificates(folder);
        good = certificates.make("good", "-validity", "2", "-ext", "SAN=dns:localhost");
        alice = certificates.make("alice", "-validity", "2");
    }

    private static VaultClient.Builder client(FakeVaultServer server) {
        return VaultClient.builder()
                .server(server.clientServer())
                .reconnect(ReconnectPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(5)));
    }

    private static SSLContext trustingGood() throws Exception {
        return TestCertificates.tls(null, TestCertificates.trusting(good));
    }

    private static SSLContext trustingAlice() throws Exception {
        return TestCertificates.tls(good, TestCertificates.trusting(alice));
    }

    @Test
    void seesEveryKindOfCredential() {
        try (FakeVaultServer server = FakeVaultServer.start();
                VaultClient client = client(server)
                        .token("t")
                        .key("k")
                        .ticket("a&b+c")
                        .visit("v")
                        .login("me", "secret:1")
                        .build();
                MessageStream<String> all = client.watchAll();
                MessageStream<String> basic = client.watchBasic()) {
            WatchAllConnection connection = server.takeWatchAll(SOON);
            assertThat(connection.credentials().token()).hasValue("t");
            assertThat(connection.credentials().key()).hasValue("k");
            assertThat(connection.credentials().ticket()).hasValue("a&b+c");
            assertThat(connection.credentials().visit()).hasValue("v");
            assertThat(connection.credentials().login()).isEmpty();
            assertThat(server.takeWatchBasic(SOON).credentials().login()).hasValue(new UserPassword("me", "secret:1"));
            assertThat(server.handshakes().toString()).doesNotContain("secret", "a%26b");
            connection.send("x");
            assertThat(all.iterator().next()).isEqualTo("x");
            assertThat(basic.statistics().received()).isZero();
        }
    }

    @Test
    void readsPathQueryAndHeadersAsTheyWereGiven() {
        WatchSeatsQuery query = WatchSeatsQuery.builder()
                .apiVersion("2 & 3")
                .fields(List.of("a", "b,c"))
                .limit(9)
                .build();
        WatchSeatsHeaders headers = WatchSeatsHeaders.builder()
                .xClient("me, too")
                .xTags(List.of("x", "y"))
                .build();
        try (FakeVaultServer server = FakeVaultServer.start();
                VaultClient client = client(server).ticket("t").build();
                MessageStream<String> seats = client.watchSeats("a/b %ü", 7, Side.RIGHT_SIDE, DAY, query, headers)) {
            WatchSeatsConnection connection = server.takeWatchSeats(SOON);

            assertThat(connection.room()).isEqualTo("a/b %ü");
            assertThat(connection.row()).isEqualTo(7);
            assertThat(connection.side()).isEqualTo(Side.RIGHT_SIDE);
            assertThat(connection.day()).isEqualTo(DAY);
            assertThat(connection.query()).isEqualTo(query);
            assertThat(connection.headers()).isEqualTo(headers);
            assertThat(seats.statistics().received()).isZero();
        }
    }

    @Test
    void readsTimesAndKeepsCredentialsOutOfOtherHeaders() {
        OffsetDateTime wholeMinute = OffsetDateTime.of(2024, 2, 29, 10, 0, 0, 0, ZoneOffset.UTC);
        OffsetTime daily = OffsetTime.of(9, 30, 0, 0, ZoneOffset.ofHours(2));
        IsoDuration span = IsoDuration.parse("PT1H");
        try (FakeVaultServer server = FakeVaultServer.start();
                VaultClient client =
                        client(server).key("s3cr3t-key").ticket("t1").build();
                MessageStream<String> log = client.watchLog(
                        wholeMinute,
                        daily,
                        span,
                        URI.create("urn:a"),
                        WatchLogQuery.builder().until(wholeMinute).build(),
                        Map.of("X-Since", wholeMinute))) {
            WatchLogConnection connection = server.takeWatchLog(SOON);

            assertThat(connection.from()).isEqualTo(wholeMinute);
            assertThat(connection.daily()).isEqualTo(daily);
            assertThat(connection.span()).isEqualTo(span);
            assertThat(connection.source()).isEqualTo(URI.create("urn:a"));
            assertThat(connection.query().until()).isEqualTo(wholeMinute);
            assertThat(connection.query().apiTicket())
                    .as("described as a parameter as well")
                    .isEqualTo("t1");
            assertThat(connection.headers()).hasSize(1).containsValue(wholeMinute);
            assertThat(connection.credentials().key()).hasValue("s3cr3t-key");
            assertThat(List.of(connection, connection.handshake(), connection.credentials(), server, log)
                            .toString())
                    .doesNotContain("s3cr3t");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rooms/a/rows/0/left/2026-11-29?api%20version=2",
                "/rooms/a/rows/1/middle/2026-11-29?api%20version=2",
                "/rooms/a/rows/1/left/today?api%20version=2",
                "/rooms/aaaaaaaaaaaaaaaaaaaaa/rows/1/left/2026-11-29?api%20version=2",
                "/rooms/a/rows/1/left/2026-11-29",
                "/rooms/a/rows/1/left/2026-11-29?api%20version=2&limit=many",
            })
    void refusesWhatAnotherClientGetsWrong(String target) {
        try (FakeVaultServer server = FakeVaultServer.start()) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> HttpClient.newHttpClient()
                            .newWebSocketBuilder()
                            .buildAsync(URI.create(server.uri() + target), new WebSocket.Listener() {})
                            .join())
                    .withCauseInstanceOf(WebSocketHandshakeException.class);
            assertThat(server.handshakes()).extracting(Handshake::status).containsExactly(400);
        }
    }

    @Test
    void speaksTlsAndKnowsTheClientByItsCertificate() throws Exception {
        try (FakeVaultServer server = FakeVaultServer.startTls(Role.CERTIFIED, trustingAlice());
                VaultClient client = client(server)
                        .certificate(TestCertificates.tls(alice, TestCertificates.trusting(good)))
                        .build();
                MessageStream<String> lines = client.watchPlain()) {
            WatchPlainConnection connection = server.takeWatchPlain(SOON);
            assertThat(connection.credentials().certificate())
                    .map(X509Certificate::getSubjectX500Principal)
                    .get()
                    .hasToString("CN=alice");
            connection.send("hello");
            connection.cut("half a line", 4);
            server.takeWatchPlain(SOON).send("again");
            assertThat(lines.stream().limit(2)).containsExactly("hello", "again");
        }
    }

    @Test
    void refusesOverTls() throws Exception {
        try (FakeVaultServer server = FakeVaultServer.startTls(Role.CERTIFIED, trustingAlice());
                VaultClient client = client(server).sslContext(trustingGood()).build()) {
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(client::watchPlain)
                    .satisfies(refused -> {
                        assertThat(refused.status()).isEqualTo(401);
                        assertThat(refused.body()).contains("no credential for certificate");
                    });
            server.refuseNext(1, Refusal.status(403).body("text/plain", "x".repeat(100_000)));
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(client::watchPlain)
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(403));
        }
    }

    @Test
    void endsWhereTheClientDoesNotTrustIt() throws Exception {
        try (FakeVaultServer server = FakeVaultServer.startTls(Role.LOCAL, trustingAlice());
                VaultClient client = client(server).build()) {
            assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(client::watchPlain);
            assertThat(server.handshakes()).isEmpty();
        }
    }
}
