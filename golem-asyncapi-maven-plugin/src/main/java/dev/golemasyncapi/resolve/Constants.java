package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.math.BigDecimal;
import java.util.Optional;

/** The values of {@code const} that need no component: what is read is what is written. */
final class Constants {

    private Constants() {}

    /**
     * The constant of a schema: a string as it is, a boolean or an integer as JSON. Empty for any other value, and for
     * numbers that may be written in more than one way.
     */
    static Optional<String> of(SchemaObjectSyntax schema, Type type) {
        if (!(type instanceof ScalarType scalar)) {
            return Optional.empty();
        }
        return schema.values()
                .constant()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .flatMap(constant -> of(constant, scalar));
    }

    private static Optional<String> of(Scalar constant, ScalarType type) {
        if (type == ScalarType.STRING) {
            return constant.isString() ? Optional.of(constant.text()) : Optional.empty();
        }
        if (type == ScalarType.BOOLEAN) {
            return constant.booleanValue().map(String::valueOf);
        }
        int bits = type == ScalarType.INT32 ? Integer.SIZE : type == ScalarType.INT64 ? Long.SIZE : Integer.MAX_VALUE;
        return constant.number()
                .filter(number -> ScalarTypes.isInteger(type) && constant.kind() == Scalar.Kind.INTEGER)
                .map(BigDecimal::toBigInteger)
                .filter(number -> number.bitLength() < bits)
                .map(String::valueOf);
    }
}
