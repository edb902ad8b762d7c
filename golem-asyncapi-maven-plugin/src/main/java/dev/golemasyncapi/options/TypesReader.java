package dev.golemasyncapi.options;

import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the choice of types of what the user wrote. */
final class TypesReader {

    private static final String TYPES = "typeMappings";
    private static final String IMPORTS = "importMappings";
    private static final Pattern WITH = Pattern.compile("\\s+with\\s+");

    /** The types of JSON Schema whose values are single ones. */
    private static final List<String> SINGLE = List.of("string", "integer", "number", "boolean");

    private static final List<String> OTHERS = List.of("array", "object", "null");

    private final OptionValues values;

    TypesReader(OptionValues values) {
        this.values = values;
    }

    TypeChoices read() throws InvalidOptionException {
        String example = OptionValues.list(TYPES, "string:money=com.acme.Money");
        Map<String, TypeChoice> types = mappings(TYPES, example);
        for (String key : types.keySet()) {
            checkKey(key, example);
        }
        return new TypeChoices(
                types,
                mappings(IMPORTS, OptionValues.list(IMPORTS, "Money=com.acme.Money")),
                is("dateTimeType", "Instant", "OffsetDateTime"),
                is("decimalType", "double", "BigDecimal"));
    }

    private boolean is(String parameter, String other, String usual) throws InvalidOptionException {
        return values.oneOf(parameter, List.of(usual, other)).equals(Optional.of(other));
    }

    /** What a type is for may have equals signs in it, and a type has none. */
    private Map<String, TypeChoice> mappings(String parameter, String example) throws InvalidOptionException {
        var choices = new LinkedHashMap<String, TypeChoice>();
        for (String entry : values.given().values(parameter)) {
            int equals = entry.lastIndexOf('=');
            String key = equals < 0 ? "" : entry.substring(0, equals).strip();
            String type = entry.substring(equals + 1).strip();
            if (key.isEmpty() || type.isEmpty()) {
                throw new InvalidOptionException(
                        parameter, "'" + entry.strip() + "' is not of the form KEY=TYPE", example);
            }
            if (choices.put(key, choice(parameter, type, key)) != null) {
                throw new InvalidOptionException(parameter, "there are two types for '" + key + "'", example);
            }
        }
        return choices;
    }

    private static TypeChoice choice(String parameter, String text, String key) throws InvalidOptionException {
        List<String> words = List.of(WITH.split(text, 2));
        String name = words.get(0);
        String example = OptionValues.list(parameter, key + "=com.acme.Money");
        if (words.size() == 2) {
            String codec = OptionValues.qualifiedName(parameter, words.get(1), "a class", example);
            return new OwnType(OptionValues.qualifiedName(parameter, name, "a class", example), Optional.of(codec));
        }
        Optional<JdkType> known = JdkType.named(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (name.startsWith("java.") || !name.contains(".")) {
            throw unknown(parameter, name, key);
        }
        return new OwnType(OptionValues.qualifiedName(parameter, name, "a class", example), Optional.empty());
    }

    private static InvalidOptionException unknown(String parameter, String name, String key) {
        String nearest = JdkType.all().stream()
                .filter(type -> type.endsWith("." + name))
                .findFirst()
                .or(() -> Suggestions.nearest(name, JdkType.all()))
                .map(near -> ": did you mean '" + near + "'?")
                .orElse("; those that it can are " + String.join(", ", JdkType.all())
                        + "; any other needs a class that reads and writes it");
        return new InvalidOptionException(
                parameter,
                "'" + name + "' is no type that generated code can read and write by itself" + nearest,
                OptionValues.list(
                        parameter,
                        key + "=" + (name.contains(".") ? name : "com.acme." + name) + " with com.acme.TheCodec"));
    }

    private static void checkKey(String key, String example) throws InvalidOptionException {
        if (key.contains("#/")) {
            return;
        }
        int colon = key.indexOf(':');
        String type = colon < 0 ? key : key.substring(0, colon);
        if (OTHERS.contains(type)) {
            throw new InvalidOptionException(
                    TYPES,
                    "'" + key + "' stands for values of many kinds; name the schema by its place, or its component in "
                            + IMPORTS,
                    OptionValues.list(TYPES, "#/components/schemas/Money=com.acme.Money"));
        }
        if (colon >= 0 && (!SINGLE.contains(type) || key.length() == colon + 1)) {
            throw new InvalidOptionException(
                    TYPES,
                    "'" + key + "' is none of TYPE, FORMAT, TYPE:FORMAT and #/PLACE, where a TYPE is one of "
                            + String.join(", ", SINGLE),
                    example);
        }
    }
}
