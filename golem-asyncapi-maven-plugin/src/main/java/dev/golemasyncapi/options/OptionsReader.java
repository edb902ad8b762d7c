package dev.golemasyncapi.options;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes options of what the user wrote, and says what is meant where that is nothing. */
public final class OptionsReader {

    /** All parameters that are read here. */
    private static final List<String> NAMES = List.of(
            "parts",
            "perspective",
            "includeChannels",
            "includeOperations",
            "includeMessages",
            "testKit",
            "generatedAnnotation",
            "fileHeader",
            "nullnessAnnotations",
            "builders",
            "withers",
            "visibility",
            "schemaAnnotations",
            "schemaInterfaces",
            "validationAnnotations",
            "nameMappings",
            "typeMappings",
            "importMappings",
            "dateTimeType",
            "decimalType",
            "jacksonVersion");

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
                .withStyle(new StyleReader(values).read())
                .withTypes(new TypesReader(values).read())
                .withNameMappings(nameMappings(given))
                .withJackson(JacksonChoice.read(values));
    }

    /** What a name is for may have equals signs in it, and a name has none. */
    private static Map<String, String> nameMappings(GivenOptions given) throws InvalidOptionException {
        var names = new LinkedHashMap<String, String>();
        for (String entry : given.values("nameMappings")) {
            int equals = entry.lastIndexOf('=');
            String key = equals < 0 ? "" : entry.substring(0, equals).strip();
            String name = entry.substring(equals + 1).strip();
            String example = OptionValues.list("nameMappings", "#/components/schemas/foo=Bar");
            if (key.isEmpty() || name.isEmpty()) {
                throw new InvalidOptionException(
                        "nameMappings", "'" + entry + "' is not of the form KEY=NAME", example);
            }
            if (names.put(key, name) != null) {
                throw new InvalidOptionException("nameMappings", "there are two names for '" + key + "'", example);
            }
        }
        return names;
    }
}
