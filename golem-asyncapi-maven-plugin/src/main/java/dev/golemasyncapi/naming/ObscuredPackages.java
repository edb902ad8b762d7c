package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.UnionType;
import java.util.HashSet;
import java.util.Set;

/**
 * Where code calls a class by its full name, since a type of the same name is in scope, a member that is called like
 * the first part of a package would be taken for the package (JLS 6.4.2).
 */
final class ObscuredPackages {

    /** Classes of which generated types call methods. */
    private static final Set<String> CALLED = Set.of(
            "Boolean",
            "ByteArrays",
            "Double",
            "Integer",
            "JsonValues",
            "List",
            "Long",
            "Members",
            "Objects",
            "String",
            "Tuples");

    private final Types types;
    private final String[] roots;

    ObscuredPackages(Types types, String modelPackage) {
        this.types = types;
        this.roots = new String[] {"java", modelPackage.split("\\.", 2)[0]};
    }

    /** Keeps the members of a type from names that would be taken for a package. */
    NameScope reserve(NameScope members, TypeDeclaration type) {
        return names(type).stream().anyMatch(CALLED::contains) ? members.reserve(roots) : members;
    }

    /** The names of the types that are in scope inside a type. */
    private Set<String> names(TypeDeclaration type) {
        var names = new HashSet<String>();
        var seen = new HashSet<TypeId>();
        add(type, names, seen);
        for (TypeDeclaration each = type; each.site().owner().isPresent(); ) {
            each = types.get(each.site().owner().get());
            add(each, names, seen);
        }
        return names;
    }

    private void add(TypeDeclaration type, Set<String> names, Set<TypeId> seen) {
        if (seen.add(type.id())) {
            names.add(JavaIdentifier.type(type.site().name()));
            types.nestedIn(type.id())
                    .forEach(nested ->
                            names.add(JavaIdentifier.type(nested.site().name())));
            for (UnionType union : types.unionsOf(type.id())) {
                add(union, names, seen);
            }
        }
    }
}
