package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Types;
import java.util.Set;

/**
 * Where code calls a class by its full name, since a type of the same name is in scope, a member that is called like
 * the first part of a package would be taken for the package (JLS 6.4.2).
 */
final class ObscuredPackages {

    /** Classes of which generated code calls methods. */
    private static final Set<String> CALLED = Set.of(
            "AvroJson",
            "Boolean",
            "ByteArrays",
            "Double",
            "Imported",
            "Integer",
            "JsonAttempts",
            "JsonReading",
            "JsonScalars",
            "JsonTexts",
            "JsonValues",
            "JsonWriting",
            "List",
            "Long",
            "Members",
            "ObjectShapes",
            "Objects",
            "String",
            "Tuples");

    private final String[] reserved;

    ObscuredPackages(Types types, String modelPackage) {
        boolean named = types.all().stream()
                .map(type -> JavaIdentifier.type(type.site().name()))
                .anyMatch(CALLED::contains);
        this.reserved = named ? new String[] {"java", modelPackage.split("\\.", 2)[0]} : new String[0];
    }

    /** Keeps members from names that would be taken for a package. */
    NameScope reserve(NameScope members) {
        return members.reserve(reserved);
    }
}
