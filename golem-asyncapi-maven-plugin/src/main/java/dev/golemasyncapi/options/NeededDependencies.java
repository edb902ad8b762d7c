package dev.golemasyncapi.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the generated code needs from the user's project and may not find there. */
public final class NeededDependencies {

    /** What the generated code is tested with, for users to paste. */
    static final String TESTED_JSPECIFY = "1.0.1";

    /** What the generated code is tested with, for users to paste. */
    static final String TESTED_VALIDATION = "3.1.1";

    private static final String JSPECIFY_GROUP = "org.jspecify";
    private static final String JSPECIFY = "jspecify";

    private static final String VALIDATION_GROUP = "jakarta.validation";
    private static final String VALIDATION = "jakarta.validation-api";

    /** What brings the annotations of Jakarta Validation along. */
    private static final Set<String> VALIDATORS = Set.of(
            VALIDATION_GROUP + ":" + VALIDATION,
            "org.hibernate.validator:hibernate-validator",
            "org.springframework.boot:spring-boot-starter-validation",
            "org.apache.bval:bval-jsr",
            "io.quarkus:quarkus-hibernate-validator",
            "io.micronaut.validation:micronaut-validation",
            "jakarta.platform:jakarta.jakartaee-api",
            "jakarta.platform:jakarta.jakartaee-web-api");

    private NeededDependencies() {}

    /** What to tell a user whose project declares less than that; it may come by way of another dependency. */
    public static List<String> remarks(GivenOptions given) {
        List<String> remarks = new ArrayList<>();
        JacksonChoice.remark(given).ifPresent(remarks::add);
        jspecify(given).ifPresent(remarks::add);
        validation(given).ifPresent(remarks::add);
        return remarks;
    }

    private static Optional<String> jspecify(GivenOptions given) {
        boolean wanted = given.value("nullnessAnnotations")
                .filter(value -> value.strip().equals(JSPECIFY))
                .isPresent();
        if (!wanted || given.declares(JSPECIFY_GROUP + ":" + JSPECIFY)) {
            return Optional.empty();
        }
        return Optional.of(
                "nullnessAnnotations: the project declares no " + JSPECIFY + ", which the generated code needs."
                        + " Unless it comes by way of another dependency, add\n"
                        + element(given, JSPECIFY_GROUP, JSPECIFY, TESTED_JSPECIFY));
    }

    private static Optional<String> validation(GivenOptions given) {
        boolean wanted = given.value("validationAnnotations")
                .filter(value -> value.strip().equals("jakarta"))
                .isPresent();
        if (!wanted || VALIDATORS.stream().anyMatch(given::declares)) {
            return Optional.empty();
        }
        return Optional.of("validationAnnotations: the project declares no " + VALIDATION
                + ", which the generated code needs. Unless it comes by way of another dependency, add\n"
                + element(given, VALIDATION_GROUP, VALIDATION, TESTED_VALIDATION));
    }

    /** A dependency as it stands in a pom; without its version where the project manages that already. */
    static String element(GivenOptions given, String group, String artifact, String version) {
        String element = """
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                """.formatted(group, artifact);
        boolean managed = given.manages(group + ":" + artifact);
        return element + (managed ? "" : "  <version>" + version + "</version>\n") + "</dependency>";
    }
}
