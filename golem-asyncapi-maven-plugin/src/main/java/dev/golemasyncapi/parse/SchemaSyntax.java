package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/** A Schema Object: a schema of JSON Schema draft-07, which is a boolean or an object. */
public sealed interface SchemaSyntax permits BooleanSchemaSyntax, SchemaObjectSyntax {

    /** The key of the schema; its own place where it has no key. */
    Origin origin();

    /** Calls the visitor's method for this kind of schema. */
    <R> R accept(Visitor<R> visitor);

    /** Tells the kinds of schemas apart. */
    interface Visitor<R> {

        /** {@code true} or {@code false}. */
        R bool(BooleanSchemaSyntax schema);

        /** An object with keywords. */
        R object(SchemaObjectSyntax schema);
    }
}
