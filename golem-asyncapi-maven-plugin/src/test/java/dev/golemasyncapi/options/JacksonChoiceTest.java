package dev.golemasyncapi.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version of Jackson is taken for which project, and what its user is told. */
class JacksonChoiceTest {

    private static final String DATABIND_2 = "com.fasterxml.jackson.core:jackson-databind";
    private static final String DATABIND_3 = "tools.jackson.core:jackson-databind";

    @ParameterizedTest
    @CsvSource({
        "auto, 2, JACKSON_2",
        "auto, 3, JACKSON_3",
        "auto, 23, JACKSON_2",
        "auto, '', JACKSON_2",
        ", 3, JACKSON_3",
        "2, 3, JACKSON_2",
        "' 3 ', 2, JACKSON_3"
    })
    void takesWhatTheProjectDeclaresUnlessTold(String chosen, String declared, JacksonVersion expected)
            throws InvalidOptionException {
        GivenOptions given = declaring(declared).put("jacksonVersion", chosen);

        assertThat(OptionsReader.read(given).jackson()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"auto, 2", "auto, 3", "2, 23", "3, 23", "2, ''", "3, ''"})
    void saysNothingWhereItIsClear(String chosen, String declared) {
        assertThat(JacksonChoice.remark(declaring(declared).put("jacksonVersion", chosen)))
                .isEmpty();
    }

    @Test
    void saysWhatItTakesOfBoth() {
        assertThat(JacksonChoice.remark(declaring("23")))
                .contains("the project declares both Jackson 2 and Jackson 3; the code is generated for Jackson 2."
                        + " Choose with <jacksonVersion>2</jacksonVersion> or <jacksonVersion>3</jacksonVersion>");
    }

    @Test
    void saysWhatToAddWhereThereIsNone() {
        assertThat(JacksonChoice.remark(declaring("")).orElseThrow())
                .startsWith("the project declares no jackson-databind, which the generated code needs; it is generated"
                        + " for Jackson 2. ")
                .endsWith("""
                        <dependency>
                          <groupId>com.fasterxml.jackson.core</groupId>
                          <artifactId>jackson-databind</artifactId>
                          <version>%s</version>
                        </dependency>""".formatted(PackageVersion.VERSION));
    }

    @Test
    void refusesOtherVersions() {
        assertThatThrownBy(() -> OptionsReader.read(declaring("2").put("jacksonVersion", "2.15")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("jacksonVersion: '2.15' is none of auto, 2, 3")
                .hasMessageContaining("<jacksonVersion>auto</jacksonVersion>");
    }

    private static GivenOptions declaring(String versions) {
        return new GivenOptions(
                switch (versions) {
                    case "2" -> Set.of(DATABIND_2);
                    case "3" -> Set.of(DATABIND_3);
                    case "23" -> Set.of(DATABIND_2, DATABIND_3);
                    default -> Set.of("org.slf4j:slf4j-api");
                });
    }
}
