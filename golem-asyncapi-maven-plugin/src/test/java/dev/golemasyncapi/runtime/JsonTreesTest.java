package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreesTest {

    private static final JsonFactory JSON = new JsonFactory();

    private static JsonNode read(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            return JsonReading.node(parser);
        }
    }

    private static String write(JsonNode node) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            JsonWriting.node(node, generator);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"\"",
                "[]",
                "{}",
                "0",
                "2147483648",
                "-9223372036854775809",
                "1.10",
                "0.0",
                "-0",
                "-0.0",
                "[-0,{\"a\":-0}]",
                "1E+400",
                "{\"\":{\"\":[[],{},null,false,\"\\u0000\"]},\"b\":1,\"a\":2}",
            })
    void writesWhatItRead(String json) throws IOException {
        assertThat(write(read(json))).isEqualTo(json);
    }

    @Test
    void writesNodesThatOnlyAUserMakes() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("missing", MissingNode.getInstance());
        object.put("bytes", new byte[] {104, 105});

        assertThat(write(object)).isEqualTo("{\"missing\":null,\"bytes\":\"aGk=\"}");
    }
}
