package dev.golemasyncapi.model;

import java.util.Optional;

/**
 * Where a declared type belongs.
 *
 * @param owner the type that holds it; empty for a type at top level
 * @param name what the document calls it, not yet a Java name: the key of a component, the name of a message, of a
 *     property or of a variant
 */
public record DeclarationSite(Optional<TypeId> owner, String name) {

    /** A type at top level. */
    public static DeclarationSite topLevel(String name) {
        return new DeclarationSite(Optional.empty(), name);
    }

    /** A type inside another. */
    public static DeclarationSite nested(TypeId owner, String name) {
        return new DeclarationSite(Optional.of(owner), name);
    }
}
