package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.golemasyncapi.it.server.Handshake;
import dev.golemasyncapi.it.server.HandshakeRecorder;
import dev.golemasyncapi.it.vault.VaultClient;
import dev.golemasyncapi.it.vault.VaultServer;
import dev.golemasyncapi.it.vault.model.Side;
import dev.golemasyncapi.it.vault.model.WatchLogQuery;
import dev.golemasyncapi.it.vault.model.WatchSeatsHeaders;
import dev.golemasyncapi.it.vault.model.WatchSeatsQuery;
import dev.golemasyncapi.it.vault.runtime.ChannelNotOfferedException;
import dev.golemasyncapi.it.vault.runtime.IsoDuration;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers, parameters, query and headers, as a server sees them. */
@Timeout(60)
class ArgumentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final WatchSeatsQuery VERSION_2 =
            WatchSeatsQuery.builder().apiVersion("2").build();

    private final HandshakeRecorder server = HandshakeRecorder.start();

    @AfterEach
    void stopServer() {
        server.close();
    }

    private VaultClient.Builder client() {
        return VaultClient.builder().server(VaultServer.of(server.uri()));
    }

    private Handshake seats(String room, WatchSeatsQuery query, WatchSeatsHeaders headers) {
        try (VaultClient client = client().build()) {
            client.watchSeats(room, 7, Side.LEFT, DAY, query, headers).close();
        }
        return server.only();
    }

    private Handshake plain(VaultClient.Builder builder) {
        try (VaultClient client = builder.build()) {
            client.watchPlain().close();
        }
        return server.only();
    }

    @Test
    void pathAndQueryOfTheServerAreKept() {
        Handshake seen = plain(client().server(VaultServer.local(server.port(), "v2/eu")));
        assertThat(seen.rawPath()).isEqualTo("/v2/eu/plain?tier=free");
        assertThat(seen.header("Host")).hasValue("localhost:" + server.port());
    }

    @Test
    void theQueryOfTheServerGoesBeforeThatOfChannelAndCredential() {
        try (VaultClient client = client().server(VaultServer.of(URI.create(server.uri() + "/base/?tier=a%20b&x")))
                .ticket("t1")
                .build()) {
            client.watchQuery().close();
            client.watchSeats("a", 7, Side.LEFT, DAY, VERSION_2).close();
        }
        assertThat(server.handshakes())
                .extracting(Handshake::rawPath)
                .containsExactly(
                        "/base/query?tier=a%20b&x&api%20ticket=t1",
                        "/base/rooms/a/rows/7/left/2024-02-29?tier=a%20b&x&api%20version=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/../b", "a?b", "a#b", "u@h", "a b", "a\r\nb", "a\\b", "é"})
    void aServerVariableCannotLeadOutOfItsPlace(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VaultServer.local(server.port(), base))
                .withMessageContaining("base");
        assertThatNullPointerException().isThrownBy(() -> VaultServer.local(server.port(), null));
    }

    @Test
    void variablesOfAServerHaveTheirDefaults() {
        assertThat(VaultServer.local().uri()).hasToString("ws://localhost:8080/v2?tier=free");
        assertThat(VaultServer.certified().uri()).hasToString("wss://localhost:8443");
    }

    @Test
    void aChannelIsOpenedOnlyOnServersThatHaveIt() {
        try (VaultClient client =
                client().server(VaultServer.local(server.port(), "v2")).build()) {
            assertThatExceptionOfType(ChannelNotOfferedException.class)
                    .isThrownBy(client::watchCertified)
                    .withMessageContaining("/certified")
                    .withMessageContaining("certified");
        }
        assertThat(server.connections()).isZero();
        try (VaultClient client = client().build()) {
            client.watchCertified().close();
        }
        assertThat(server.only().rawPath()).isEqualTo("/certified");
    }

    @Test
    void subprotocolsAreOfferedInOrder() {
        assertThat(plain(client().subprotocols("v2.lines", "v1.lines")).header("Sec-WebSocket-Protocol"))
                .hasValue("v2.lines, v1.lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b|a%2Fb",
                "a b+c|a%20b%2Bc",
                "50%|50%25",
                "?q=1#f|%3Fq%3D1%23f",
                "naïve ☃ 😀|na%C3%AFve%20%E2%98%83%20%F0%9F%98%80",
                "...|...",
                "../x|..%2Fx",
                "{room};v=1|%7Broom%7D%3Bv%3D1"
            })
    void aParameterIsOneSegment(String room, String segment) {
        Handshake seen = seats(room, VERSION_2, WatchSeatsHeaders.builder().build());
        assertThat(seen.rawPath()).isEqualTo("/rooms/" + segment + "/rows/7/left/2024-02-29?api%20version=2");
    }

    @Test
    void aListedValueIsSentAsTheDocumentWritesIt() {
        try (VaultClient client = client().build()) {
            client.watchSeats("a", 50, Side.RIGHT_SIDE, DAY, VERSION_2).close();
        }
        assertThat(server.only().rawPath()).startsWith("/rooms/a/rows/50/right%20side/2024-02-29");
    }

    @Test
    void timesAreWrittenAsInMessages() {
        OffsetDateTime wholeMinute = OffsetDateTime.of(2024, 2, 29, 10, 0, 0, 0, ZoneOffset.UTC);
        try (VaultClient client = client().key("k3y-1").ticket("t1").build()) {
            client.watchLog(
                            wholeMinute,
                            OffsetTime.of(9, 30, 0, 0, ZoneOffset.ofHours(2)),
                            IsoDuration.parse("PT1H"),
                            URI.create("urn:a"),
                            WatchLogQuery.builder().until(wholeMinute).build(),
                            Map.of("X-Since", wholeMinute))
                    .close();
        }
        assertThat(server.only().rawPath())
                .isEqualTo("/log/2024-02-29T10%3A00%3A00Z/09%3A30%3A00%2B02%3A00/PT1H/urn%3Aa"
                        + "?until=2024-02-29T10%3A00%3A00Z&api%20ticket=t1");
        assertThat(server.only().header("X-Since")).hasValue("2024-02-29T10:00:00Z");
    }

    @Test
    void aParameterOfTheQueryThatIsACredentialIsNotSentTwice() {
        WatchLogQuery query = WatchLogQuery.builder().apiTicket("t2").build();
        try (VaultClient client = client().key("k3y-1").ticket("t1ck3t-1").build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.watchLog(
                            OffsetDateTime.MIN.withYear(2024),
                            OffsetTime.MIN,
                            IsoDuration.parse("PT1H"),
                            URI.create("a"),
                            query,
                            Map.of()))
                    .withMessageContaining("api ticket")
                    .withMessageNotContaining("t1ck3t-1");
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void queryAndHeadersOfTheBinding() {
        Handshake seen = seats(
                "a",
                WatchSeatsQuery.builder()
                        .apiVersion("2&x=é")
                        .fields(List.of("price", "a,b"))
                        .limit(10)
                        .build(),
                WatchSeatsHeaders.builder()
                        .xClient("it 1.0")
                        .xTags(List.of("red", "green"))
                        .build());
        assertThat(seen.rawPath()).endsWith("?api%20version=2%26x%3D%C3%A9&fields=price&fields=a%2Cb&limit=10");
        assertThat(seen.header("X-Client")).hasValue("it 1.0");
        assertThat(seen.header("X-Tags").orElseThrow().replace(" ", "")).isEqualTo("red,green");
    }

    @Test
    void whatIsLeftOutIsNotSent() {
        Handshake seen = seats("a", VERSION_2, WatchSeatsHeaders.builder().build());
        assertThat(seen.headers()).doesNotContainKeys("x-client", "x-tags");
    }

    @Test
    void wrongArgumentsAreRefusedBeforeAByteIsSent() {
        try (VaultClient client = client().build()) {
            for (String room : List.of(
                    "", ".", "..", "lone \ud83d", "\udc00", "x".repeat(21), "a\r\nX-Evil: 1", "\n", "a\u0000")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> client.watchSeats(room, 7, Side.LEFT, DAY, VERSION_2))
                        .withMessageContaining("room");
            }
            for (int row : new int[] {0, 51, Integer.MIN_VALUE}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> client.watchSeats("a", row, Side.LEFT, DAY, VERSION_2))
                        .withMessageContaining("row");
            }
            assertThatNullPointerException().isThrownBy(() -> client.watchSeats(null, 7, Side.LEFT, DAY, VERSION_2));
            assertThatNullPointerException().isThrownBy(() -> client.watchSeats("a", 7, null, DAY, VERSION_2));
            assertThatNullPointerException().isThrownBy(() -> client.watchSeats("a", 7, Side.LEFT, null, VERSION_2));
            assertThatNullPointerException().isThrownBy(() -> client.watchSeats("a", 7, Side.LEFT, DAY, null));
        }
        assertThatNullPointerException()
                .isThrownBy(() -> WatchSeatsQuery.builder().build())
                .withMessageContaining("apiVersion");
        assertThat(server.connections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: 1", "a\n", "a\u0000", "\ud83d", "ä"})
    void aHeaderOfTheBindingThatCannotBeSentIsRefused(String value) {
        WatchSeatsHeaders headers = WatchSeatsHeaders.builder().xClient(value).build();
        try (VaultClient client = client().build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.watchSeats("a", 7, Side.LEFT, DAY, VERSION_2, headers))
                    .withMessageNotContaining("Injected");
        }
        assertThat(server.connections()).isZero();
    }
}
