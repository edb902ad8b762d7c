package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each credential goes where its scheme has it, fresh at each connect, and nowhere else. */
@Timeout(30)
class CredentialsTest {

    private static final URI LOCAL = URI.create("ws://localhost/x?a=1");

    private static WebSocketTransport.Handshake sent(Credential... credentials) {
        WebSocketRequest.Builder request = WebSocketRequest.to(LOCAL).header("Cookie", "own=1");
        List.of(credentials).forEach(request::credential);
        return request.build().ask(Duration.ofSeconds(1)).handshake();
    }

    private static String basic(String userPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userPassword.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachGoesToItsPlace() {
        assertThat(sent(Credential.bearer(() -> "t")).headers()).containsEntry("Authorization", "Bearer t");
        assertThat(sent(Credential.basic(() -> new UserPassword("Zoë", "p:w"))).headers())
                .containsEntry("Authorization", basic("Zoë:p:w"));
        assertThat(sent(Credential.authorization("Digest", () -> "a=\"b\", c=d"))
                        .headers())
                .containsEntry("Authorization", "Digest a=\"b\", c=d");
        assertThat(sent(Credential.header("X-Key", () -> "k")).headers()).containsEntry("X-Key", "k");
        assertThat(sent(Credential.query("api key", () -> "k&=%/")).uri())
                .hasToString("ws://localhost/x?a=1&api%20key=k%26%3D%25%2F");
        assertThat(sent(Credential.cookie("session", () -> "k"), Credential.cookie("other", () -> "l"))
                        .headers())
                .containsEntry("Cookie", "own=1; session=k; other=l");
        assertThat(sent(Credential.user(() -> "u"), Credential.password(() -> "p"))
                        .headers())
                .containsEntry("Authorization", basic("u:p"));
        assertThat(sent(Credential.password(() -> "p")).headers()).containsEntry("Authorization", basic(":p"));
    }

    @Test
    void twoThatWantTheSamePlaceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Credential.bearer(() -> "t"), Credential.user(() -> "u")))
                .withMessageContaining("two credentials");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Credential.bearer(() -> "t"), Credential.header("authorization", () -> "k")))
                .withMessageContaining("two credentials");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Credential.header("authorization", () -> "k"), Credential.bearer(() -> "t")))
                .withMessageContaining("two credentials");
    }

    @Test
    void nothingIsSentTwice() {
        for (List<Credential> both : List.of(
                List.of(Credential.header("X-Key", () -> "k"), Credential.header("x-key", () -> "l")),
                List.of(Credential.cookie("session", () -> "k"), Credential.cookie("session", () -> "l")),
                List.of(Credential.query("key", () -> "k"), Credential.query("key", () -> "l")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sent(both.toArray(Credential[]::new)))
                    .withMessageContaining("two credentials");
        }
        for (Credential again : List.of(Credential.cookie("own", () -> "k"), Credential.query("a", () -> "k"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> sent(again)).withMessageContaining("already");
        }
        WebSocketRequest.Builder sameQuery = WebSocketRequest.to(URI.create("ws://localhost/?x=1&api+k%65y&a=b"))
                .credential(Credential.query("api key", () -> "k"));
        assertThatIllegalArgumentException().isThrownBy(() -> sameQuery.build().ask(Duration.ofSeconds(1)));
        assertThat(sent(Credential.cookie("ow", () -> "k"), Credential.query("b", () -> "k"))
                        .uri())
                .hasToString("ws://localhost/x?a=1&b=k");
    }

    @Test
    void aHeaderOfTheSameNameMakesRoomAndCookiesAreOneHeader() {
        WebSocketRequest request = WebSocketRequest.to(LOCAL)
                .header("authorization", "own")
                .header("x-key", "own")
                .header("Cookie", "own=1")
                .credential(Credential.bearer(() -> "t"))
                .credential(Credential.header("X-Key", () -> "k"))
                .credential(Credential.header("cookie", () -> "raw=2"))
                .credential(Credential.cookie("session", () -> "k"))
                .build();

        assertThat(request.ask(Duration.ofSeconds(1)).handshake().headers())
                .isEqualTo(Map.of("authorization", "Bearer t", "x-key", "k", "Cookie", "own=1; raw=2; session=k"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "connection",
                "UPGRADE",
                "Content-Length",
                "Transfer-Encoding",
                "Expect",
                "Sec-WebSocket-Key",
                "sec-websocket-version",
                "Sec-WebSocket-Protocol",
                "Sec-WebSocket-Extensions"
            })
    void whatBelongsToTheHandshakeCannotBeSet(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.header(name, () -> "k"))
                .withMessageContaining(name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebSocketRequest.to(LOCAL).header(name, "x"))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a\r\nX-Injected: 1", "a\n", " a", "a b", "ä", "a\u0000", "\ud83d"})
    void whatCannotBeSentIsRefusedWithoutBeingShown(String secret) {
        Supplier<String> supplier = () -> secret;
        for (Credential credential : List.of(
                Credential.bearer(supplier),
                Credential.header("X-Key", supplier),
                Credential.query("key", supplier),
                Credential.cookie("key", supplier),
                Credential.user(supplier),
                Credential.password(supplier))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sent(credential))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Injected"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: 1", "a\u0000", "\ud83d"})
    void usersAndPasswordsThatCannotBeSentAreRefused(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Credential.basic(() -> new UserPassword("u", secret))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Credential.basic(() -> new UserPassword(secret, "p"))));
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Credential.authorization("X", () -> secret)));
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Credential.authorization("X", () -> " ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Credential.basic(() -> new UserPassword("a:b", "p"))));
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Credential.basic(() -> null)));
    }

    @Test
    void nothingIsSentToAnotherMachineInPlaintextUnlessAllowed() {
        for (String remote : List.of("ws://example.com/", "ws://127.0.0.1.example.com/", "ws://10.0.0.1/")) {
            WebSocketRequest.Builder request =
                    WebSocketRequest.to(URI.create(remote)).bearer(() -> "t");
            assertThatIllegalArgumentException()
                    .isThrownBy(request::build)
                    .withMessageContaining("allowPlaintextCredentials()");
            assertThat(request.allowPlaintextCredentials(true).build()).isNotNull();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebSocketRequest.to(URI.create(remote))
                            .header("authorization", "x")
                            .build());
        }
        for (String safe : List.of("wss://example.com/", "ws://LOCALHOST:1/", "ws://127.1.2.3/", "ws://[::1]:80/")) {
            assertThat(WebSocketRequest.to(URI.create(safe)).bearer(() -> "t").build())
                    .isNotNull();
        }
    }

    @Test
    void theFirstAlternativeThatIsCompleteIsSentAndNothingElse() {
        Credentials credentials = new Credentials();
        credentials.put("a", Credential.header("X-A", () -> "a"));
        credentials.put("b", Credential.header("X-B", () -> "b"));
        credentials.put("c", Credential.header("X-C", () -> "c"));

        assertThat(added(credentials, List.of(List.of("a", "missing"), List.of("b", "c"), List.of("a"))))
                .containsOnlyKeys("X-B", "X-C");
        assertThat(added(credentials, List.of())).isEmpty();
        assertThat(added(credentials, List.of(List.of(), List.of("a")))).isEmpty();
        assertThat(added(credentials, List.of(List.of("a")), List.of(List.of("c"), List.of("a"))))
                .containsOnlyKeys("X-A", "X-C");
        assertThatIllegalStateException()
                .isThrownBy(() -> added(credentials, List.of(List.of("a", "x"), List.of("y"))))
                .withMessageContaining("it asks for a credential: give the builder a and x, or y");
    }

    @SafeVarargs
    private static java.util.Map<String, String> added(Credentials credentials, List<List<String>>... required) {
        WebSocketRequest.Builder request = WebSocketRequest.to(LOCAL);
        for (List<List<String>> alternatives : required) {
            credentials.addTo(request, "it", alternatives);
        }
        return request.build().ask(Duration.ofSeconds(1)).handshake().headers();
    }

    @Test
    void areAskedForAgainAtEachConnectAndShownNowhere() {
        Deque<String> keys = new ArrayDeque<>(List.of("s3cr3t-one", "s3cr3t-two"));
        Credential credential = Credential.query("key", keys::remove);
        try (VirtualFixture fixture = VirtualFixture.with(VirtualFixture.longestPauses())) {
            WebSocketRequest request =
                    WebSocketRequest.to(LOCAL).credential(credential).build();
            MessageStream<String> stream = fixture.client.open(request, "/x", PayloadReader.text());
            fixture.network.thenRefuse(403);
            fixture.network.last().error("reset");
            fixture.time.advance(Duration.ofMillis(500));

            assertThat(fixture.network.handshakes)
                    .extracting(handshake -> handshake.uri().getRawQuery())
                    .containsExactly("a=1&key=s3cr3t-one", "a=1&key=s3cr3t-two");
            assertThatExceptionOfType(HandshakeException.class)
                    .isThrownBy(() -> stream.iterator().hasNext())
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("s3cr3t"));
            assertThat(fixture.log.lines()).noneMatch(line -> line.contains("s3cr3t"));
            assertThat(request + "" + credential + new UserPassword("s3cr3t", "s3cr3t") + fixture.network.handshakes)
                    .doesNotContain("s3cr3t");
        }
    }
}
