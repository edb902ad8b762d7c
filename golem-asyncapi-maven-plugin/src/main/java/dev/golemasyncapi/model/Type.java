package dev.golemasyncapi.model;

/** What a value may be. Types that need a Java declaration are referred to by their {@link TypeId}. */
public sealed interface Type
        permits ScalarType,
                ListType,
                SetType,
                MapType,
                AnyType,
                TypeReference,
                ImportedType,
                TaggedType,
                UnscaledDecimalType {

    /** Calls the visitor's method for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A function over the kinds of types. A new kind breaks every implementation at compile time.
     *
     * @param <R> the result
     */
    interface Visitor<R> {

        /** A string, number, boolean or one of the string formats. */
        R scalar(ScalarType type);

        /** A JSON array with elements of one type. */
        R list(ListType type);

        /** A JSON array whose elements are not to repeat. */
        R set(SetType type);

        /** A JSON object without members that the document names. */
        R map(MapType type);

        /** Any JSON. */
        R any(AnyType type);

        /** A type with a declaration. */
        R reference(TypeReference type);

        /** A value that a class of the user's holds. */
        R imported(ImportedType type);

        /** A value inside an object whose only member it is. */
        R tagged(TaggedType type);

        /** A decimal number as the bytes of its unscaled value. */
        R unscaledDecimal(UnscaledDecimalType type);
    }
}
