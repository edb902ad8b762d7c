package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values become one segment of a path, and servers become addresses. */
class AddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "counter(\"a/b c\"),counter%28%22a%2Fb%20c%22%29",
                "a-b.c_d~e,a-b.c_d~e",
                "%2F,%252F",
                "...,...",
                "ü😀,%C3%BC%F0%9F%98%80",
                "a?b#c;d=e&f+g,a%3Fb%23c%3Bd%3De%26f%2Bg"
            })
    void encodesAValueAsOneSegment(String value, String segment) {
        assertThat(PathSegments.segment("agent_name", value)).isEqualTo(segment);
    }

    @Test
    void everyCharacterComesBackFromASegment() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            if (!Character.isISOControl(c)) {
                all.append((char) c);
            }
        }
        String segment = PathSegments.segment("name", all.toString());

        assertThat(segment).matches("[A-Za-z0-9%._~-]+");
        assertThat(URLDecoder.decode(segment, StandardCharsets.UTF_8)).isEqualTo(all.toString());
        assertThat(URI.create("ws://host/" + segment).getPath()).isEqualTo("/" + all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a\ud800",
                "\udc00b",
                "a\r\nX-Injected: 1",
                "a\n",
                "\r",
                "\u0000",
                "a\tb",
                "\u007f",
                "\u0085"
            })
    void refusesWhatCannotBeASegment(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathSegments.segment("agent_name", value))
                .withMessageContaining("\"agent_name\"")
                .withMessageNotContainingAny("\n", "\r");
    }

    @ParameterizedTest
    @CsvSource({
        "release.api.golem.cloud, wss, wss://release.api.golem.cloud",
        "localhost:9881, ws, ws://localhost:9881",
        "localhost:9881/base, WSS, wss://localhost:9881/base",
        "ws://host, wss, ws://host",
        "WSS://Host/x, ws, wss://Host/x",
        "https://host:8443, ws, wss://host:8443",
        "http://host, wss, ws://host",
        "host/go?to=http://x, ws, ws://host/go?to=http://x",
        "[::1]:80, ws, ws://[::1]:80"
    })
    void readsTheUrlOfAServer(String url, String protocol, String expected) {
        assertThat(ServerUrl.of(url, protocol)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://host, ws",
        "host, kafka",
        "ws://user:hunter22@host, ws",
        "user:hunter22@host, ws",
        "ws://user:hunter22@ho st, ws",
        "/path, ws",
        "my_host, ws",
        "ws://host#fragment, ws",
        "'', ws"
    })
    void refusesWhatIsNoServerAndShowsNoPassword(String url, String protocol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerUrl.of(url, protocol))
                .satisfies(e -> assertThat(e).hasNoCause())
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("hunter22");
    }

    @Test
    void refusesAServerWithoutAScheme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerUrl.join(URI.create("localhost:9881"), "/v1"))
                .withMessageContaining("ws://host");
        assertThatIllegalArgumentException().isThrownBy(() -> ServerUrl.join(URI.create("//host"), "/v1"));
    }

    @ParameterizedTest
    @CsvSource({
        "ws://host, /v1/a%2Fb, ws://host/v1/a%2Fb",
        "ws://host/, /v1, ws://host/v1",
        "ws://host/base, v1, ws://host/base/v1",
        "ws://host/base/, /v1/, ws://host/base/v1/",
        "ws://host/b%2F?key=v%26w, /v1, ws://host/b%2F/v1?key=v%26w",
        "https://host, '', wss://host",
        "ws://host/base/, '', ws://host/base/"
    })
    void joinsServerAndPathWithoutDoubleSlashes(String server, String path, String expected) {
        assertThat(ServerUrl.join(URI.create(server), path)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/a?b", "/a#b", "/a%zz"})
    void refusesAPathThatIsNotEncoded(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerUrl.join(URI.create("ws://host"), path));
    }
}
