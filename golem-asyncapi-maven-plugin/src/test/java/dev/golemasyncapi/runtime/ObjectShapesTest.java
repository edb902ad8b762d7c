package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.golemasyncapi.runtime.ObjectShapes.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectShapesTest {

    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("t", Kind.STRING)
            .constant("t", "a")
            .optional("more", Kind.BOOLEAN)
            .shape(1, true)
            .required("t", Kind.STRING)
            .shape(2, true)
            .required("t", Kind.STRING)
            .listed("t", "b", "c")
            .shape(3, true)
            .required("t", Kind.INTEGER, Kind.FRACTION)
            .constant("t", "2.5")
            .shape(4, true)
            .required("t", Kind.BOOLEAN)
            .constant("t", "true")
            .shape(5, false)
            .required("x", Kind.INTEGER)
            .listed("x", "1")
            .shape(6, false)
            .required("y", Kind.INTEGER, Kind.FRACTION)
            .listed("y", "0.5");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'t': 'a'} | 0",
                "{'t': 'a', 'more': true} | 0",
                "{'t': 'b'} | 2",
                "{'t': 'z'} | 1",
                "{'t': 'b', 'more': true} | 2",
                "{'t': 2.50} | 3",
                "{'t': 25e-1} | 3",
                "{'t': 2} | -1",
                "{'t': '2.5'} | 1",
                "{'t': true} | 4",
                "{'t': false} | -1",
                "{'t': null} | -1",
                "{'x': 1} | 5",
                "{'x': 2} | 5",
                "{'y': 0.50} | 6",
                "{'y': 1e2000} | 6",
                "{'x': 1, 'y': 1} | -1",
                "{} | -1",
            })
    void takesTheKindThatNamesMostOfTheMembersAndListsTheirValues(String object, int kind) throws Exception {
        String json = object.replace('\'', '"');

        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            assertThat(SHAPES.bestFit(JsonReading.node(parser))).isEqualTo(kind);
        }
    }
}
