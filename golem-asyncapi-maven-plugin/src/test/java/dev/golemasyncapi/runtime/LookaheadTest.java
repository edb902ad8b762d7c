package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookaheadTest {

    private static final JsonFactory JSON = new JsonFactory();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"a\"}|a",
                "{\"kind\":\"a\",\"x\":1.10,\"kind2\":{}}|a",
                "{\"x\":[1.10,{\"kind\":\"b\"}],\"y\":123456789012345678901234567890,\"kind\":\"a\",\"z\":-0.5}|a",
                "{\"x\":{\"kind\":\"b\"}}|",
                "{\"x\":1.10,\"kind\":7,\"y\":null}|",
                "{}|",
            })
    void looksAtAMemberAndLosesNothing(String json, String text) throws IOException {
        try (JsonParser parser = JSON.createParser("[" + json + ",true]")) {
            parser.nextToken();
            parser.nextToken();

            Lookahead ahead = Lookahead.at(parser, "kind");

            assertThat(ahead.text()).isEqualTo(text);
            assertThat(JsonReading.node(ahead.parser())).hasToString(json);
            assertThat(parser.nextToken().asString()).isEqualTo("true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"kind\"", "", "{\"x\":", "{\"kind\":\"a"})
    void refusesWhatIsNoObject(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            assertThatThrownBy(() -> Lookahead.at(parser, "kind")).isInstanceOf(JsonProcessingException.class);
        }
    }
}
