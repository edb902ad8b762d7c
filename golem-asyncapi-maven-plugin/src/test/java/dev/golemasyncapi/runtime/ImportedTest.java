package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Classes of the user's are read and written as the mapper is set that reads and writes what is around them. */
class ImportedTest {

    /** A class that Jackson knows by its components. */
    record Price(int amount, String currency) {}

    /** A class that only a module tells Jackson of. */
    private static final class Code {

        private final String text;

        private Code(String text) {
            this.text = text;
        }
    }

    private static final ObjectMapper WITH_MODULE = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addDeserializer(Code.class, new StdScalarDeserializer<>(Code.class) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public Code deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                            return new Code(parser.getText());
                        }
                    })
                    .addSerializer(Code.class, new StdScalarSerializer<>(Code.class) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public void serialize(Code value, JsonGenerator generator, SerializerProvider provider)
                                throws IOException {
                            generator.writeString(value.text);
                        }
                    }));

    @Test
    void leavesTheParserAtTheEndOfTheValue() throws IOException {
        try (JsonParser parser = started(new ObjectMapper(), "[{\"amount\":1,\"currency\":\"EUR\"},{\"amount\":2}]")) {
            assertThat(JsonReading.list(parser, inner -> Imported.read(inner, Price.class)))
                    .containsExactly(new Price(1, "EUR"), new Price(2, null));
        }
    }

    @Test
    void asksNothingOfAPartThatTheMapperAsksOfAWhole() throws IOException {
        ObjectMapper mapper = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.UNWRAP_ROOT_VALUE)
                .enable(SerializationFeature.WRAP_ROOT_VALUE);
        try (JsonParser parser = started(mapper, "[{\"amount\":1},{\"amount\":2}]")) {
            assertThat(JsonReading.list(parser, inner -> Imported.read(inner, Price.class)))
                    .containsExactly(new Price(1, null), new Price(2, null));
        }
        assertThat(written(mapper, new Price(1, "EUR"))).isEqualTo("{\"amount\":1,\"currency\":\"EUR\"}");
    }

    @Test
    void takesTheMapperAroundIt() throws IOException {
        try (JsonParser parser = started(WITH_MODULE, "\"a\"")) {
            assertThat(Imported.read(parser, Code.class).text).isEqualTo("a");
        }
        assertThat(written(WITH_MODULE, new Code("a"))).isEqualTo("\"a\"");
    }

    @Test
    void takesTheMapperAroundATree() throws IOException {
        try (JsonParser parser = started(WITH_MODULE, "[\"a\"]")) {
            JsonNode tree = JsonReading.node(parser);

            Code code = JsonAttempts.either(
                    parser,
                    tree,
                    inner -> JsonReading.list(inner, each -> Imported.read(each, Code.class))
                            .get(0),
                    json -> new Code("not read"));

            assertThat(code.text).isEqualTo("a");
        }
        try (JsonParser parser = started(WITH_MODULE, "[\"a\"]")) {
            Code code = JsonAttempts.first(
                    parser,
                    JsonReading.node(parser),
                    json -> new Code("not read"),
                    inner -> JsonReading.list(inner, each -> Imported.read(each, Code.class))
                            .get(0));

            assertThat(code.text).isEqualTo("a");
        }
    }

    @Test
    void takesTheMapperThatReadWhatIsWrittenAgain() throws IOException {
        try (JsonParser parser = started(WITH_MODULE, "{\"code\":\"a\",\"more\":1}")) {
            JsonReading.enterTag(parser, "code");
            Code code = Imported.read(parser, Code.class);
            parser.nextToken();

            JsonNode whole = JsonWriting.withRest(
                    code,
                    (value, generator) -> JsonWriting.map(Map.of("code", value), generator, Imported::write),
                    parser);

            assertThat(whole).isEqualTo(new ObjectMapper().readTree("{\"code\":\"a\",\"more\":1}"));
        }
    }

    @Test
    void takesABareMapperWhereThereIsNone() throws IOException {
        try (JsonParser parser = new JsonFactory().createParser("{\"amount\":1}")) {
            parser.nextToken();
            assertThat(Imported.read(parser, Price.class)).isEqualTo(new Price(1, null));
        }
        var text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            Imported.write(new Price(1, null), generator);
        }
        assertThat(text).hasToString("{\"amount\":1,\"currency\":null}");
    }

    @Test
    void readsAnObjectThatTheParserHasEnteredAlready() throws IOException {
        try (JsonParser parser = started(new ObjectMapper(), "{\"amount\":1}")) {
            JsonReading.firstMember(parser);

            assertThat(Imported.read(parser, Price.class)).isEqualTo(new Price(1, null));
        }
    }

    @Test
    void namesThePathOfWhatDoesNotFit() throws IOException {
        try (JsonParser parser = started(new ObjectMapper(), "[{\"amount\":\"much\"}]")) {
            assertThatThrownBy(() -> JsonReading.list(parser, inner -> Imported.read(inner, Price.class)))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("the value at \"/0/amount\" is not one for Price");
        }
    }

    @Test
    void complainsOfNull() throws IOException {
        try (JsonParser parser = started(new ObjectMapper(), "[null]")) {
            assertThatThrownBy(() -> JsonReading.list(parser, inner -> Imported.read(inner, Price.class)))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("expected a value for Price at \"/0\", found null");
        }
    }

    @Test
    void complainsOfWhatACodecRefuses() throws IOException {
        try (JsonParser parser = started(new ObjectMapper(), "[\"today\"]")) {
            assertThatThrownBy(() -> JsonReading.list(
                            parser,
                            inner -> Imported.read(
                                    inner, LocalDate.class, each -> LocalDate.parse(each.getValueAsString()))))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("the value at \"/0\" is not one for LocalDate");
        }
    }

    /** Which would else make every value of a union an unknown one. */
    @Test
    void saysThatJacksonCannotReadAClassAtAll() throws IOException {
        try (JsonParser parser = started(new ObjectMapper(), "{\"text\":\"a\"}")) {
            assertThatThrownBy(() -> Imported.read(parser, Runnable.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("java.lang.Runnable")
                    .hasCauseInstanceOf(InvalidDefinitionException.class);
        }
    }

    private static JsonParser started(ObjectMapper mapper, String json) throws IOException {
        JsonParser parser = mapper.createParser(json);
        parser.nextToken();
        return parser;
    }

    private static String written(ObjectMapper mapper, Object value) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator generator = mapper.createGenerator(text)) {
            Imported.write(value, generator);
        }
        return text.toString();
    }
}
