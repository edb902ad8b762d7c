package dev.golemasyncapi.runtime;

import static dev.golemasyncapi.runtime.RuntimeFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A message that cannot be read reaches the handler whole, and the stream goes on. */
@Timeout(30)
class DecodeTest {

    @Test
    void aMessageThatIsNotJsonReachesTheHandlerAndTheStreamGoesOn() throws Exception {
        try (RuntimeFixture fixture = RuntimeFixture.start()) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            List<String> malformed = List.of("{\"a\": [1, x]}", "", "  ", "{} {}", "[1", "nul");
            for (String text : malformed) {
                peer.text(text);
            }
            peer.frame(true, RawPeer.BINARY, new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'});
            peer.text("7");
            peer.closeFrame(1000, "");

            assertThat(texts(stream)).containsExactly("7");
            assertThat(fixture.decodeFailures).hasSize(7).allSatisfy(failure -> {
                assertThat(failure.channel()).isEqualTo("/events");
                assertThat(failure).hasCauseInstanceOf(IOException.class);
            });
            assertThat(fixture.decodeFailures.subList(0, 6))
                    .extracting(DecodeException::rawText)
                    .isEqualTo(malformed);
            assertThat(fixture.decodeFailures.get(0).path()).isEqualTo("/a/1");
            assertThat(fixture.decodeFailures.get(0)).hasCauseInstanceOf(JsonParseException.class);
            assertThat(fixture.decodeFailures.get(3)).hasMessageContaining("something follows the JSON value");
            assertThat(fixture.decodeFailures.get(6).rawText()).isEqualTo("\"\ufffd\ufffd\"");
        }
    }

    @Test
    void aMessageOfTheWrongShapeNamesItsPlace() throws Exception {
        List<DecodeException> failures = new CopyOnWriteArrayList<>();
        ValueReader<Map<String, UUID>> databind =
                parser -> new ObjectMapper().readerForMapOf(UUID.class).readValue(parser);
        ValueReader<String> nothing = parser -> null;
        assertThat(decode(databind, "{\"a/b~\":\"not a uuid\"}", failures)).isNull();
        assertThat(decode(DecodeTest::secondMember, "{\"x\":[{\"y\":true}]}", failures))
                .isNull();
        assertThat(decode(nothing, "null", failures)).isNull();

        assertThat(failures).extracting(DecodeException::path).containsExactly("/a~1b~0", "/x/0/y", "");
    }

    /** Reads on to the boolean and complains, as a hand-written reader would. */
    private static Object secondMember(JsonParser parser) throws IOException {
        while (!parser.currentToken().isBoolean()) {
            parser.nextToken();
        }
        throw new IllegalArgumentException("a boolean where a number is due");
    }

    private static <T> T decode(ValueReader<T> reader, String json, List<DecodeException> failures) {
        return decoder(reader, ClientOptions.builder().decodeFailureHandler(failures::add))
                .decode(RawMessage.text(json, json.length()));
    }

    private static <T> Decoder<T> decoder(ValueReader<T> reader, ClientOptionsBuilder options) {
        return Decoder.ofJson("/events", reader, null, options.build(), new StreamCounters(TimeSource.system()));
    }

    @Test
    void whatTheHandlerThrowsReachesTheConsumerAndTheStreamGoesOn() throws Exception {
        ClientOptions options = ClientOptions.builder()
                .decodeFailureHandler(failure -> {
                    throw failure;
                })
                .build();
        try (RuntimeFixture fixture = RuntimeFixture.startWith(options)) {
            MessageStream<JsonNode> stream = fixture.open();
            RawPeer peer = fixture.server.peer();
            peer.text("oops");
            peer.text("1");
            peer.closeFrame(1000, "");

            Iterator<JsonNode> messages = stream.iterator();
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(messages::next)
                    .satisfies(e -> assertThat(e.rawText()).isEqualTo("oops"));
            assertThat(messages.next().toString()).isEqualTo("1");
            assertThat(messages.hasNext()).isFalse();
        }
    }

    @Test
    void theDefaultHandlerLogsOneWarningWithoutContent() {
        try (CapturedLog log = CapturedLog.of(LoggingDecodeFailureHandler.class)) {
            decoder(RuntimeFixture::readTree, ClientOptions.builder()).decode(RawMessage.text("hunter22", 8));

            assertThat(log.lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("WARNING")
                    .contains("/events")
                    .doesNotContain("hunter22");
        }
    }

    private static Decoder<String> text(List<DecodeException> failures) {
        return Decoder.ofText("/lines", collecting(failures), new StreamCounters(TimeSource.system()));
    }

    private static Decoder<byte[]> bytes(List<DecodeException> failures) {
        return Decoder.ofBytes("/frames", collecting(failures), new StreamCounters(TimeSource.system()));
    }

    private static ClientOptions collecting(List<DecodeException> failures) {
        return ClientOptions.builder().decodeFailureHandler(failures::add).build();
    }

    @Test
    void textAndBytesAreTakenWhole() {
        List<DecodeException> failures = new CopyOnWriteArrayList<>();
        byte[] bytes = {(byte) 0xC3, (byte) 0xA4};

        assertThat(text(failures).decode(RawMessage.text("{", 1))).isEqualTo("{");
        assertThat(text(failures).decode(RawMessage.binary(bytes))).isEqualTo("\u00e4");
        assertThat(bytes(failures).decode(RawMessage.binary(bytes))).isEqualTo(bytes);
        assertThat(bytes(failures).decode(RawMessage.text("\u00e4", 2))).isEqualTo(bytes);
        assertThat(failures).isEmpty();
    }

    @Test
    void bytesThatAreNoTextGoToTheHandler() {
        List<DecodeException> failures = new CopyOnWriteArrayList<>();
        byte[] bytes = {(byte) 0xFF};

        assertThat(text(failures).decode(RawMessage.binary(bytes))).isNull();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).path()).isEmpty();
    }

    @Test
    void theUsersMapperSetsTheLimitsButItsExceptionsShowNoContent() {
        ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(2).build())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build());
        List<DecodeException> failures = new ArrayList<>();
        Decoder<JsonNode> decoder = decoder(
                RuntimeFixture::readTree,
                ClientOptions.builder().objectMapper(mapper).decodeFailureHandler(failures::add));

        assertThat(decoder.decode(RawMessage.text("[[1]]", 5))).isNotNull();
        assertThat(decoder.decode(RawMessage.text("[[[\"hunter22\"]]]", 16))).isNull();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure).hasMessageContaining("nesting");
            assertThat(failure.getCause().toString()).doesNotContain("hunter22");
        });
    }
}
