package dev.golemasyncapi.model;

import java.util.Optional;
import java.util.Set;

/**
 * A value that a class of the user's project holds.
 *
 * @param javaName the qualified name of the class
 * @param codec the qualified name of the class that reads and writes its values; empty where Jackson does
 * @param jsonTypes what its values are in JSON
 * @param schema where its schema stands, where it is meant for one alone
 * @param shape the objects among its values
 */
public record ImportedType(
        String javaName, Optional<String> codec, Set<JsonType> jsonTypes, Optional<TypeId> schema, ObjectShape shape)
        implements Type {

    /** Copies the set. */
    public ImportedType {
        jsonTypes = Set.copyOf(jsonTypes);
    }

    /** The name of the class without its package. */
    public String simpleName() {
        return javaName.substring(javaName.lastIndexOf('.') + 1);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.imported(this);
    }
}
