package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked of fields at several places. */
final class Fields {

    private static final Set<ScalarType> PRIMITIVE =
            Set.of(ScalarType.BOOLEAN, ScalarType.INT32, ScalarType.INT64, ScalarType.FLOAT, ScalarType.DOUBLE);

    /** An {@code int} literal is not boxed to these. */
    private static final Set<ScalarType> WIDE = Set.of(ScalarType.INT64, ScalarType.FLOAT, ScalarType.DOUBLE);

    private Fields() {}

    static Optional<Property> named(List<Property> properties, String name) {
        return properties.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether the Java type of a field is a primitive. */
    static boolean isPrimitive(Property field) {
        return field.required()
                && !field.type().nullable()
                && field.type().type() instanceof ScalarType scalar
                && PRIMITIVE.contains(scalar);
    }

    /** Whether a builder that took a number of another type does not when the field is no primitive any more. */
    static boolean isWidePrimitive(Property field) {
        return isPrimitive(field) && field.type().type() instanceof ScalarType scalar && WIDE.contains(scalar);
    }
}
