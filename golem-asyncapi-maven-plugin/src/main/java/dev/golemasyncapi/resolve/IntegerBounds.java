package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.List;
import java.util.stream.Stream;

/** Which integers need more than 64 bits, since a part of their schema speaks of such. */
final class IntegerBounds {

    private final References references;

    IntegerBounds(References references) {
        this.references = references;
    }

    /** The type with room for the integers that any part of the schema speaks of. */
    TypeUse bounded(TypeUse use, SchemaObjectSyntax schema) {
        if (use.type() != ScalarType.INT64) {
            return use;
        }
        SchemaObjectSyntax.Combinations combinations = schema.combinations();
        boolean beyondLong = Stream.of(
                        List.of(schema), schemasAt(combinations.oneOf()), schemasAt(combinations.anyOf()))
                .flatMap(all -> ObjectParts.closure(all, references).stream())
                .anyMatch(ScalarTypes::isBeyondLong);
        return beyondLong ? new TypeUse(ScalarType.BIG_INTEGER, use.nullable()) : use;
    }

    private List<SchemaObjectSyntax> schemasAt(List<OrRef<SchemaSyntax>> places) {
        return places.stream()
                .flatMap(place -> references.schema(place).stream())
                .toList();
    }
}
