package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.options.JdkType;
import java.util.Optional;

/** Which types of the JDK hold which single values of JSON, and how. */
final class JdkScalars {

    private JdkScalars() {}

    /** How a type holds the values of a {@code type} of JSON Schema; empty where it cannot hold them. */
    static Optional<ScalarType> of(String jsonType, JdkType type) {
        return switch (jsonType) {
            case "string" -> string(type);
            case "boolean" -> type == JdkType.BOOLEAN ? Optional.of(ScalarType.BOOLEAN) : Optional.empty();
            case "integer" -> integer(type);
            case "number" ->
                switch (type) {
                    case FLOAT -> Optional.of(ScalarType.FLOAT);
                    case DOUBLE -> Optional.of(ScalarType.DOUBLE);
                    default -> integer(type);
                };
            default -> Optional.empty();
        };
    }

    /** Types that give up no digit of an integer that they can hold, and write it as one. */
    private static Optional<ScalarType> integer(JdkType type) {
        return switch (type) {
            case INTEGER -> Optional.of(ScalarType.INT32);
            case LONG -> Optional.of(ScalarType.INT64);
            case BIG_INTEGER -> Optional.of(ScalarType.BIG_INTEGER);
            case BIG_DECIMAL -> Optional.of(ScalarType.DECIMAL);
            default -> Optional.empty();
        };
    }

    private static Optional<ScalarType> string(JdkType type) {
        return switch (type) {
            case STRING -> Optional.of(ScalarType.STRING);
            case BYTES -> Optional.of(ScalarType.BYTES);
            case INTEGER -> Optional.of(ScalarType.TEXT_INT32);
            case LONG -> Optional.of(ScalarType.TEXT_INT64);
            case BIG_INTEGER -> Optional.of(ScalarType.TEXT_BIG_INTEGER);
            case BIG_DECIMAL -> Optional.of(ScalarType.TEXT_DECIMAL);
            case OFFSET_DATE_TIME -> Optional.of(ScalarType.DATE_TIME);
            case ZONED_DATE_TIME -> Optional.of(ScalarType.ZONED_DATE_TIME);
            case INSTANT -> Optional.of(ScalarType.INSTANT);
            case LOCAL_DATE_TIME -> Optional.of(ScalarType.LOCAL_DATE_TIME);
            case LOCAL_DATE -> Optional.of(ScalarType.DATE);
            case OFFSET_TIME -> Optional.of(ScalarType.TIME);
            case LOCAL_TIME -> Optional.of(ScalarType.LOCAL_TIME);
            case YEAR_MONTH -> Optional.of(ScalarType.YEAR_MONTH);
            case ZONE_ID -> Optional.of(ScalarType.ZONE_ID);
            case DURATION -> Optional.of(ScalarType.CLOCK_DURATION);
            case PERIOD -> Optional.of(ScalarType.PERIOD);
            case UUID -> Optional.of(ScalarType.UUID);
            case URI -> Optional.of(ScalarType.URI);
            case CURRENCY -> Optional.of(ScalarType.CURRENCY);
            case BOOLEAN, FLOAT, DOUBLE -> Optional.empty();
        };
    }
}
