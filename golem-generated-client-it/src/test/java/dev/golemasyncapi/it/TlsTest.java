package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.golemasyncapi.it.server.RawConnection;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import dev.golemasyncapi.it.server.TestCertificates;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.runtime.ConnectionFailedException;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import dev.golemasyncapi.it.vault.runtime.WebSocketTransport;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom a generated client trusts over {@code wss}, and how it says who it is. */
@Timeout(60)
class TlsTest {

    private static final String LOCALHOST = "SAN=dns:localhost";

    private static KeyStore good;
    private static KeyStore elsewhere;
    private static KeyStore issuer;
    private static KeyStore issued;
    private static KeyStore expired;
    private static KeyStore alice;
    private static KeyStore mallory;

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        TestCertificates certificates = new TestCertificates(folder);
        good = certificates.make("good", "-validity", "2", "-ext", LOCALHOST);
        elsewhere = certificates.make("elsewhere", "-validity", "2", "-ext", "SAN=dns:elsewhere.example");
        issuer = certificates.make("issuer", "-startdate", "-10d", "-validity", "20", "-ext", "BC=ca:true");
        issued = certificates.issue("issuer", "issued", "-validity", "2", "-ext", LOCALHOST);
        expired = certificates.issue("issuer", "expired", "-startdate", "-10d", "-validity", "5", "-ext", LOCALHOST);
        alice = certificates.make("alice", "-validity", "2");
        mallory = certificates.make("mallory", "-validity", "2");
    }

    private RawWebSocketServer server(KeyStore own) throws Exception {
        return RawWebSocketServer.startTls(TestCertificates.tls(own, null), false, this::greet);
    }

    private RawWebSocketServer serverThatTrustsAlice() throws Exception {
        return RawWebSocketServer.startTls(
                TestCertificates.tls(good, TestCertificates.trusting(alice)), true, connection -> {
                    requests.add(connection.clientName());
                    greet(connection);
                });
    }

    private void greet(RawConnection connection) throws Exception {
        String request = connection.readRequest();
        requests.add(request);
        connection.accept(request).text("hello");
        connection.closeFrame(1000, "");
        connection.awaitClose();
    }

    private static VaultServer at(RawWebSocketServer server) {
        return VaultServer.of(URI.create("wss://localhost:" + server.port()));
    }

    private static List<String> linesOf(VaultClient.Builder builder) {
        try (VaultClient client = builder.build();
                MessageStream<String> lines = client.watchPlain()) {
            return lines.stream().toList();
        }
    }

    private void assertRefused(VaultClient.Builder builder) {
        try (VaultClient client = builder.build()) {
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(client::watchPlain)
                    .withMessageContaining("localhost")
                    .withMessageContaining("certificate of the server")
                    .havingCause()
                    .isInstanceOf(SSLException.class);
        }
        assertThat(requests)
                .as("nothing may be said before the server is known")
                .isEmpty();
    }

    @Test
    void aCertificateInTheTrustStoreIsTrusted() throws Exception {
        try (RawWebSocketServer server = server(good)) {
            assertThat(linesOf(VaultClient.builder()
                            .server(at(server))
                            .sslContext(TestCertificates.tls(null, TestCertificates.trusting(good)))))
                    .containsExactly("hello");
        }
    }

    @Test
    void aTransportLikeAnHttpClientHasItsTrustAndItsCertificate() throws Exception {
        HttpClient http = HttpClient.newBuilder()
                .sslContext(TestCertificates.tls(alice, TestCertificates.trusting(good)))
                .build();
        try (RawWebSocketServer server = serverThatTrustsAlice()) {
            assertThat(linesOf(VaultClient.builder().server(at(server)).transport(WebSocketTransport.like(http))))
                    .containsExactly("hello");
        }
        try (RawWebSocketServer server = server(elsewhere)) {
            requests.clear();
            assertRefused(VaultClient.builder().server(at(server)).transport(WebSocketTransport.like(http)));
        }
    }

    @Test
    void anHttpClientOfTheCallersBringsItsOwnTrust() throws Exception {
        try (RawWebSocketServer server = server(good)) {
            assertThat(linesOf(VaultClient.builder()
                            .server(at(server))
                            .httpClient(HttpClient.newBuilder()
                                    .sslContext(TestCertificates.tls(null, TestCertificates.trusting(good)))
                                    .build())))
                    .containsExactly("hello");
        }
    }

    @Test
    void anUnknownCertificateIsRefused() throws Exception {
        try (RawWebSocketServer server = server(good)) {
            assertRefused(VaultClient.builder().server(at(server)));
            assertRefused(VaultClient.builder()
                    .server(at(server))
                    .sslContext(TestCertificates.tls(null, TestCertificates.trusting(elsewhere))));
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        try (RawWebSocketServer server = server(elsewhere)) {
            assertRefused(VaultClient.builder()
                    .server(at(server))
                    .sslContext(TestCertificates.tls(null, TestCertificates.trusting(elsewhere))));
        }
    }

    @Test
    void anExpiredCertificateIsRefusedAndAnotherOfTheSameIssuerIsNot() throws Exception {
        try (RawWebSocketServer server = server(expired)) {
            assertRefused(VaultClient.builder()
                    .server(at(server))
                    .sslContext(TestCertificates.tls(null, TestCertificates.trusting(issuer))));
        }
        try (RawWebSocketServer server = server(issued)) {
            assertThat(linesOf(VaultClient.builder()
                            .server(at(server))
                            .sslContext(TestCertificates.tls(null, TestCertificates.trusting(issuer)))))
                    .containsExactly("hello");
        }
    }

    @Test
    void aServerWithoutTlsIsRefused() {
        try (RawWebSocketServer server =
                        RawWebSocketServer.start(connection -> connection.write("HTTP/1.1 400\r\n\r\n"));
                VaultClient client = VaultClient.builder().server(at(server)).build()) {
            assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(client::watchPlain);
        }
    }

    @Test
    void aClientCertificateSaysWhoTheClientIs() throws Exception {
        try (RawWebSocketServer server = serverThatTrustsAlice()) {
            assertThat(linesOf(VaultClient.builder()
                            .server(VaultServer.certified(String.valueOf(server.port())))
                            .certificate(TestCertificates.tls(alice, TestCertificates.trusting(good)))))
                    .containsExactly("hello");
        }
        assertThat(requests).hasSize(2).first().isEqualTo("CN=alice");
    }

    @Test
    void aKeyStoreIsEnoughWhereTheJdkTrustsTheServer(@TempDir Path folder) throws Exception {
        Path trusted = folder.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(trusted)) {
            TestCertificates.trusting(good).store(out, TestCertificates.password());
        }
        System.setProperty("javax.net.ssl.trustStore", trusted.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", new String(TestCertificates.password()));
        try (RawWebSocketServer server = serverThatTrustsAlice()) {
            assertThat(linesOf(VaultClient.builder()
                            .server(VaultServer.certified(String.valueOf(server.port())))
                            .certificate(alice, TestCertificates.password())))
                    .containsExactly("hello");
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
        assertThat(requests).hasSize(2).first().isEqualTo("CN=alice");
    }

    @Test
    void aClientThatTheServerDoesNotTrustGetsNowhere() throws Exception {
        try (RawWebSocketServer server = serverThatTrustsAlice()) {
            for (KeyStore shown : new KeyStore[] {mallory, null}) {
                try (VaultClient client = VaultClient.builder()
                        .server(at(server))
                        .sslContext(TestCertificates.tls(shown, TestCertificates.trusting(good)))
                        .build()) {
                    assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(client::watchPlain);
                }
            }
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void aMissingOrLockedCertificateIsSeenWhenTheClientIsBuilt() {
        VaultClient.Builder builder = VaultClient.builder().server(VaultServer.certified("1"));
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("certificate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.certificate(alice, "wrong-password".toCharArray()))
                .withMessageContaining("certificate")
                .withMessageNotContaining("wrong-password");
    }
}
