package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments of channels become parts of the handshake, or are refused before anything is sent. */
class HandshakeArgumentsTest {

    private static WebSocketRequest.Builder request() {
        return WebSocketRequest.to(URI.create("wss://host/path?tier=free"));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void membersBecomeParametersOfTheQuery() {
        assertThat(request()
                        .query(
                                json("{\"a b\":\"x&y=ä\",\"n\":1.50,\"t\":true,\"l\":[1,null,\"b\"],\"gone\":null}")
                                        .deepCopy(),
                                JsonWriting::node)
                        .build()
                        .uri()
                        .getRawQuery())
                .startsWith("tier=free&a%20b=x%26y%3D%C3%A4&n=1.5")
                .endsWith("&t=true&l=1&l=null&l=b");
        assertThat(request().query(json("{}"), JsonWriting::node).build().uri())
                .hasToString("wss://host/path?tier=free");
    }

    @Test
    void membersBecomeHeadersAndSubprotocols() {
        WebSocketRequest request = request()
                .headers(
                        json("{\"X-A\":\"a\",\"X-L\":[1,2],\"X-Gone\":null,\"sec-websocket-protocol\":\"v2, v1\"}"),
                        JsonWriting::node)
                .subprotocol("v1")
                .build();
        assertThat(request.ask(Duration.ofSeconds(1)).handshake().headers())
                .isEqualTo(Map.of("X-A", "a", "X-L", "1, 2"));
        assertThat(request.subprotocols()).containsExactly("v2", "v1");
        for (String none : List.of("null", "[]")) {
            assertThat(request()
                            .headers(json("{\"Sec-WebSocket-Protocol\":" + none + "}"), JsonWriting::node)
                            .build()
                            .subprotocols())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"X\":\"a\\r\\nX-B: b\"}", "{\"X\":\"ä\"}", "{\"X Y\":\"a\"}", "{\"Host\":\"a\"}", "{\"X\":{}}"
            })
    void headersThatCannotBeSentAreRefused(String headers) {
        assertThatIllegalArgumentException().isThrownBy(() -> request().headers(json(headers), JsonWriting::node));
    }

    @Test
    void whatHasNoFormInAQueryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request().query(json("{\"a\":{\"b\":1}}"), JsonWriting::node));
        assertThatIllegalArgumentException().isThrownBy(() -> request().query("a", "\ud800"));
        assertThatNullPointerException().isThrownBy(() -> request().query((JsonNode) null, JsonWriting::node));
    }

    @Test
    void parametersAreHeldToTheirSchemas() {
        Parameters.requirePattern("p", "ab1", "^[a-z]+\\d$");
        Parameters.requireLength("p", "😀😀", 2, 2);
        Parameters.requireMinimum("p", 1, "1", false);
        Parameters.requireMaximum("p", 1.4, "1.5", true);
        Parameters.requireListed("p", "a", List.of("a", "b"));
        assertThat(Parameters.text("p", 1.5)).isEqualTo("1.5");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.requirePattern("p", "AB\n", "^[a-z]+$"))
                .withMessage("the parameter \"p\" is \"AB\\u000a\", but must match ^[a-z]+$");
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireLength("p", "", 1, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireLength("p", "abc", 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireMinimum("p", 1, "1", true));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireMinimum("p", -1, "0", false));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireMaximum("p", 2L, "1", false));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireMaximum("p", 1.5f, "1.5", true));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.text("p", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.requireListed("p", "c", List.of("a", "b")));
        assertThatNullPointerException().isThrownBy(() -> Parameters.requireListed("p", null, List.of("a", "b")));
        assertThatNullPointerException().isThrownBy(() -> Parameters.requireLength("p", null, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b", "a#b", "u@h", "a b", "..", "a/../b", "a/.", "a\r\nb", "ä", "\ud800", "{x}"})
    void serverVariablesCannotLeadElsewhere(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerUrl.variable("v", value));
        assertThat(ServerUrl.variable("v", "eu-1.example/v1:~")).isEqualTo("eu-1.example/v1:~");
    }
}
