package dev.golemasyncapi.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether generated code has annotations for a validator, and what a user is told whose project lacks them. */
class ValidationTest {

    @Test
    void isNoneUnlessTold() throws InvalidOptionException {
        assertThat(OptionsReader.read(declaring("jakarta.validation:jakarta.validation-api"))
                        .style()
                        .validation())
                .isEqualTo(Validation.NONE);
    }

    @Test
    void refusesOtherAnnotations() {
        GivenOptions given = declaring("a:b").put("validationAnnotations", "javax");

        assertThatThrownBy(() -> OptionsReader.read(given))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("validationAnnotations: 'javax' is none of none, jakarta");
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta, jakarta.validation:jakarta.validation-api",
        "jakarta, org.hibernate.validator:hibernate-validator",
        "jakarta, org.springframework.boot:spring-boot-starter-validation",
        "none, org.slf4j:slf4j-api",
        ", org.slf4j:slf4j-api"
    })
    void saysNothingWhereNothingIsMissing(String value, String dependency) {
        assertThat(NeededDependencies.remarks(declaring(dependency).put("validationAnnotations", value)))
                .isEmpty();
    }

    @Test
    void saysWhatToAddWhereTheAnnotationsAreMissing() throws Exception {
        assertThat(NeededDependencies.remarks(
                        declaring("org.slf4j:slf4j-api").put("validationAnnotations", " jakarta ")))
                .singleElement()
                .asString()
                .startsWith("validationAnnotations: the project declares no jakarta.validation-api, which the generated"
                        + " code needs.")
                .endsWith("""
                        <dependency>
                          <groupId>jakarta.validation</groupId>
                          <artifactId>jakarta.validation-api</artifactId>
                          <version>%s</version>
                        </dependency>""".formatted(testedVersion()));
    }

    private static String testedVersion() throws Exception {
        Path jar = Path.of(
                Valid.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return jar.getFileName().toString().replaceAll("^jakarta\\.validation-api-|\\.jar$", "");
    }

    private static GivenOptions declaring(String dependency) {
        return new GivenOptions(Set.of("com.fasterxml.jackson.core:jackson-databind", dependency));
    }
}
