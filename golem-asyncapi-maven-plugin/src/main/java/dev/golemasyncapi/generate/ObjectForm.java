package dev.golemasyncapi.generate;

import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.ObjectType;
import java.util.List;

/** Which Java type an object becomes: a record, or a class of the same surface where the JVM has no room for one. */
final class ObjectForm {

    /** Slots of a constructor's parameters beside {@code this}. */
    private static final int SLOTS = 254;

    private ObjectForm() {}

    /** Whether the object has more members than a record can have components, or one method can read. */
    static boolean isLarge(ObjectType object, List<Component> components) {
        int slots = components.stream()
                .mapToInt(component -> isWide(component.type()) ? 2 : 1)
                .sum();
        return slots > SLOTS || object.properties().size() > SLOTS;
    }

    private static boolean isWide(TypeName type) {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE);
    }
}
