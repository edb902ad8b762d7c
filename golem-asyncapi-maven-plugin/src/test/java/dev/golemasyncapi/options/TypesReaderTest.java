package dev.golemasyncapi.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types users can choose for which values, and what they are told where it is nothing. */
class TypesReaderTest {

    @Test
    void takesNoChoiceForTheDefault() throws InvalidOptionException {
        assertThat(OptionsReader.read(given()).types()).isEqualTo(TypeChoices.DEFAULT);
    }

    @Test
    void knowsTypesOfTheJdkByTheirNames() throws InvalidOptionException {
        GivenOptions given = given().put(
                        "typeMappings",
                        List.of("integer = int", "number:float=java.lang.Double", "#/a=b=java.lang.String"));

        assertThat(OptionsReader.read(given).types().typeMappings())
                .containsExactly(
                        entry("integer", JdkType.INTEGER),
                        entry("number:float", JdkType.DOUBLE),
                        entry("#/a=b", JdkType.STRING));
    }

    @Test
    void takesClassesOfTheUserWithAndWithoutACodec() throws InvalidOptionException {
        GivenOptions given = given().put(
                        "importMappings",
                        List.of("Money=com.acme.Money", "Date = java.util.Date  with  com.acme.Dates.Codec"));

        assertThat(OptionsReader.read(given).types().importMappings())
                .containsExactly(
                        entry("Money", new OwnType("com.acme.Money", Optional.empty())),
                        entry("Date", new OwnType("java.util.Date", Optional.of("com.acme.Dates.Codec"))));
    }

    @Test
    void takesTheTypesOfTimesAndDecimals() throws InvalidOptionException {
        GivenOptions given = given().put("dateTimeType", "Instant").put("decimalType", "double");

        assertThat(OptionsReader.read(given).types().instants()).isTrue();
        assertThat(OptionsReader.read(given).types().doubles()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "date-time | typeMappings: 'date-time' is not of the form KEY=TYPE",
                "date-time=Instant | that generated code can read and write by itself: did you mean 'java.time.Instant'?",
                "date-time=java.util.Date | <typeMapping>date-time=java.util.Date with com.acme.TheCodec</typeMapping>",
                "uri=java.net.URL | did you mean 'java.net.URI'?",
                "money=com.acme.Box<String> | 'com.acme.Box<String>' is not the name of a class with its package",
                "money=com.acme.Money with Codec | 'Codec' is not the name of a class with its package",
                "array=com.acme.Prices | 'array' stands for values of many kinds",
                "object:money=com.acme.Money | 'object:money' stands for values of many kinds",
                "text:money=com.acme.Money | 'text:money' is none of TYPE, FORMAT, TYPE:FORMAT and #/PLACE",
                "string:=com.acme.Money | 'string:' is none of TYPE"
            })
    void saysWhatIsWrongWithAMapping(String mapping, String message) {
        assertThatThrownBy(() -> OptionsReader.read(given().put("typeMappings", mapping)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesTwoTypesForOneKey() {
        GivenOptions given = given().put("importMappings", List.of("Money=com.acme.Money", "Money=com.acme.Price"));

        assertThatThrownBy(() -> OptionsReader.read(given))
                .hasMessage("importMappings: there are two types for 'Money'\nIn the pom, such as:"
                        + " <importMappings><importMapping>Money=com.acme.Money</importMapping></importMappings>");
    }

    @Test
    void refusesOtherTypesOfTimes() {
        assertThatThrownBy(() -> OptionsReader.read(given().put("dateTimeType", "ZonedDateTime")))
                .hasMessageContaining("dateTimeType: 'ZonedDateTime' is none of OffsetDateTime, Instant");
    }

    private static GivenOptions given() {
        return new GivenOptions(Set.of());
    }
}
