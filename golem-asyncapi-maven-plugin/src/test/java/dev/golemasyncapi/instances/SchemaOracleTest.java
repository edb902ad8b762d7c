package dev.golemasyncapi.instances;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle of the tests knows the formats that decide about Java types. */
class SchemaOracleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'string','format':'byte'} | 'AQIDBA==' | true",
                "{'type':'string','format':'byte'} | 'aGk' | true",
                "{'type':'string','format':'byte'} | 'aGl' | false",
                "{'type':'string','format':'byte'} | 'some text' | false",
                "{'type':'string','contentEncoding':'base64'} | 'AQIDBA==' | true",
                "{'type':'string','contentEncoding':'base64'} | 'some text' | false",
                "{'allOf':[{'type':'string'},{'format':'byte'}]} | 'some text' | false",
                "{'type':'integer','format':'int32'} | 2147483647 | true",
                "{'type':'integer','format':'int32'} | 2147483648 | false",
                "{'type':'integer','format':'int64'} | 2147483648 | true",
            },
            quoteCharacter = '`')
    void knowsBase64AndIntegersOf32Bits(String schema, String instance, boolean fits) throws JsonProcessingException {
        JsonNode document = MAPPER.readTree("{\"it\":" + json(schema) + "}");

        assertThat(SchemaOracle.of(document, "/it").orElseThrow().accepts(MAPPER.readTree(json(instance))))
                .isEqualTo(fits);
    }

    private static String json(String quoted) {
        return quoted.strip().replace('\'', '"');
    }
}
