package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;

/** A schema that becomes a Java type of its own. */
public sealed interface TypeDeclaration permits ObjectType, TupleType, EnumType, UnionType, WrapperType {

    /** Where its schema stands. */
    TypeId id();

    /** Where its Java type belongs, and what the document calls it there. */
    DeclarationSite site();

    /** What the document tells a person about it. */
    Documentation documentation();

    /** The schema. */
    Origin origin();

    /** The same declaration at another site. */
    TypeDeclaration at(DeclarationSite place);

    /** Calls the visitor's method for this kind of declaration. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A function over the kinds of declarations. A new kind breaks every implementation at compile time.
     *
     * @param <R> the result
     */
    interface Visitor<R> {

        /** A JSON object with named members. */
        R object(ObjectType type);

        /** A JSON array whose first elements have a type each. */
        R tuple(TupleType type);

        /** A value of which the document lists those that it knows. */
        R enumeration(EnumType type);

        /** One of several types. */
        R union(UnionType type);

        /** A variant of a union that holds another value. */
        R wrapper(WrapperType type);
    }
}
