package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;

/**
 * Keeps arrays and maps from standing so deep inside of each other, with no type of a name between them, that the
 * compiler cannot read the code for them any more.
 */
final class CollectionDepth {

    private static final int DEEPEST = 20;

    private CollectionDepth() {}

    /** What an array or a map holds: the type that it is said to hold, or any JSON where that is too deep already. */
    static TypeUse limited(TypeUse inner) {
        Type type = inner.type();
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (type instanceof ListType list) {
                type = list.element().type();
            } else if (type instanceof SetType set) {
                type = set.element().type();
            } else if (type instanceof MapType map) {
                type = map.value().type();
            } else {
                return inner;
            }
        }
        return TypeUse.of(AnyType.ANY);
    }
}
