package dev.golemasyncapi.avro;

import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeUse;
import java.util.List;

/**
 * What a schema of Avro was turned into.
 *
 * @param root what a value of the schema may be
 * @param declarations the types that need a Java declaration, those that hold others first
 */
public record AvroTypes(TypeUse root, List<TypeDeclaration> declarations) {

    /** Copies the list. */
    public AvroTypes {
        declarations = List.copyOf(declarations);
    }
}
