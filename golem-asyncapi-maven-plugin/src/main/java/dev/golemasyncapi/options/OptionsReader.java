package dev.golemasyncapi.options;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.List;
import java.util.Optional;

/** Makes options of what the user wrote, and says what is meant where that is nothing. */
public final class OptionsReader {

    private final GivenOptions given;

    private OptionsReader(GivenOptions given) {
        this.given = given;
    }

    /** The options that the user chose. */
    public static GeneratorOptions read(GivenOptions given) throws InvalidOptionException {
        return new OptionsReader(given).read();
    }

    private GeneratorOptions read() throws InvalidOptionException {
        return GeneratorOptions.DEFAULT.withStyle(style());
    }

    private CodeStyle style() throws InvalidOptionException {
        return CodeStyle.DEFAULT
                .withGeneratedAnnotation(flag("generatedAnnotation", CodeStyle.DEFAULT.generatedAnnotation()))
                .withFileHeader(given.value("fileHeader")
                        .map(text -> text.strip().lines().toList())
                        .orElse(CodeStyle.DEFAULT.fileHeader()));
    }

    private boolean flag(String parameter, boolean otherwise) throws InvalidOptionException {
        return oneOf(parameter, List.of("true", "false")).map("true"::equals).orElse(otherwise);
    }

    /** The value of a parameter that has one of a few. */
    private Optional<String> oneOf(String parameter, List<String> allowed) throws InvalidOptionException {
        Optional<String> value = given.value(parameter).map(String::strip);
        if (value.isPresent() && !allowed.contains(value.get())) {
            String hint = Suggestions.nearest(value.get(), allowed)
                    .map(near -> ": did you mean '" + near + "'?")
                    .orElse("");
            throw new InvalidOptionException(
                    parameter,
                    "'" + value.get() + "' is none of " + String.join(", ", allowed) + hint,
                    "<" + parameter + ">" + allowed.get(0) + "</" + parameter + ">");
        }
        return value;
    }
}
