package dev.golemasyncapi.options;

import java.util.List;
import java.util.Optional;

/** Which version of Jackson the generated code stands on: the one that the user's project declares, unless told. */
public final class JacksonChoice {

    private static final String PARAMETER = "jacksonVersion";
    private static final String ARTIFACT = "jackson-databind";
    private static final String GROUP_2 = "com.fasterxml.jackson.core";
    private static final String GROUP_3 = "tools.jackson.core";

    /** What the generated code is tested with, for users to paste. */
    static final String TESTED_VERSION = "2.23.0";

    private JacksonChoice() {}

    /** The version for a project. Where it declares both, adding Jackson 3 has not changed what was generated. */
    static JacksonVersion read(OptionValues values) throws InvalidOptionException {
        GivenOptions given = values.given();
        String value = values.oneOf(PARAMETER, List.of("auto", "2", "3")).orElse("auto");
        boolean three = value.equals("3") || (value.equals("auto") && declares3(given) && !declares2(given));
        return three ? JacksonVersion.JACKSON_3 : JacksonVersion.JACKSON_2;
    }

    /** What to tell a user whose project does not say which version it is to be. */
    static Optional<String> remark(GivenOptions given) {
        boolean chosen = given.value(PARAMETER)
                .filter(value -> !value.strip().equals("auto"))
                .isPresent();
        if (chosen || declares2(given) != declares3(given)) {
            return Optional.empty();
        }
        return Optional.of(
                declares2(given)
                        ? "the project declares both Jackson 2 and Jackson 3; the code is generated for Jackson 2. Choose with "
                                + OptionValues.element(PARAMETER, "2") + " or " + OptionValues.element(PARAMETER, "3")
                        : "the project declares no " + ARTIFACT
                                + ", which the generated code needs; it is generated for "
                                + "Jackson 2. Add the dependency, or say which one comes from elsewhere with "
                                + OptionValues.element(PARAMETER, "2") + " or " + OptionValues.element(PARAMETER, "3")
                                + "\n" + NeededDependencies.element(given, GROUP_2, ARTIFACT, TESTED_VERSION));
    }

    private static boolean declares2(GivenOptions given) {
        return given.declares(GROUP_2 + ":" + ARTIFACT);
    }

    private static boolean declares3(GivenOptions given) {
        return given.declares(GROUP_3 + ":" + ARTIFACT);
    }
}
