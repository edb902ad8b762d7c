package dev.golemasyncapi.avro;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.UnscaledDecimalType;
import java.util.OptionalInt;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** The types of primitive and fixed schemas, by their logical type where they have one that Java has a type for. */
final class AvroScalars {

    private AvroScalars() {}

    static Type of(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        String name = logical == null ? "" : logical.getName();
        return switch (schema.getType()) {
            case BOOLEAN -> ScalarType.BOOLEAN;
            case INT ->
                switch (name) {
                    case "date" -> ScalarType.EPOCH_DAY;
                    case "time-millis" -> ScalarType.MILLI_OF_DAY;
                    default -> ScalarType.INT32;
                };
            case LONG ->
                switch (name) {
                    case "time-micros" -> ScalarType.MICRO_OF_DAY;
                    case "timestamp-millis" -> ScalarType.EPOCH_MILLI;
                    case "timestamp-micros" -> ScalarType.EPOCH_MICRO;
                    case "timestamp-nanos" -> ScalarType.EPOCH_NANO;
                    default -> ScalarType.INT64;
                };
            case FLOAT -> ScalarType.FLOAT;
            case DOUBLE -> ScalarType.DOUBLE;
            case STRING -> name.equals("uuid") ? ScalarType.UUID : ScalarType.STRING;
            case BYTES -> bytes(logical, OptionalInt.empty());
            case FIXED -> bytes(logical, OptionalInt.of(schema.getFixedSize()));
            default -> AnyType.ANY;
        };
    }

    private static Type bytes(LogicalType logical, OptionalInt size) {
        return logical instanceof LogicalTypes.Decimal decimal
                ? new UnscaledDecimalType(decimal.getScale(), size)
                : ScalarType.LATIN1_BYTES;
    }
}
