package dev.golemasyncapi.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the style of what the user wrote. */
final class StyleReader {

    private static final String JSPECIFY = "org.jspecify:jspecify";
    private static final String DECLARATION = "declaration:";
    private static final Pattern ANNOTATION = Pattern.compile("@?([^()\\s]+)\\s*(?:\\((.*)\\))?", Pattern.DOTALL);

    private final OptionValues values;

    StyleReader(OptionValues values) {
        this.values = values;
    }

    CodeStyle read() throws InvalidOptionException {
        CodeStyle otherwise = CodeStyle.DEFAULT;
        return new CodeStyle(
                values.flag("generatedAnnotation", otherwise.generatedAnnotation()),
                values.given()
                        .value("fileHeader")
                        .map(text -> text.strip().lines().map(String::strip).toList())
                        .orElse(otherwise.fileHeader()),
                nullness(),
                values.flag("builders", otherwise.builders()),
                values.flag("withers", otherwise.withers()),
                values.oneOf("visibility", List.of("public", "package"))
                        .map("package"::equals)
                        .orElse(otherwise.packagePrivate()),
                annotations(),
                interfaces(),
                values.oneOf("validationAnnotations", List.of("none", "jakarta"))
                        .map(value -> Validation.valueOf(value.toUpperCase(Locale.ROOT)))
                        .orElse(otherwise.validation()));
    }

    private Nullness nullness() throws InvalidOptionException {
        String parameter = "nullnessAnnotations";
        String value = values.given().value(parameter).map(String::strip).orElse("auto");
        return switch (value) {
            case "auto" -> values.given().declares(JSPECIFY) ? Nullness.JSPECIFY : Nullness.OWN;
            case "jspecify" -> Nullness.JSPECIFY;
            case "own" -> Nullness.OWN;
            case "none" -> Nullness.NONE;
            default -> named(parameter, value);
        };
    }

    private static Nullness named(String parameter, String value) throws InvalidOptionException {
        boolean ofDeclarations = value.startsWith(DECLARATION);
        String name = OptionValues.qualifiedName(
                parameter,
                ofDeclarations ? value.substring(DECLARATION.length()) : value,
                "an annotation, and none of auto, jspecify, own, none,",
                OptionValues.element(parameter, "jspecify"));
        return ofDeclarations ? Nullness.byDeclaration(name) : Nullness.by(name);
    }

    private List<TypeAddition> annotations() throws InvalidOptionException {
        String parameter = "schemaAnnotations";
        String example = OptionValues.list(parameter, "Order=@com.acme.Audited(level = 2)");
        var additions = new ArrayList<TypeAddition>();
        for (Pair pair : Pair.of(parameter, values.given().values(parameter), example)) {
            Matcher annotation = ANNOTATION.matcher(pair.value());
            String text = annotation.matches() ? annotation.group(1) : pair.value();
            String name = OptionValues.qualifiedName(parameter, text, "an annotation", example);
            String arguments = annotation.group(2);
            additions.add(new TypeAddition(new Glob(pair.key()), name, arguments == null ? "" : arguments.strip()));
        }
        return additions;
    }

    private List<TypeAddition> interfaces() throws InvalidOptionException {
        String parameter = "schemaInterfaces";
        String example = OptionValues.list(parameter, "Order=com.acme.HasId");
        var additions = new ArrayList<TypeAddition>();
        for (Pair pair : Pair.of(parameter, values.given().values(parameter), example)) {
            String name = OptionValues.qualifiedName(parameter, pair.value(), "an interface", example);
            additions.add(new TypeAddition(new Glob(pair.key()), name, ""));
        }
        return additions;
    }
}
