package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteArraysTest {

    @Test
    void copiesAreApartAtEveryDepth() {
        byte[] bytes = {1, 2};
        Map<String, List<byte[]>> original = new LinkedHashMap<>();
        original.put("a", Arrays.asList(bytes, null));

        Map<String, List<byte[]>> copy = ByteArrays.copyOf(original);
        bytes[0] = 9;

        assertThat(copy.get("a").get(0)).containsExactly(1, 2);
        assertThat(copy.get("a").get(1)).isNull();
        assertThatThrownBy(() -> copy.get("a").remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void valuesAreEqualByTheirBytes() {
        Object one = Map.of("a", List.of(new byte[] {1}, new byte[] {2}));
        Object same = Map.of("a", List.of(new byte[] {1}, new byte[] {2}));

        assertThat(ByteArrays.equal(one, same)).isTrue();
        assertThat(ByteArrays.hash(one)).isEqualTo(ByteArrays.hash(same));
        assertThat(ByteArrays.equal(one, Map.of("a", List.of(new byte[] {1}, new byte[] {3}))))
                .isFalse();
        assertThat(ByteArrays.equal(one, Map.of("a", List.of(new byte[] {1})))).isFalse();
        assertThat(ByteArrays.equal(one, Map.of("b", List.of()))).isFalse();
        assertThat(ByteArrays.equal(null, new byte[0])).isFalse();
        assertThat(ByteArrays.equal(null, null)).isTrue();
    }

    @Test
    void textShowsBytesInBase64() {
        assertThat(ByteArrays.text(Arrays.asList("hi".getBytes(StandardCharsets.UTF_8), null)))
                .isEqualTo("[aGk=, null]");
        assertThat(ByteArrays.text(Map.of("a", new byte[0]))).isEqualTo("{a=}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aGVsbG8=", "aGVsbG8", "aGVs\\r\\nbG8="})
    void readsBase64(String text) throws IOException {
        assertThat(JsonScalars.bytes(parserOf(text))).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "_-8=", "aGVsbG8==", "a Gk="})
    void refusesOtherText(String text) throws IOException {
        JsonParser parser = parserOf(text);

        assertThatThrownBy(() -> JsonScalars.bytes(parser))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("base64");
    }

    private static JsonParser parserOf(String text) throws IOException {
        JsonParser parser = new JsonFactory().createParser('"' + text + '"');
        parser.nextToken();
        return parser;
    }
}
