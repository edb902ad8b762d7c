package dev.golemasyncapi.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeededDependenciesTest {

    private static final String JACKSON = "com.fasterxml.jackson.core:jackson-databind";

    @Test
    void areThere() {
        GivenOptions given = new GivenOptions(Set.of(JACKSON, "org.jspecify:jspecify"), Set.of());

        assertThat(NeededDependencies.remarks(given.put("nullnessAnnotations", "jspecify")))
                .isEmpty();
    }

    @Test
    void areToldWithoutTheVersionThatTheProjectManages() {
        GivenOptions given = new GivenOptions(Set.of(), Set.of(JACKSON));

        assertThat(NeededDependencies.remarks(given)).singleElement().asString().endsWith("""
                        <dependency>
                          <groupId>com.fasterxml.jackson.core</groupId>
                          <artifactId>jackson-databind</artifactId>
                        </dependency>""");
    }

    @Test
    void areThoseOfTheAnnotationsThatWereChosen() throws IOException {
        GivenOptions given = new GivenOptions(Set.of(JACKSON), Set.of());
        String version =
                Files.readString(Path.of("../pom.xml")).replaceAll("(?s).*<version\\.jspecify>([^<]+)<.*", "$1");

        assertThat(NeededDependencies.remarks(given.put("nullnessAnnotations", "jspecify")))
                .singleElement()
                .asString()
                .startsWith("nullnessAnnotations: the project declares no jspecify, which the generated code needs.")
                .endsWith("""
                        <dependency>
                          <groupId>org.jspecify</groupId>
                          <artifactId>jspecify</artifactId>
                          <version>%s</version>
                        </dependency>""".formatted(version));
    }
}
