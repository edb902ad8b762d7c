package dev.golemasyncapi.options;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.List;

/** Makes options of what the user wrote, and says what is meant where that is nothing. */
public final class OptionsReader {

    /** All parameters that are read here. */
    private static final List<String> NAMES = List.of(
            "parts",
            "perspective",
            "includeChannels",
            "includeOperations",
            "includeMessages",
            "generatedAnnotation",
            "fileHeader",
            "nullnessAnnotations",
            "builders",
            "withers",
            "visibility",
            "schemaAnnotations",
            "schemaInterfaces");

    private OptionsReader() {}

    /** The options that the user chose. */
    public static GeneratorOptions read(GivenOptions given) throws InvalidOptionException {
        for (String name : given.names()) {
            if (!NAMES.contains(name)) {
                throw new InvalidOptionException(
                        name,
                        "there is no such parameter",
                        Suggestions.nearest(name, NAMES).orElse(NAMES.get(0)));
            }
        }
        var values = new OptionValues(given);
        return GeneratorOptions.DEFAULT
                .withContents(new ContentsReader(values).read())
                .withStyle(new StyleReader(values).read());
    }
}
