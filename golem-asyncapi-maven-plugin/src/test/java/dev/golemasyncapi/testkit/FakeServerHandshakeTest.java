package dev.golemasyncapi.testkit;

import static dev.golemasyncapi.testkit.LampServer.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fake server makes of handshakes. */
class FakeServerHandshakeTest {

    private static final String OPERATOR = "X-Operator: me";

    @Test
    void acceptsWhatTheDocumentDescribes() throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient client = new PlainClient(server.uri())) {
            String answer = client.handshake(
                    "/lamps/caf%C3%A9%2F1/7?colours=red&colours=a+b%2B", OPERATOR, "x-trace: a, b", "X-More: c");

            assertThat(answer)
                    .startsWith("HTTP/1.1 101 ")
                    .contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
            LampServer.LampConnection connection = server.takeLamps(SOON);
            assertThat(connection.lamp()).isEqualTo("café/1");
            assertThat(connection.level()).isEqualTo(7);
            assertThat(connection.colours()).containsExactly("red", "a b+");
            assertThat(connection.trace()).isEqualTo("a, b");
            assertThat(connection.handshake().header("x-more")).hasValue("c");
            assertThat(connection.handshake().path()).isEqualTo("/lamps/caf%C3%A9%2F1/7");
            assertThat(server.handshakes()).singleElement().matches(Handshake::accepted);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/lamp/a/1|404|no channel has the path /lamp/a/1; there are /lamps/{lamp}/{level}",
                "/lamps/a/b/1|404|no channel has the path /lamps/a/b/1; there are /lamps/{lamp}/{level}",
                "/other|404|no channel has the path /other; there are /lamps/{lamp}/{level}",
                "/lamps/a/high|400|the parameter \\\"level\\\" of the path is not what the document describes: ",
                "/lamps/%zz/1|400|the parameter \\\"lamp\\\" of the path is not what the document describes: ",
                "/lamps/a/1?size=3|400|the query is not what the document describes: there is no member [size]",
            })
    void refusesWhatTheDocumentDoesNotDescribe(String target, int status, String message) throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient client = new PlainClient(server.uri())) {
            String answer = client.handshake(target, OPERATOR);

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("Content-Type: application/json");
            assertThat(client.rest()).contains("\"message\":\"" + message);
            assertThat(server.handshakes()).extracting(Handshake::status).containsExactly(status);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token|Authorization: Bearer t|/lamps/a/1",
                "login|Authorization: Basic dTpw|/lamps/a/1",
                "user|Authorization: Basic dTo=|/lamps/a/1",
                "password|Authorization: Basic OnA=|/lamps/a/1",
                "hoba|Authorization: hoba result=1|/lamps/a/1",
                "cookie|Cookie: a=b; session=s|/lamps/a/1",
                "key|X-None: 1|/lamps/a/1?api%20key=k",
            })
    void wantsTheCredentialsThatTheServerAsksFor(String scheme, String header, String target) throws IOException {
        try (LampServer server = LampServer.start(List.of(List.of(scheme)));
                PlainClient without = new PlainClient(server.uri());
                PlainClient with = new PlainClient(server.uri())) {
            assertThat(without.handshake("/lamps/a/1", OPERATOR, "Authorization: Other x", "Cookie: xsession=s"))
                    .startsWith("HTTP/1.1 401 ")
                    .contains("WWW-Authenticate: Bearer");
            assertThat(without.rest())
                    .isEqualTo("{\"error\":\"unauthorized\",\"message\":\"no credential for " + scheme + "\"}");
            assertThat(with.handshake(target, OPERATOR, header)).startsWith("HTTP/1.1 101 ");
        }
    }

    @Test
    void wantsOneOfSeveralAlternativesAsAWhole() throws IOException {
        try (LampServer server = LampServer.start(List.of(List.of("token"), List.of("cookie", "key")));
                PlainClient half = new PlainClient(server.uri());
                PlainClient whole = new PlainClient(server.uri())) {
            assertThat(half.handshake("/lamps/a/1", OPERATOR, "Cookie: session=s"))
                    .startsWith("HTTP/1.1 401 ");
            assertThat(half.rest()).contains("no credential for token, or for cookie with key");
            assertThat(whole.handshake("/lamps/a/1?api%20key=k", OPERATOR, "Cookie: session=s"))
                    .startsWith("HTTP/1.1 101 ");
        }
    }

    @Test
    void wantsTheCredentialsThatTheChannelAsksFor() throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient client = new PlainClient(server.uri())) {
            assertThat(client.handshake("/lamps/a/1")).startsWith("HTTP/1.1 401 ");
            assertThat(client.rest()).contains("no credential for operator");
        }
    }

    @Test
    void letsTheTestSayWhichCredentialsAreRight() throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient wrong = new PlainClient(server.uri());
                PlainClient right = new PlainClient(server.uri());
                PlainClient any = new PlainClient(server.uri())) {
            server.acceptOnly(
                    request -> request.header("X-Operator").filter("me"::equals).isPresent());

            assertThat(wrong.handshake("/lamps/a/1", "X-Operator: you")).startsWith("HTTP/1.1 401 ");
            assertThat(right.handshake("/lamps/a/1", OPERATOR)).startsWith("HTTP/1.1 101 ");
            server.acceptAnyCredentials();
            assertThat(any.handshake("/lamps/a/1")).startsWith("HTTP/1.1 101 ");
        }
    }

    @Test
    void refusesWhatIsNoHandshake() throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient plain = new PlainClient(server.uri());
                PlainClient old = new PlainClient(server.uri());
                PlainClient strange = new PlainClient(server.uri())) {
            assertThat(plain.ask("GET /lamps/a/1 HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 426 ");
            assertThat(old.ask("GET /lamps/a/1 HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n"))
                    .startsWith("HTTP/1.1 400 ");
            assertThat(strange.ask("SSH-2.0-x\r\n")).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void doesToTheNextHandshakesWhatTheTestWants() throws IOException {
        try (LampServer server = LampServer.start()) {
            server.refuseNext(
                    2, Refusal.status(503).retryAfter(Duration.ofSeconds(7)).body("text/plain", "later"));
            server.dropNext(1);

            for (int i = 0; i < 2; i++) {
                try (PlainClient client = new PlainClient(server.uri())) {
                    assertThat(client.handshake("/nowhere"))
                            .startsWith("HTTP/1.1 503 ")
                            .contains("\r\nRetry-After: 7\r\n", "\r\nContent-Type: text/plain\r\n");
                    assertThat(client.rest()).isEqualTo("later");
                }
            }
            try (PlainClient client = new PlainClient(server.uri())) {
                assertThatIOException().isThrownBy(() -> client.handshake("/lamps/a/1", OPERATOR));
            }
            try (PlainClient client = new PlainClient(server.uri())) {
                assertThat(client.handshake("/lamps/a/1", OPERATOR)).startsWith("HTTP/1.1 101 ");
            }
            assertThat(server.handshakes()).extracting(Handshake::status).containsExactly(503, 503, 0, 101);
        }
    }

    @Test
    void answersAHandshakeLateOrNever() throws IOException {
        LampServer server = LampServer.start();
        try (PlainClient ignored = new PlainClient(server.uri());
                PlainClient late = new PlainClient(server.uri())) {
            server.ignoreNext(1);
            ignored.raw("GET /lamps/a/1 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            server.awaitHandshakes(1, SOON);
            server.lagHandshakes(Duration.ofMillis(80));
            long before = System.nanoTime();

            assertThat(late.handshake("/lamps/a/1", OPERATOR)).startsWith("HTTP/1.1 101 ");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(80));
            server.close();
            assertThat(ignored.atEnd()).isTrue();
        } finally {
            server.close();
        }
    }

    @Test
    void agreesOnASubprotocolThatBothSpeak() throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient one = new PlainClient(server.uri());
                PlainClient other = new PlainClient(server.uri())) {
            server.speakSubprotocols("v1", "v2");

            assertThat(one.handshake("/lamps/a/1", OPERATOR, "Sec-WebSocket-Protocol: v3, v2, v1"))
                    .contains("\r\nSec-WebSocket-Protocol: v2\r\n");
            assertThat(other.handshake("/lamps/a/1", OPERATOR, "Sec-WebSocket-Protocol: v3"))
                    .startsWith("HTTP/1.1 101 ")
                    .doesNotContain("Sec-WebSocket-Protocol");
        }
    }

    @Test
    void saysWhatItSawWhereNobodyConnected() throws IOException {
        try (LampServer server = LampServer.start();
                PlainClient client = new PlainClient(server.uri())) {
            assertThatThrownBy(() -> server.takeLamps(Duration.ofMillis(20)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("no client connected to /lamps/{lamp}/{level} within PT0.02S; there was no handshake");
            client.handshake("/lamps/a/1?api%20key=secret", "Authorization: Bearer secret");
            assertThatThrownBy(() -> server.takeLamps(Duration.ofMillis(20)))
                    .hasMessageContaining("GET /lamps/a/1 -> 401 (no credential for operator)")
                    .hasMessageNotContaining("secret");
            assertThat(server.handshakes().get(0).request()).asString().doesNotContain("secret");
            assertThatThrownBy(() -> server.awaitHandshakes(3, Duration.ofMillis(20)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("there were not 3 handshakes within PT0.02S; the handshakes were [GET");
        }
    }
}
