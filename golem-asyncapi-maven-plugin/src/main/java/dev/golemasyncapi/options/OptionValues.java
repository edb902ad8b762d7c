package dev.golemasyncapi.options;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of parameters by their forms. */
final class OptionValues {

    private static final Pattern QUALIFIED_NAME =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
                    + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)+");

    private final GivenOptions given;

    OptionValues(GivenOptions given) {
        this.given = given;
    }

    GivenOptions given() {
        return given;
    }

    boolean flag(String parameter, boolean otherwise) throws InvalidOptionException {
        return oneOf(parameter, List.of("true", "false")).map("true"::equals).orElse(otherwise);
    }

    /** The value of a parameter that has one of a few. */
    Optional<String> oneOf(String parameter, List<String> allowed) throws InvalidOptionException {
        Optional<String> value = given.value(parameter).map(String::strip);
        if (value.isPresent() && !allowed.contains(value.get())) {
            String hint = Suggestions.nearest(value.get(), allowed)
                    .map(near -> ": did you mean '" + near + "'?")
                    .orElse("");
            throw new InvalidOptionException(
                    parameter,
                    "'" + value.get() + "' is none of " + String.join(", ", allowed) + hint,
                    element(parameter, allowed.get(0)));
        }
        return value;
    }

    /** A name with the package of what it names. */
    static String qualifiedName(String parameter, String name, String what, String example)
            throws InvalidOptionException {
        if (!QUALIFIED_NAME.matcher(name).matches()) {
            throw new InvalidOptionException(
                    parameter, "'" + name + "' is not the name of " + what + " with its package", example);
        }
        return name;
    }

    /** An element of a pom. */
    static String element(String parameter, String value) {
        return "<" + parameter + ">" + value + "</" + parameter + ">";
    }

    /** An element of a pom with a list in it. */
    static String list(String parameter, String value) {
        String each = parameter.endsWith("ies") ? parameter.replaceAll("ies$", "y") : parameter.replaceAll("s$", "");
        return element(parameter, element(each, value));
    }
}
