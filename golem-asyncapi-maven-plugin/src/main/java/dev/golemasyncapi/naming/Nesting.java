package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps types from standing so deep inside of each other that nobody can read them, or that their class files have
 * longer names than file systems take, which is 255 bytes: {@code Outer$Inner$Innermost$Builder.class}. One that is too
 * deep moves to the outermost type, and what is inside it comes along.
 */
public final class Nesting {

    /** How many types may stand around one. */
    private static final int DEEPEST = 8;

    /** What the names of a type and of those around it may take together. */
    private static final int LONGEST = 255 - "$Unknown.class".length();

    /** What tells a name from another that is the same: an underscore and digits. */
    private static final int DISTINCTION = 5;

    private final Types declared;
    private final Map<TypeId, TypeDeclaration> moved = new HashMap<>();

    private Nesting(Types declared) {
        this.declared = declared;
    }

    /** The same API with types that are not too deep inside of each other. */
    public static Api limited(Api api) {
        var nesting = new Nesting(api.types());
        api.types().topLevel().forEach(nesting::inside);
        if (nesting.moved.isEmpty()) {
            return api;
        }
        List<TypeDeclaration> types = api.types().all().stream()
                .map(type -> nesting.moved.getOrDefault(type.id(), type))
                .toList();
        return api.withTypes(new Types(types));
    }

    private void inside(TypeDeclaration outermost) {
        Place top = new Place(outermost, 0, length(outermost));
        var open = new ArrayList<Place>(List.of(top));
        while (!open.isEmpty()) {
            Place around = open.remove(open.size() - 1);
            for (TypeDeclaration type : declared.nestedIn(around.type().id())) {
                Place place = around.inside(type);
                if (place.depth() > DEEPEST || place.length() > LONGEST) {
                    moved.put(type.id(), type.at(type.site().inside(outermost.id())));
                    place = top.inside(type);
                }
                open.add(place);
            }
        }
    }

    private static int length(TypeDeclaration type) {
        return ShortNames.bytes(JavaIdentifier.type(type.site().name())) + DISTINCTION;
    }

    /**
     * Where a type stands.
     *
     * @param depth how many types stand around it
     * @param length of its name and theirs, with a character between two
     */
    private record Place(TypeDeclaration type, int depth, int length) {

        Place inside(TypeDeclaration inner) {
            return new Place(inner, depth + 1, length + 1 + Nesting.length(inner));
        }
    }
}
