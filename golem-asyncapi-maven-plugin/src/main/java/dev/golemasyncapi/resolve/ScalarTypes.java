package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.parse.NumberText;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of single values, by {@code type} and {@code format}. */
final class ScalarTypes {

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private ScalarTypes() {}

    /** The type of a schema that has one scalar {@code type}; empty for other types. */
    static Optional<ScalarType> of(String type, SchemaObjectSyntax schema) {
        String format = schema.values().format().map(Object::toString).orElse("");
        return switch (type) {
            case "string" -> Optional.of(string(format, schema.strings()));
            case "boolean" -> Optional.of(ScalarType.BOOLEAN);
            case "integer" -> Optional.of(integer(format, schema.numbers()));
            case "number" -> Optional.of(number(format));
            default -> Optional.empty();
        };
    }

    private static ScalarType string(String format, SchemaObjectSyntax.Strings strings) {
        boolean base64 = strings.contentEncoding()
                .map(Object::toString)
                .filter("base64"::equalsIgnoreCase)
                .isPresent();
        if (base64) {
            return ScalarType.BYTES;
        }
        return switch (format) {
            case "byte" -> ScalarType.BYTES;
            case "duration" -> ScalarType.DURATION;
            case "date-time" -> ScalarType.DATE_TIME;
            case "date" -> ScalarType.DATE;
            case "time" -> ScalarType.TIME;
            case "uuid" -> ScalarType.UUID;
            case "uri" -> ScalarType.URI;
            default -> ScalarType.STRING;
        };
    }

    private static ScalarType integer(String format, SchemaObjectSyntax.Numbers numbers) {
        boolean beyondLong = Stream.of(
                        numbers.minimum(), numbers.maximum(), numbers.exclusiveMinimum(), numbers.exclusiveMaximum())
                .flatMap(Optional::stream)
                .map(NumberText::value)
                .anyMatch(bound -> bound.compareTo(LONG_MIN) < 0 || bound.compareTo(LONG_MAX) > 0);
        if (beyondLong || format.equals("uint64")) {
            return ScalarType.BIG_INTEGER;
        }
        return format.equals("int32") ? ScalarType.INT32 : ScalarType.INT64;
    }

    private static ScalarType number(String format) {
        return switch (format) {
            case "float" -> ScalarType.FLOAT;
            case "double" -> ScalarType.DOUBLE;
            default -> ScalarType.DECIMAL;
        };
    }
}
