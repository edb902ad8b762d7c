package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.net.httpserver.HttpServer;
import dev.golemasyncapi.it.server.Handshake;
import dev.golemasyncapi.it.server.HandshakeRecorder;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.runtime.AccessTokens;
import dev.golemasyncapi.it.vault.runtime.ConnectTimeoutException;
import dev.golemasyncapi.it.vault.runtime.MessageStream;
import dev.golemasyncapi.it.vault.runtime.ReconnectPolicy;
import dev.golemasyncapi.it.vault.runtime.UserPassword;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server sees of each credential, and what it must never see. */
@Timeout(60)
class CredentialsTest {

    private static final String HEADER = "x-api-key";

    private final HandshakeRecorder server = HandshakeRecorder.start();

    @AfterEach
    void stopServer() {
        server.close();
    }

    private VaultClient.Builder client() {
        return VaultClient.builder().server(VaultServer.of(server.uri()));
    }

    private Handshake seen(VaultClient.Builder builder, Function<VaultClient, MessageStream<String>> channel) {
        try (VaultClient client = builder.build()) {
            channel.apply(client).close();
        }
        return server.only();
    }

    private static String basic(String userPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userPassword.getBytes(StandardCharsets.UTF_8));
    }

    /** The credentials of a handshake: what is in each of the places that there are. */
    private static Map<String, String> credentials(Handshake handshake) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : new String[] {"authorization", HEADER, "cookie"}) {
            handshake.header(name).ifPresent(value -> found.put(name, value));
        }
        int query = handshake.rawPath().indexOf('?');
        if (query >= 0) {
            found.put("query", handshake.rawPath().substring(query + 1));
        }
        return found;
    }

    @Test
    void aBearerToken() {
        assertThat(credentials(seen(client().token("t0k3n-._~+/="), VaultClient::watchBearer)))
                .isEqualTo(Map.of("authorization", "Bearer t0k3n-._~+/="));
    }

    @Test
    void userAndPassword() {
        assertThat(credentials(seen(client().login("Zoë", "pa:ss wörd ☃"), VaultClient::watchBasic)))
                .isEqualTo(Map.of("authorization", basic("Zoë:pa:ss wörd ☃")));
    }

    @Test
    void otherWaysToSayWhoTheClientIs() {
        assertThat(credentials(seen(client().digest("username=\"u\", response=\"r\""), VaultClient::watchDigest)))
                .isEqualTo(Map.of("authorization", "digest username=\"u\", response=\"r\""));
        assertThat(last(client().account("u", "p w"), VaultClient::watchAccount))
                .isEqualTo(Map.of("authorization", basic("u:p w")));
        assertThat(last(client().member("u").pin("p"), VaultClient::watchPair))
                .isEqualTo(Map.of("authorization", basic("u:p")));
        assertThat(last(client().identity("t1"), VaultClient::watchIdentity))
                .isEqualTo(Map.of("authorization", "Bearer t1"));
        assertThat(last(client().machine("t2"), VaultClient::watchMachine))
                .isEqualTo(Map.of("authorization", "Bearer t2"));
    }

    @Test
    void anAccessTokenForAClientIsAskedForOnceAndUsedForEveryStream() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens.createContext("/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean right = form.equals("grant_type=client_credentials&scope=lines")
                    && exchange.getRequestHeaders().getFirst("Authorization").equals(basic("id:s3cr3t"));
            byte[] answer = ("{\"access_token\":\"t" + asked.incrementAndGet()
                            + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(right ? 200 : 400, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        tokens.start();
        URI tokenUrl = URI.create("http://127.0.0.1:" + tokens.getAddress().getPort() + "/token");
        AccessTokens source = AccessTokens.byClientCredentials(tokenUrl, "id", () -> "s3cr3t", List.of("lines"));
        try (VaultClient client = client().machine(source).build()) {
            client.watchMachine().close();
            client.watchMachine().close();
        } finally {
            tokens.stop(0);
        }
        assertThat(server.handshakes())
                .extracting(CredentialsTest::credentials)
                .containsExactly(Map.of("authorization", "Bearer t1"), Map.of("authorization", "Bearer t1"));
    }

    private Map<String, String> last(
            VaultClient.Builder builder, Function<VaultClient, MessageStream<String>> channel) {
        try (VaultClient client = builder.build()) {
            channel.apply(client).close();
        }
        return credentials(server.handshakes().get(server.handshakes().size() - 1));
    }

    @Test
    void aKeyInAHeader() {
        assertThat(credentials(seen(client().key("k=1;\"2\""), VaultClient::watchHeader)))
                .isEqualTo(Map.of(HEADER, "k=1;\"2\""));
    }

    @Test
    void aKeyInTheQuery() {
        assertThat(credentials(seen(client().ticket("a&b=c#d%/?+"), VaultClient::watchQuery)))
                .isEqualTo(Map.of("query", "api%20ticket=a%26b%3Dc%23d%25%2F%3F%2B"));
    }

    @Test
    void aKeyInACookieBesideTheCallersOwn() {
        assertThat(credentials(seen(client().visit("v1s1t").header("Cookie", "theme=dark"), VaultClient::watchCookie)))
                .isEqualTo(Map.of("cookie", "theme=dark; visit=v1s1t"));
    }

    @Test
    void whatAChannelDoesNotAskForIsNotSent() {
        VaultClient.Builder all =
                client().token("t").login("u", "p").key("k").ticket("i").visit("v");
        assertThat(credentials(seen(all, VaultClient::watchPlain))).isEmpty();
    }

    @Test
    void schemesOfOneRequirementGoTogether() {
        VaultClient.Builder all = client().token("t").key("k").ticket("i").visit("v");
        assertThat(credentials(seen(all, VaultClient::watchAll)))
                .isEqualTo(Map.of(
                        "authorization", "Bearer t", HEADER, "k", "cookie", "visit=v", "query", "api%20ticket=i"));
    }

    @Test
    void ofAlternativesTheFirstThatIsCompleteIsSentAlone() {
        assertThat(credentials(seen(client().visit("v").ticket("i").token("t"), VaultClient::watchEither)))
                .isEqualTo(Map.of("query", "api%20ticket=i"));
    }

    @Test
    void anAlternativeOfTwoGoesBeforeThoseBehindIt() {
        assertThat(credentials(seen(client().visit("v").ticket("i").key("k").token("t"), VaultClient::watchEither)))
                .isEqualTo(Map.of("authorization", "Bearer t", HEADER, "k"));
    }

    @Test
    void aMissingCredentialIsSeenBeforeConnecting() {
        try (VaultClient client = client().token("t0k3n-1").build()) {
            assertThatIllegalStateException()
                    .isThrownBy(client::watchEither)
                    .withMessageContaining("/either")
                    .withMessageContaining("token and key, or ticket, or visit")
                    .withMessageNotContaining("t0k3n-1");
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void suppliersAreAskedAgainAtEachReconnect() {
        AtomicInteger asked = new AtomicInteger();
        Supplier<String> next = () -> "s3cr3t-" + asked.incrementAndGet();
        try (HandshakeRecorder unsteady = HandshakeRecorder.losing(2);
                VaultClient client = client().server(VaultServer.of(unsteady.uri()))
                        .token(next)
                        .key(next)
                        .ticket(next)
                        .visit(next)
                        .reconnect(ReconnectPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1)))
                        .build();
                MessageStream<String> lines = client.watchAll()) {
            assertThat(lines.stream()).isEmpty();
            assertThat(unsteady.handshakes()).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(credentials(unsteady.handshakes().get(i)))
                        .isEqualTo(Map.of(
                                "authorization",
                                "Bearer s3cr3t-" + (4 * i + 1),
                                HEADER,
                                "s3cr3t-" + (4 * i + 2),
                                "query",
                                "api%20ticket=s3cr3t-" + (4 * i + 3),
                                "cookie",
                                "visit=s3cr3t-" + (4 * i + 4)));
            }
        }
    }

    @Test
    void nothingGoesInPlaintextToAnotherMachineUnlessAllowed() {
        // The proxy is on loopback, the server that the address names is not.
        HttpClient proxied = HttpClient.newBuilder()
                .proxy(ProxySelector.of(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(server.port()))))
                .build();
        VaultClient.Builder builder = VaultClient.builder()
                .server(VaultServer.of(URI.create("ws://vault.example.com")))
                .httpClient(proxied)
                .token("t0k3n-1")
                .ticket("t1ck3t-1");
        try (VaultClient client = builder.build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(client::watchBearer)
                    .withMessageContaining("allowPlaintextCredentials()")
                    .withMessageNotContaining("t0k3n-1");
            assertThatIllegalArgumentException().isThrownBy(client::watchQuery).withMessageNotContaining("t1ck3t-1");
        }
        assertThat(server.connections()).isZero();

        Handshake handshake = seen(builder.allowPlaintextCredentials(), VaultClient::watchBearer);
        assertThat(handshake.header("Host").orElseThrow()).startsWith("vault.example.com");
        assertThat(credentials(handshake)).isEqualTo(Map.of("authorization", "Bearer t0k3n-1"));
    }

    @Test
    void anHttpClientThatFollowsRedirectsGetsNoCredentials() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try (VaultClient client =
                client().httpClient(following).token("t0k3n-1").visit("v1s1t-1").build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(client::watchBearer)
                    .withMessageContaining("redirects")
                    .withMessageNotContaining("t0k3n-1");
            assertThatIllegalArgumentException().isThrownBy(client::watchCookie).withMessageContaining("redirects");
        }
        assertThat(server.connections()).isZero();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "s3cr3t\r\nX-Injected: 1",
                "s3cr3t\n",
                "s3cr3t\r",
                " s3cr3t",
                "s3cr3t\u0000",
                "s3cr3t\ud83d",
                "s3cr3t\u00e4"
            })
    void whatCannotBeSentIsRefusedBeforeAByteIsSentAndNotShown(String bad) {
        Supplier<String> supplier = () -> bad;
        Map<Supplier<VaultClient.Builder>, Function<VaultClient, MessageStream<String>>> all = Map.of(
                () -> client().token(supplier), VaultClient::watchBearer,
                () -> client().key(supplier), VaultClient::watchHeader,
                () -> client().ticket(supplier), VaultClient::watchQuery,
                () -> client().visit(supplier), VaultClient::watchCookie);
        all.forEach((builder, channel) -> {
            try (VaultClient client = builder.get().build()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> channel.apply(client))
                        .satisfies(e -> assertThat(Texts.stackTrace(e)).doesNotContain("s3cr3t", "Injected"));
            }
        });
        assertThat(server.connections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cr3t\r\nX-Injected: 1", "s3cr3t\u0000", "s3cr3t\ud83d"})
    void usersAndPasswordsThatCannotBeSentAreRefused(String bad) {
        for (Supplier<UserPassword> login : List.<Supplier<UserPassword>>of(
                () -> new UserPassword("u", bad), () -> new UserPassword(bad, "p"), () -> null)) {
            try (VaultClient client = client().login(login).build()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(client::watchBasic)
                        .satisfies(e -> assertThat(Texts.stackTrace(e)).doesNotContain("s3cr3t"));
            }
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void nullIsRefusedWhereItIsGiven() {
        assertThatNullPointerException().isThrownBy(() -> client().token((String) null));
        assertThatNullPointerException().isThrownBy(() -> client().key((Supplier<String>) null));
        assertThatNullPointerException().isThrownBy(() -> client().login("u", null));
    }

    @Test
    void aSupplierThatDoesNotReturnIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CompletableFuture<Throwable> interrupted = new CompletableFuture<>();
        try (VaultClient client = client().connectTimeout(Duration.ofMillis(200))
                .token(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.complete(e);
                    }
                    return "t0k3n";
                })
                .build()) {
            assertThatExceptionOfType(ConnectTimeoutException.class)
                    .isThrownBy(client::watchBearer)
                    .withMessageContaining("credentials");
            assertThat(interrupted.get(20, TimeUnit.SECONDS)).isNotNull();
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void whatASupplierThrowsReachesTheCaller() {
        IllegalStateException locked = new IllegalStateException("the key ring is locked");
        try (VaultClient client = client().token(() -> {
                    throw locked;
                })
                .build()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(client::watchBearer)
                    .isSameAs(locked);
        }
        assertThat(server.connections()).isZero();
    }
}
