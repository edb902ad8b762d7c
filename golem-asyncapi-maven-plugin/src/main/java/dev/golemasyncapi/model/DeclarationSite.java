package dev.golemasyncapi.model;

import java.util.Optional;

/**
 * Where a declared type belongs.
 *
 * @param owner the type that holds it; empty for a type at top level
 * @param name what the document calls it, not yet a Java name: its title or the name of its {@code $id}, the key of a
 *     component, the name of a message, of a property or of a variant
 * @param otherName what its place calls it, where {@code name} is what it calls itself
 */
public record DeclarationSite(Optional<TypeId> owner, String name, Optional<String> otherName) {

    /** A type that does not call itself anything. */
    public DeclarationSite(Optional<TypeId> owner, String name) {
        this(owner, name, Optional.empty());
    }

    /** The same place of a type that calls itself something. */
    public DeclarationSite called(String ownName) {
        return new DeclarationSite(owner, ownName, otherName.or(() -> Optional.of(name)));
    }

    /** The same name inside of another type. */
    public DeclarationSite inside(TypeId other) {
        return new DeclarationSite(Optional.of(other), name, otherName);
    }

    /** A type at top level. */
    public static DeclarationSite topLevel(String name) {
        return new DeclarationSite(Optional.empty(), name);
    }

    /** A type inside another. */
    public static DeclarationSite nested(TypeId owner, String name) {
        return new DeclarationSite(Optional.of(owner), name);
    }
}
