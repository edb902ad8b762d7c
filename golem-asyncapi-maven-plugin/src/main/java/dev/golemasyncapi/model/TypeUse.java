package dev.golemasyncapi.model;

/**
 * A type at a place, with what the place allows.
 *
 * @param type what a value may be
 * @param nullable whether JSON {@code null} is allowed too; always true for {@link AnyType}
 */
public record TypeUse(Type type, boolean nullable) {

    /** Adds what {@link AnyType} allows by itself. */
    public TypeUse {
        nullable = nullable || type == AnyType.ANY;
    }

    /** A use that does not allow {@code null}, unless the type does by itself. */
    public static TypeUse of(Type type) {
        return new TypeUse(type, false);
    }
}
