package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.options.CodeStyle;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.OptionsReader;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validator of Jakarta Validation finds in generated types what does not fit the document. */
final class ValidationTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private static final String FITTING = """
            {"id": "ABC", "customer": {"name": "Ann"}, "lines": [{"amount": 1}], "total": 0, "attributes": {"a": 5},
            "image": "AQI="%s}""";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder = Path.of("");

    private static URLClassLoader classes = new URLClassLoader(new URL[0]);

    @BeforeAll
    static void compile() throws Exception {
        List<Path> folders = new GoldenClasses(folder).of(GoldenCase.named("validation"));
        var urls = new URL[] {
            folders.get(0).toUri().toURL(), folders.get(1).toUri().toURL()
        };
        classes = new URLClassLoader(urls, ValidationTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        classes.close();
        FACTORY.close();
    }

    @Test
    void findsNothingInWhatFits() throws Exception {
        assertThat(violations(FITTING.formatted("""
                        , "note": "xax", "path": "Order. \\"x\\", \\\\", "mail": "ann@example.com", "code": "12345",
                        "maybe": "1234", "count": 9999999999, "small": 10, "huge": 18446744073709551615, "below": -1.5,
                        "ratio": -0.5, "tags": ["a", "b"], "matrix": [[0, null]], "price": {"cents": 1},
                        "size": {"width": 1}, "span": [0, {"name": "Ann"}, "xy"], "contact": [{"name": "Ann"}]"""))).isEmpty();
    }

    @Test
    void findsNumbersOutOfBounds() throws Exception {
        assertThat(violations(FITTING.replace("\"total\": 0", "\"total\": 1000.5")
                        .formatted(
                                ", \"count\": 10000000000, \"small\": 0, \"huge\": 18446744073709551616, \"below\": 0.5,"
                                        + " \"ratio\": 0")))
                .containsExactly("below", "count", "huge", "ratio", "small", "total");
    }

    @Test
    void findsTextsThatAreTooLongOrMatchNothing() throws Exception {
        assertThat(violations(FITTING.replace("ABC", "abcdefghi")
                        .formatted(", \"note\": \"xyz\", \"path\": \"no\", \"mail\": \"no\", \"code\": \"123456\","
                                + " \"maybe\": \"12345\", \"kind\": \"order\"")))
                .containsExactly("code", "id", "mail", "maybe", "note", "path");
    }

    @Test
    void findsCollectionsOfAWrongSize() throws Exception {
        assertThat(violations(FITTING.replace("[{\"amount\": 1}]", "[]")
                        .replace("{\"a\": 5}", "{}")
                        .formatted(", \"tags\": [\"a\", \"b\", \"c\"], \"matrix\": [[], [1, 2, 3]]")))
                .containsExactly("attributes", "lines", "matrix[1].<list element>", "tags");
    }

    @Test
    void goesIntoWhatIsInside() throws Exception {
        assertThat(violations(FITTING.replace("\"Ann\"", "\"\"")
                        .replace("[{\"amount\": 1}]", "[{\"amount\": 1}, {\"amount\": 0, \"more\": {\"name\": \"\"}}]")
                        .replace("\"a\": 5", "\"a\": 6")
                        .formatted(", \"tags\": [\"\"], \"matrix\": [[-1]], \"size\": {\"width\": 0},"
                                + " \"price\": {\"cents\": 0}, \"prices\": [{\"cents\": 0}],"
                                + " \"span\": [-1, {\"name\": \"\"}, \"xy\"], \"contact\": [{\"name\": \"\"}]")))
                .containsExactly(
                        "attributes[a].<map value>",
                        "contact.value[0].name",
                        "customer.name",
                        "lines[1].additionalProperties[more].name",
                        "lines[1].amount",
                        "matrix[0].<list element>[0].<list element>",
                        "price.cents",
                        "prices[0].cents",
                        "size.width",
                        "span.customer.name",
                        "span.item1",
                        "tags[].<iterable element>");
    }

    /** An object with more members than a record can have holds them in another one. */
    @Test
    void findsTheMembersOfALargeObject() throws Exception {
        String members = IntStream.range(0, 300)
                .mapToObj(i -> "\"m%d\": {\"type\": \"string\", \"maxLength\": 1}".formatted(i))
                .collect(Collectors.joining(", "));
        String document = GeneratedModel.documentOf("""
                "Large": {"type": "object", "required": ["m0"], "properties": {%s, "inner": {"$ref": "#/components/schemas/Inner"}},
                "additionalProperties": {"$ref": "#/components/schemas/Inner"}},
                "Inner": {"type": "object", "properties": {"a": {"type": "integer", "minimum": 1}}}""".formatted(members));
        GeneratorOptions options =
                OptionsReader.read(new GivenOptions(Set.of()).put("validationAnnotations", "jakarta"));
        try (GeneratedModel model =
                GeneratedModel.of(document, options, folder.resolve("large"), InMemoryCompiler.jarOf(Valid.class))) {
            Object fitting = model.roundTrip("Large", "{\"m0\": \"a\", \"inner\": {\"a\": 1}}");
            assertThat(violations(fitting)).isEmpty();

            Object value = model.roundTrip(
                    "Large", "{\"m0\": \"ab\", \"m299\": \"abc\", \"inner\": {\"a\": 0}, \"other\": {\"a\": 0}}");

            assertThat(violations(value))
                    .containsExactly("additionalProperties[other].a", "members.inner.a", "members.m0", "members.m299");
        }
    }

    @Test
    void marksNothingUnlessTold() {
        assertThat(CodeStyle.DEFAULT.validation()).isEqualTo(dev.golemasyncapi.options.Validation.NONE);
        assertThat(GoldenCase.withoutRuntime(GoldenCase.named("validation").generate(GeneratorOptions.DEFAULT)))
                .allSatisfy((path, content) -> assertThat(content).doesNotContain("jakarta"));
    }

    private static Set<String> violations(String order) throws Exception {
        return violations(MAPPER.readValue(order, GoldenCase.named("validation").modelClass("Order", classes)));
    }

    private static Set<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
