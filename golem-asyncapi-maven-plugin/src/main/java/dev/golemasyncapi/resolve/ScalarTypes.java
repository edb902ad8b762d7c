package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.NumberText;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of single values, by {@code type} and {@code format}. */
final class ScalarTypes {

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Set<ScalarType> TEXTS = EnumSet.of(
            ScalarType.STRING,
            ScalarType.DATE_TIME,
            ScalarType.DATE,
            ScalarType.TIME,
            ScalarType.DURATION,
            ScalarType.BYTES,
            ScalarType.UUID,
            ScalarType.URI,
            ScalarType.INSTANT,
            ScalarType.ZONED_DATE_TIME,
            ScalarType.LOCAL_DATE_TIME,
            ScalarType.LOCAL_TIME,
            ScalarType.CLOCK_DURATION,
            ScalarType.PERIOD,
            ScalarType.YEAR_MONTH,
            ScalarType.ZONE_ID,
            ScalarType.CURRENCY,
            ScalarType.TEXT_INT32,
            ScalarType.TEXT_INT64,
            ScalarType.TEXT_BIG_INTEGER,
            ScalarType.TEXT_DECIMAL);

    /** Each holds the values of those before it. */
    private static final List<ScalarType> INTEGERS =
            List.of(ScalarType.INT32, ScalarType.INT64, ScalarType.BIG_INTEGER);

    /** Formats that ask for a type that would be theirs anyway. */
    private static final Set<String> USUAL = Set.of("string:string", "integer:int64", "number:decimal");

    private ScalarTypes() {}

    /** Whether a type is that of the values of a JSON type, and no format asks for it. */
    static boolean isPlain(String jsonType, String format, ScalarType type) {
        return !USUAL.contains(jsonType + ":" + format)
                && switch (type) {
                    case STRING, BOOLEAN, INT64, DECIMAL -> true;
                    default -> false;
                };
    }

    /** The type of a schema that has one scalar {@code type}; empty for other types. */
    static Optional<ScalarType> of(String type, SchemaObjectSyntax schema) {
        // A constant is written as the document has it, which other forms of the same value would not be.
        boolean constant = schema.values().constant().isPresent();
        String format = schema.values()
                .format()
                .filter(unused -> !constant)
                .map(Object::toString)
                .orElse("");
        return switch (type) {
            case "string" -> Optional.of(constant ? ScalarType.STRING : string(format, schema.strings()));
            case "boolean" -> Optional.of(ScalarType.BOOLEAN);
            case "integer" -> Optional.of(integer(format, schema));
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

    private static ScalarType integer(String format, SchemaObjectSyntax schema) {
        if (isBeyondLong(schema)) {
            return ScalarType.BIG_INTEGER;
        }
        boolean small = format.equals("int32") && spokenOf(schema).allMatch(ScalarTypes::isInt);
        return small ? ScalarType.INT32 : ScalarType.INT64;
    }

    /** Whether a schema speaks of integers that have no room in 64 bits. */
    static boolean isBeyondLong(SchemaObjectSyntax schema) {
        SchemaObjectSyntax.Numbers numbers = schema.numbers();
        boolean beyondBounds = numbers.exclusiveMinimum()
                        .filter(least -> least.value().compareTo(LONG_MAX) >= 0)
                        .isPresent()
                || numbers.exclusiveMaximum()
                        .filter(most -> most.value().compareTo(LONG_MIN) <= 0)
                        .isPresent();
        return beyondBounds
                || spokenOf(schema).anyMatch(number -> number.compareTo(LONG_MIN) < 0 || number.compareTo(LONG_MAX) > 0)
                || schema.values()
                        .format()
                        .filter(format -> format.toString().equals("uint64"))
                        .isPresent();
    }

    /** The numbers that a schema speaks of. */
    private static Stream<BigDecimal> spokenOf(SchemaObjectSyntax schema) {
        SchemaObjectSyntax.Numbers numbers = schema.numbers();
        Stream<BigDecimal> bounds = Stream.of(
                        numbers.minimum(),
                        numbers.maximum(),
                        numbers.exclusiveMinimum(),
                        numbers.exclusiveMaximum(),
                        numbers.multipleOf())
                .flatMap(Optional::stream)
                .map(NumberText::value);
        Stream<BigDecimal> constant = schema.values().constant().stream()
                .filter(Scalar.class::isInstance)
                .flatMap(value -> ((Scalar) value).number().stream());
        return Stream.concat(bounds, constant);
    }

    private static boolean isInt(BigDecimal number) {
        return number.compareTo(INT_MIN) >= 0 && number.compareTo(INT_MAX) <= 0;
    }

    private static ScalarType number(String format) {
        return switch (format) {
            case "float" -> ScalarType.FLOAT;
            case "double" -> ScalarType.DOUBLE;
            default -> ScalarType.DECIMAL;
        };
    }

    /** The type that holds the values of both; empty where there is none. */
    static Optional<ScalarType> wider(ScalarType left, ScalarType right) {
        if (left == right) {
            return Optional.of(left);
        }
        if (TEXTS.contains(left) && TEXTS.contains(right)) {
            return Optional.of(ScalarType.STRING);
        }
        if (INTEGERS.contains(left) && INTEGERS.contains(right)) {
            return Optional.of(INTEGERS.get(Math.max(INTEGERS.indexOf(left), INTEGERS.indexOf(right))));
        }
        return isNumber(left) && isNumber(right) ? Optional.of(ScalarType.DECIMAL) : Optional.empty();
    }

    /** The type that holds the values of a type, and any others of its kind, digit for digit. */
    static Type keepingForm(Type type) {
        if (type instanceof ListType list) {
            return new ListType(keepingForm(list.element()));
        }
        if (type instanceof SetType set) {
            return new SetType(keepingForm(set.element()));
        }
        if (type instanceof MapType map) {
            return new MapType(keepingForm(map.value()));
        }
        if (!(type instanceof ScalarType scalar) || scalar == ScalarType.BOOLEAN || INTEGERS.contains(scalar)) {
            return type;
        }
        return TEXTS.contains(scalar) ? ScalarType.STRING : ScalarType.DECIMAL;
    }

    private static TypeUse keepingForm(TypeUse use) {
        return new TypeUse(keepingForm(use.type()), use.nullable());
    }

    /** Whether the values are strings. */
    static boolean isText(ScalarType type) {
        return TEXTS.contains(type);
    }

    /** Whether the values are integers. */
    static boolean isInteger(ScalarType type) {
        return INTEGERS.contains(type);
    }

    /** Whether the values are numbers. */
    static boolean isNumber(ScalarType type) {
        return !TEXTS.contains(type) && type != ScalarType.BOOLEAN;
    }
}
